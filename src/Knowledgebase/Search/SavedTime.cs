namespace Knowledgebase.Search;

/// <summary>
/// How much time a practice or lesson saves, so that two can be ordered: by the week, where the record says in how long it is saved.
/// What is saved each time is not comparable with that, so it stands apart.
/// </summary>
static class SavedTime
{
    const int DaysAWeek = 5,
        WeeksAMonth = 4,
        WeeksATerm = 13,
        WeeksAYear = 40;

    /// <summary>The facet of it, longest first; none where no record tells.</summary>
    public static IEnumerable<Facet> Facet(IEnumerable<Case> cases) =>
        cases.All(c => !c.Effort.TimeSaved.IsKnown)
            ? []
            :
            [
                new(
                    "saved",
                    "減った時間",
                    [
                        new("over-hour", "週に1時間を超える"),
                        new("hour", "週に1時間まで"),
                        new("half-hour", "週に30分まで"),
                        new("other", "1回などの時間"),
                    ],
                    e => e.Value is Case { Effort.TimeSaved: { IsKnown: true, Value: var saved } } ? [KeyOf(saved)] : []
                ),
            ];

    /// <summary>Minutes saved in a school's week; null where the record does not say in how long.</summary>
    public static decimal? InAWeek(TimeSaved saved)
    {
        var minutes = Minutes(saved);
        return !saved.Per.IsKnown ? null : saved.Per.Value switch
        {
            Per.Day => minutes * DaysAWeek,
            Per.Week => minutes,
            Per.Month => minutes / WeeksAMonth,
            Per.Term => minutes / WeeksATerm,
            Per.Year => minutes / WeeksAYear,
            Per.Use => null,
            _ => throw new InvalidOperationException($"No length for {saved.Per.Value}"),
        };
    }

    public static decimal? Minutes(TimeSaved saved) =>
        saved.Figure.Unit is not { IsKnown: true, Value: var unit } ? null
        : unit == "分" ? saved.Figure.Value
        : unit == "時間" ? saved.Figure.Value * 60
        : null;

    static string KeyOf(TimeSaved saved) =>
        InAWeek(saved) switch
        {
            null => "other",
            > 60 => "over-hour",
            > 30 => "hour",
            _ => "half-hour",
        };
}
