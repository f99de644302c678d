namespace Knowledgebase.Pages.Translated;

/// <summary>How progress is computed, in English, worked through from the records.</summary>
static class EnglishMethod
{
    public static PageView View(Site site) =>
        site.Page(
            site.Routes.English("method"),
            "How progress is computed",
            "How this site recomputes the progress rates of the reference indicators, and how to read them.",
            [
                new(
                    "formula",
                    "The formula",
                    [
                        new CodeBlock("progress (%) = (latest − baseline) ÷ (target − baseline) × 100"),
                        new TextBlock(
                            "The result is rounded half up to one decimal. The source prints no formula; this one gives each printed "
                                + "figure. Where it should not, the site says so and keeps both."
                        ),
                    ]
                ),
                new(
                    "worked",
                    "Worked through",
                    [
                        EnglishIndicators.Of(site).IsEmpty ? None : Worked(site),
                        new TextBlock(
                            "“Range” is what the progress could be if baseline and latest value were themselves rounded. Small movements "
                                + "have wide ranges, so small differences mean little."
                        ),
                    ]
                ),
                new(
                    "not-ratio",
                    "Latest ÷ target is something else",
                    [
                        new TextBlock(
                            "Progress says how much of the way from the baseline to the target has been covered. Latest ÷ target includes "
                                + "what was there before the start and is therefore larger. The two are shown side by side so that nobody takes "
                                + "one for the other."
                        ),
                        EnglishIndicators.Of(site).IsEmpty ? None : Ratios(site),
                    ]
                ),
                new(
                    "pace",
                    "No verdict on the pace",
                    [
                        new TextBlock(
                            "Where the source states no target year, nobody can say whether an indicator is ahead or behind. Where only two "
                                + "years are known, the years between are not filled in."
                        ),
                    ]
                ),
                new(
                    "absence",
                    "Words for what is missing",
                    [
                        new TextBlock(
                            "A missing value is never blank or 0. One of these words says why it is missing."
                        ),
                        EnglishPages.Table(
                            "Why a value is missing",
                            "Word",
                            [.. EnglishWords.Absences.Select(a => (a.Label, a.Meaning))]
                        ),
                    ]
                ),
            ]
        );

    static TextBlock None { get; } = new("There is no indicator yet.");

    static TableBlock Worked(Site site) =>
        new(
            "The computation of each series",
            ["Series", "Computation", "Result", "Printed", "Range"],
            [
                .. EnglishIndicators
                    .Of(site)
                    .SelectMany(e =>
                        ((Indicator)e.Value).Series.Select(s => new TableRow(
                            null,
                            [
                                new([EnglishIndicators.Series(site, e, s)]),
                                new([
                                    new ValueView(
                                        $"({N(s.Latest.Value)} − {N(s.Baseline.Value)}) ÷ ({N(s.Target.Value)} − {N(s.Baseline.Value)}) × 100"
                                    ),
                                ]),
                                new([Percent(s.Progress)]),
                                new([
                                    s.PrintedProgress.Absence is { } absence
                                        ? EnglishWords.Absent(absence)
                                        : Percent(s.PrintedProgress.Value),
                                ]),
                                new([
                                    s.ProgressRange is { } range
                                        ? new ValueView($"{N(range.Low)}–{N(range.High)}%") { Numeric = true }
                                        : Percent(null),
                                ]),
                            ]
                        ))
                    ),
            ]
        );

    static TableBlock Ratios(Site site) =>
        new(
            "Progress, and latest ÷ target",
            ["Series", "Progress", "Latest ÷ target"],
            [
                .. EnglishIndicators
                    .Of(site)
                    .SelectMany(e =>
                        ((Indicator)e.Value)
                            .Series.Where(s => s.Target.Value != 0)
                            .Select(s => new TableRow(
                                null,
                                [
                                    new([EnglishIndicators.Series(site, e, s)]),
                                    new([Percent(s.Progress)]),
                                    new([
                                        Percent(
                                            Math.Round(
                                                s.Latest.Value / s.Target.Value * 100,
                                                1,
                                                MidpointRounding.AwayFromZero
                                            )
                                        ),
                                    ]),
                                ]
                            ))
                    ),
            ]
        );

    static ValueView Percent(decimal? value) =>
        value is { } known ? new(N(known) + "%") { Numeric = true } : new("cannot be computed");

    static string N(decimal value) => Format.Number(value);
}
