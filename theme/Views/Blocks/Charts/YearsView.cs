namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>How things stood in each year: a row each, all on one line of time.</summary>
public sealed record YearsView(
    string Title,
    string Description,
    ImmutableArray<YearHead> Years,
    ImmutableArray<YearsRow> Rows
) : ChartView(Title, Description);

/// <summary>One year of the line: in figures, by its era, and whether it is the one that runs now.</summary>
public sealed record YearHead(string Text, string Below, bool Now = false);

/// <summary>One thing through all years of the line.</summary>
public sealed record YearsRow(string Label, ImmutableArray<YearField> Fields)
{
    /// <summary>Where the row's label leads on a page.</summary>
    public string? Url { get; init; }
}

/// <summary>One year of one thing: the state in words, with a shape of its own.</summary>
public sealed record YearField(YearLook Look, string State);

/// <summary>The shape of a state.</summary>
public enum YearLook
{
    /// <summary>Carried out: a full field.</summary>
    Active,

    /// <summary>Begun: a full field with an edge at its start.</summary>
    Started,

    /// <summary>Said not to be carried out: an empty field, struck through.</summary>
    NotCarriedOut,

    /// <summary>Said to have ended: an empty field with a closing bar.</summary>
    Ended,

    /// <summary>Outside of what was looked at: an empty field.</summary>
    Outside,

    /// <summary>A day that a source sets ahead lies in it: a field with a warm edge.</summary>
    Due,

    /// <summary>Nothing is said: a dotted line.</summary>
    Unknown,

    /// <summary>What would say it has not been entered yet: a hatch.</summary>
    NotEntered,
}
