namespace Knowledgebase.Basics;

/// <summary>Whole days, both ends included.</summary>
public readonly record struct Period(DateOnly From, DateOnly Until)
{
    /// <summary>How many days it has; 1 when it ends on the day on which it begins.</summary>
    public int Days => Until.DayNumber - From.DayNumber + 1;

    internal bool Contains(DateOnly day) => day >= From && day <= Until;

    /// <summary>The period in Japanese: 2026年12月1日〜2026年12月14日.</summary>
    public string Label => $"{Dates.Label(From)}〜{Dates.Label(Until)}";
}

/// <summary>Days on which some sets of an item are away: lent, on the way, being inspected or repaired.</summary>
/// <param name="Period">The days, transport and inspection included.</param>
/// <param name="Units">How many sets are away.</param>
public sealed record OccupiedPeriod(Period Period, int Units)
{
    /// <summary>What keeps them away, for whoever asks: a state, the number of a loan, a file.</summary>
    public string Name { get; init; } = "";
}

/// <summary>The first day on which a loan finds too few sets, and why.</summary>
/// <param name="Day">The day; it may be one of transport or inspection.</param>
/// <param name="Free">How many sets are free on it.</param>
/// <param name="Away">What is away on it, in the order of the plans.</param>
public sealed record Clash(DateOnly Day, int Free, ImmutableArray<OccupiedPeriod> Away);
