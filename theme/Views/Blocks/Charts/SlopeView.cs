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

    /// <summary>What is missing to the target, written above the plot; null when nothing is.</summary>
    public string? Rest { get; init; }

    /// <summary>True where years between the two have no value: the lines are then broken.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>One series of a slope; <paramref name="Worse"/> when it moved away from the target.</summary>
public sealed record SlopeLine(DumbbellMark From, DumbbellMark To, bool Worse);
