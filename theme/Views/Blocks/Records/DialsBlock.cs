namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>The few measures by which one chooses a practice, each drawn so that it is grasped before it is read.</summary>
public sealed record DialsBlock(ImmutableArray<DialView> Dials) : UnsearchedBlock;

/// <summary>One measure: what it is of, the words, and how much of its drawing is filled. Words never lack unit or period.</summary>
public sealed record DialView(string Label, DialForm Form, decimal Amount, ValueView Value)
{
    /// <summary>How many of the form are drawn empty beside the filled ones.</summary>
    public int Rest { get; init; }

    /// <summary>What the drawing shows, for those who do not see it.</summary>
    public required string Drawn { get; init; }

    /// <summary>What belongs to the value: of what, from when.</summary>
    public ImmutableArray<ValueView> Notes { get; init; } = [];
}

/// <summary>What a measure is drawn as.</summary>
public enum DialForm
{
    /// <summary>Nothing that a drawing would make clearer.</summary>
    None,

    /// <summary>Faces of clocks, an hour each; the amount is in minutes.</summary>
    Clocks,

    /// <summary>A square for each thing, hour or day.</summary>
    Squares,

    /// <summary>Five bars, each higher than the one before.</summary>
    Bars,
}
