namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>Statements, each our own summary of a source, with its figures and its place.</summary>
public sealed record StatementsBlock(params ImmutableArray<StatementView> Statements) : Block
{
    /// <summary>True where only the titles are seen until one opens a statement, or comes by its address.</summary>
    public bool Folded { get; init; }

    /// <summary>True where figures are what one came for: they are set large and first.</summary>
    public bool AreResults { get; init; }

    internal override bool Summarizes => Statements.Length > 0;

    internal override IEnumerable<string> Texts() => Statements.SelectMany(s => s.Texts());
}

/// <summary>One statement.</summary>
public sealed record StatementView(string Text, ImmutableArray<CiteView> Cites)
{
    /// <summary>Fragment by which others link to the statement.</summary>
    public string? Id { get; init; }

    /// <summary>A short heading of the statement.</summary>
    public string? Title { get; init; }

    /// <summary>Where the heading leads, or null (then it links to its own fragment).</summary>
    public string? Url { get; init; }

    /// <summary>What stands beside the title, even while the statement is folded: a day that is set.</summary>
    public MarkView? Tag { get; init; }

    /// <summary>Classification, deadline, evidence level.</summary>
    public ImmutableArray<MarkView> Marks { get; init; } = [];

    /// <summary>The figures in the statement, each with unit and date.</summary>
    public ImmutableArray<FigureView> Figures { get; init; } = [];

    /// <summary>Labelled values that belong to the statement: related records, deadline, response.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>What was wrong in it.</summary>
    public ImmutableArray<CorrectionView> Corrections { get; init; } = [];

    /// <summary>Notes on how the cited lines were extracted.</summary>
    public ImmutableArray<LinkView> ExtractionNotes { get; init; } = [];

    internal IEnumerable<string> Texts() =>
        [
            Title is null ? Text : $"{Title}：{Text}",
            .. Figures.Select(f => $"{f.Label} {f.Value}{f.Unit}（{f.When}）{f.Note}"),
            .. Facts.SelectMany(f => f.Texts()),
        ];
}

/// <summary>One figure: what it counts, the value with unit, and when it was so.</summary>
public sealed record FigureView(string Label, string Value, string When)
{
    /// <summary>The unit, set smaller behind the value; null when <see cref="Value"/> carries it.</summary>
    public string? Unit { get; init; }

    /// <summary>A remark: 約, what the source leaves out.</summary>
    public string? Note { get; init; }

    /// <summary>How long its bar is beside that of the figure it is compared with, from 0 to 1; null where there is none.</summary>
    public decimal? Share { get; init; }
}
