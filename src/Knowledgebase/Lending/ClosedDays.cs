using System.Collections.Immutable;

namespace Knowledgebase.Lending;

/// <summary>Days on which nothing is handed over or taken back.</summary>
/// <param name="Weekdays">Days of every week.</param>
/// <param name="Periods">Single days and holidays.</param>
public sealed record ClosedDays(ImmutableArray<DayOfWeek> Weekdays, ImmutableArray<Period> Periods)
{
    /// <summary>No closed days are known.</summary>
    public static ClosedDays None { get; } = new([], []);

    /// <summary>True when the day is closed.</summary>
    public bool Contains(DateOnly day) => Weekdays.Contains(day.DayOfWeek) || Periods.Any(p => p.Contains(day));
}
