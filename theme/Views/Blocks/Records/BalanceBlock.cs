namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>What was planned, what is reported and what is open: counts as squares, and a chain of rings for each row.</summary>
public sealed record BalanceBlock(
    ImmutableArray<BalanceCount> Counts,
    string Caption,
    ImmutableArray<string> Columns,
    ImmutableArray<BalanceRow> Rows
) : UnsearchedBlock
{
    /// <summary>What the picture comes to, read off it.</summary>
    public string? Sentence { get; init; }

    /// <summary>What each ring means that is drawn, in the order of <see cref="RingLook"/>.</summary>
    public ImmutableArray<BalanceRing> Key { get; init; } = [];
}

/// <summary>How many there are, drawn as so many squares; <paramref name="Unit"/> is said behind the number.</summary>
public sealed record BalanceCount(string Label, int Number, string Unit, BalanceLook Look);

/// <summary>What the squares of a count stand for.</summary>
public enum BalanceLook
{
    /// <summary>Meant to be: empty squares.</summary>
    Planned,

    /// <summary>There: full squares.</summary>
    Reported,

    /// <summary>Still open: warm squares with a notch.</summary>
    Open,
}

/// <summary>One thing with a cell a column; a cell holds a ring for each plan that the thing has.</summary>
public sealed record BalanceRow(string Label, ImmutableArray<ImmutableArray<BalanceRing>> Cells)
{
    /// <summary>Where the row's label leads.</summary>
    public string? Url { get; init; }
}

/// <summary>One ring and its word.</summary>
public sealed record BalanceRing(RingLook Look, string Text);

/// <summary>The shape of a ring.</summary>
public enum RingLook
{
    /// <summary>Reported: full.</summary>
    Reported,

    /// <summary>Reported, but not said that it is of this plan: half full.</summary>
    ReportedPerhaps,

    /// <summary>An open issue: full and warm.</summary>
    Open,

    /// <summary>An open issue, but not said that it is of this plan: half full and warm.</summary>
    OpenPerhaps,

    /// <summary>Said not to have been done, or to have ended: an empty ring with a bar.</summary>
    NotDone,

    /// <summary>Not asked of it: a cross.</summary>
    NotApplicable,

    /// <summary>Nothing is said: dotted.</summary>
    NotSaid,
}
