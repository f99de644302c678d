using static Knowledgebase.Pages.Translated.EnglishIndicators;

namespace Knowledgebase.Pages.Translated;

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
                        Of(site).IsEmpty ? None : Worked(site),
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
                                + "what was there before the start: it is larger until the target is reached, and smaller beyond. The two are "
                                + "shown side by side so that nobody takes one for the other. Targets to go down to have no such ratio."
                        ),
                        Of(site).IsEmpty ? None : Ratios(site),
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
                .. All(site).Select(x => new TableRow(
                    null,
                    [
                        x.Name,
                        Computation(x.Series),
                        Percent(x.Series.Progress),
                        Printed(x.Series),
                        x.Series.ProgressRange is { } range
                            ? ValueView.Number($"{N(range.Low)}–{N(range.High)}%")
                            : Percent(null),
                    ]
                )),
            ]
        );

    static string Computation(Series s) =>
        $"({N(s.Latest.Value)} − {N(s.Baseline.Value)}) ÷ ({N(s.Target.Value)} − {N(s.Baseline.Value)}) × 100";

    static TableBlock Ratios(Site site) =>
        new(
            "Progress, and latest ÷ target",
            ["Series", "Progress", "Latest ÷ target"],
            [
                .. from x in All(site)
                let s = x.Series
                where s.Target.Value != 0 && x.Indicator.HigherIsBetter
                let ratio = Math.Round(s.Latest.Value / s.Target.Value * 100, 1, MidpointRounding.AwayFromZero)
                select new TableRow(null, [x.Name, Percent(s.Progress), Percent(ratio)]),
            ]
        );

    static string N(decimal value) => Format.Number(value);
}
