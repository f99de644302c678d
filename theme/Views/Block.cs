namespace Knowledgebase.Theme.Views;

/// <summary>One building block of a page. Every page is a list of these, so a new kind of record needs no new template.</summary>
public abstract record Block;

/// <summary>A paragraph of plain text.</summary>
public sealed record TextBlock(string Text) : Block;

/// <summary>Prose made from Markdown, already safe HTML.</summary>
public sealed record ProseBlock(SafeHtml Html) : Block;

/// <summary>Labelled facts (<c>dl</c>): for whom, what is needed, how long…</summary>
public sealed record FactsBlock(ImmutableArray<FactView> Facts) : Block;

/// <summary>One labelled fact with one or more values.</summary>
public sealed record FactView(string Label, ImmutableArray<ValueView> Values);

/// <summary>A value as shown: text, perhaps linked, perhaps absent for a reason.</summary>
/// <param name="Text">The value, or the reason of its absence in words (記載なし, 未照会…).</param>
public sealed record ValueView(string Text)
{
    /// <summary>Where the value leads, or null.</summary>
    public string? Url { get; init; }

    /// <summary>True when <see cref="Text"/> is the reason of an absence and not a value.</summary>
    public bool Absent { get; init; }

    /// <summary>A remark behind the value: 約, as-of date, explanation.</summary>
    public string? Note { get; init; }

    /// <summary>Why the value was inferred (推定); null when a source says it.</summary>
    public string? Inferred { get; init; }

    /// <summary>The language of the text, where it differs from the page's; or null.</summary>
    public string? Lang { get; init; }

    /// <summary>The language of the page it leads to, where it differs from this page's; or null.</summary>
    public string? TargetLang { get; init; }

    /// <summary>True when the value is a number and is set flush right in tables.</summary>
    public bool Numeric { get; init; }

    /// <summary>How many of five steps are filled before the text, which says the same in words; or null.</summary>
    public int? Level { get; init; }
}

/// <summary>Statements, each our own summary of a source, with its figures and its place.</summary>
public sealed record StatementsBlock(ImmutableArray<StatementView> Statements) : Block;

/// <summary>One statement.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Cites">Where the source says it.</param>
public sealed record StatementView(string Text, ImmutableArray<CiteView> Cites)
{
    /// <summary>Fragment by which others link to the statement, or null.</summary>
    public string? Id { get; init; }

    /// <summary>A short heading of the statement, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Where the heading leads, or null (then it links to its own fragment).</summary>
    public string? Url { get; init; }

    /// <summary>Classification, deadline, evidence level.</summary>
    public ImmutableArray<MarkView> Marks { get; init; } = [];

    /// <summary>The figures in the statement, each with unit and date.</summary>
    public ImmutableArray<FigureView> Figures { get; init; } = [];

    /// <summary>Labelled values that belong to the statement: related records, deadline, response.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];

    /// <summary>What was wrong in it.</summary>
    public ImmutableArray<CorrectionView> Corrections { get; init; } = [];

    /// <summary>Notes on how the cited lines were extracted.</summary>
    public ImmutableArray<LinkView> Doubts { get; init; } = [];
}

/// <summary>One figure: what it counts, the value with unit, and when it was so.</summary>
public sealed record FigureView(string Label, string Value, string When)
{
    /// <summary>The unit, set smaller behind the value; null when <see cref="Value"/> carries it.</summary>
    public string? Unit { get; init; }

    /// <summary>A remark: 約, what the source leaves out.</summary>
    public string? Note { get; init; }
}

/// <summary>Cards that lead to records.</summary>
public sealed record CardsBlock(ImmutableArray<CardView> Cards) : Block;

/// <summary>One card.</summary>
public sealed record CardView(string Title, string Url, string Summary)
{
    /// <summary>Kind of the record, shown where kinds are mixed; or null.</summary>
    public string? Kind { get; init; }

    /// <summary>Where the record is compared with others; null when it is not to be compared.</summary>
    public string? CompareUrl { get; init; }

    /// <summary>The card's language, where it differs from the page's; or null.</summary>
    public string? Lang { get; init; }

    /// <summary>Marks: 手順の記載なし, evidence level…</summary>
    public ImmutableArray<MarkView> Marks { get; init; } = [];

    /// <summary>The few facts by which one chooses.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];
}

/// <summary>A table with a caption; the first cell of each row is its heading.</summary>
public sealed record TableBlock(string Caption, ImmutableArray<string> Columns, ImmutableArray<TableRow> Rows) : Block;

/// <summary>One row of a table. <paramref name="Id"/> is a fragment or null.</summary>
public sealed record TableRow(string? Id, ImmutableArray<TableCell> Cells);

/// <summary>One cell with one or more values.</summary>
public sealed record TableCell(ImmutableArray<ValueView> Values);

/// <summary>A few links, each perhaps with a count.</summary>
public sealed record LinksBlock(ImmutableArray<LinkView> Links) : Block;

/// <summary>Counts with labels, each leading to what is counted.</summary>
public sealed record CountsBlock(ImmutableArray<LinkView> Counts) : Block;

/// <summary>A note set apart: what is being asked, what an example is, how to ask.</summary>
public sealed record NoteBlock(Tone Tone, string Title, string Text, ImmutableArray<LinkView> Links) : Block;

/// <summary>An ordered list of steps.</summary>
public sealed record StepsBlock(ImmutableArray<string> Steps) : Block;

/// <summary>Preformatted text, such as an example of a diagnostic.</summary>
public sealed record CodeBlock(string Text) : Block;

/// <summary>Where one is in a list of several pages. Null addresses at the ends.</summary>
public sealed record PagerBlock(int Page, int Pages, string? PreviousUrl, string? NextUrl, ImmutableArray<LinkView> Links) : Block;
