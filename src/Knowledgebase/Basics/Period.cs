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

/// <summary>Days on which some sets of an item are away, transport and inspection included.</summary>
public sealed record OccupiedPeriod(Period Period, int Units)
{
    /// <summary>What keeps them away, for whoever asks: a state, the number of a loan, a file.</summary>
    public string Name { get; init; } = "";
}

/// <summary>The first day, transport and inspection included, on which a loan finds too few sets, and what is
/// away.</summary>
public sealed record Clash(DateOnly Day, int Free, ImmutableArray<OccupiedPeriod> Away);
