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

    /// <summary>The lengths by which lists are narrowed, the longest first.</summary>
    public static ImmutableArray<(string Key, string Label)> Lengths { get; } =
    [
        ("over-hour", "週に1時間を超える"),
        ("hour", "週に1時間まで"),
        ("half-hour", "週に30分まで"),
        ("other", "1回などの時間"),
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

    public static string KeyOf(TimeSaved saved) =>
        InAWeek(saved) switch
        {
            null => "other",
            > 60 => "over-hour",
            > 30 => "hour",
            _ => "half-hour",
        };
}
