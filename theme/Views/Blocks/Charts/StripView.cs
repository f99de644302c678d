namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>How something stood in each year, side by side.</summary>
public sealed record StripView(string Title, string Description, ImmutableArray<StripYear> Years)
    : ChartView(Title, Description);

/// <summary>One year of a strip: the state in words, with a shape of its own.</summary>
public sealed record StripYear(string Text, string Below, string State, StripLook Look);

/// <summary>The shape of a state.</summary>
public enum StripLook
{
    /// <summary>Carried out: a full field.</summary>
    Active,

    /// <summary>Begun: a full field with a rising edge.</summary>
    Started,

    /// <summary>Said not to be carried out: an empty field, struck through.</summary>
    NotCarriedOut,

    /// <summary>Said to have ended: an empty field with a closing bar.</summary>
    Ended,

    /// <summary>Outside of what was looked at: an empty field.</summary>
    Outside,

    /// <summary>Nothing is said: a dashed outline.</summary>
    Unknown,
}
