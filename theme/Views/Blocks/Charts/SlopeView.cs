namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>Series between two years, each from where it began to where it is, below or above the one target that all of them have.</summary>
public sealed record SlopeView(
    string Title,
    string Description,
    AxisView Axis,
    ChartYear From,
    ChartYear To,
    ImmutableArray<SlopeLine> Lines
) : ChartView(Title, Description)
{
    /// <summary>Where all of them should go.</summary>
    public required DumbbellMark Target { get; init; }

    /// <summary>The target in words, said above the plot.</summary>
    public required string Goal { get; init; }

    /// <summary>True where years between the two have no value: the lines are then broken.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>One series of a slope; <paramref name="Worse"/> when it moved away from the target.</summary>
public sealed record SlopeLine(string Label, DumbbellMark From, DumbbellMark To, bool Worse)
{
    /// <summary>The way that it went and what is missing to the target, in words.</summary>
    public required string Said { get; init; }

    /// <summary>True where nothing is missing to the target.</summary>
    public bool Reached { get; init; }
}
