using System.Text.RegularExpressions;

namespace Knowledgebase.Search;

/// <summary>
/// How much time a practice or lesson saves, so that two can be ordered: by the week, where the record says by what it was counted.
/// Minutes of a day, of a week and of an occasion are not the same, so what says no span stands apart.
/// </summary>
static partial class SavedTime
{
    const int DaysAWeek = 5,
        WeeksAMonth = 4,
        WeeksAYear = 40;

    static readonly FacetValue[] Values =
    [
        new("over-hour", "週に1時間を超える"),
        new("hour", "週に1時間まで"),
        new("half-hour", "週に30分まで"),
        new("other", "1回などの時間"),
    ];

    /// <summary>Minutes saved in a school's week; null where the record does not say by what they were counted.</summary>
    public static decimal? InAWeek(Figure figure) =>
        Minutes(figure) is not { } minutes ? null
        : Span().Match($"{figure.What} {figure.Note}") is not { Success: true } span ? null
        : span.Groups[1].Value switch
        {
            "日" => minutes * DaysAWeek,
            "か月" => minutes / WeeksAMonth,
            "年" or "年間" => minutes / WeeksAYear,
            _ => minutes,
        };

    public static decimal? Minutes(Figure figure) =>
        figure.Unit is not { IsKnown: true, Value: var unit } ? null
        : unit == "分" ? figure.Value
        : unit == "時間" ? figure.Value * 60
        : null;

    /// <summary>The facet of it, longest first; none where no record tells.</summary>
    public static IEnumerable<Facet> Facet(IEnumerable<Case> cases) =>
        cases.All(c => !c.Effort.TimeSaved.IsKnown)
            ? []
            :
            [
                new(
                    "saved",
                    "減った時間",
                    [.. Values],
                    e => e.Value is Case { Effort.TimeSaved: { IsKnown: true, Value: var saved } } ? [KeyOf(saved)] : []
                ),
            ];

    static string KeyOf(Figure figure) =>
        InAWeek(figure) switch
        {
            null => "other",
            > 60 => "over-hour",
            > 30 => "hour",
            _ => "half-hour",
        };

    [GeneratedRegex(@"(?<!\d)1(日|週間?|か月|年間?)")]
    private static partial Regex Span();
}
