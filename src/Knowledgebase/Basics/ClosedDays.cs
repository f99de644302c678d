namespace Knowledgebase.Basics;

/// <summary>Days on which nothing is handed over or taken back.</summary>
public sealed record ClosedDays(ImmutableArray<DayOfWeek> Weekdays, ImmutableArray<Period> Periods)
{
    const int MaxClosure = 366;

    /// <summary>No closed days are known.</summary>
    public static ClosedDays None { get; } = new([], []);

    /// <summary>The day itself when everything is closed for a year.</summary>
    public DateOnly OpenUntil(DateOnly day) => Open(day, -1);

    /// <summary>The day itself, or the first open day after it; the day itself when everything is closed for a year.</summary>
    public DateOnly OpenFrom(DateOnly day) => Open(day, 1);

    DateOnly Open(DateOnly day, int step)
    {
        for (var i = 0; i < MaxClosure; i++)
            if (!Contains(day.AddDays(i * step)))
                return day.AddDays(i * step);
        return day;
    }

    /// <summary>True when the day is closed.</summary>
    public bool Contains(DateOnly day) => Weekdays.Contains(day.DayOfWeek) || Periods.Any(p => p.Contains(day));
}
