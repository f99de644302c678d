using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Translated;

static class EnglishIndicators
{
    const int Max = 100;

    public static PageView View(Site site) =>
        site.Page(
            site.Routes.English("indicators"),
            "The reference indicators",
            "Each series with baseline, target, latest value, and progress as printed and as recomputed by this site.",
            [
                new(
                    "values",
                    "Values and progress",
                    [
                        new TextBlock(
                            "FY is the Japanese fiscal year: FY2023 is April 2023 to March 2024. “Printed” is what the source prints; "
                                + "“recomputed” follows from the figures beside it."
                        ),
                        Of(site).IsEmpty ? new TextBlock("There is no indicator yet.") : Table(site),
                        new LinksBlock([new("How progress is computed", site.Routes.English("method"))]),
                    ]
                ),
                .. Of(site).Select(e => About(site, e)),
            ]
        );

    public static ImmutableArray<Entry> Of(Site site) => [.. site.Catalog.All(Kind.Indicator).Take(Max)];

    static ValueView Name(Site site, Entry entry, Series s)
    {
        var (url, title) = (
            site.Routes.Of(site.Catalog[new RecordId(Kind.Series, s.Slug)]),
            entry.Record.Head.Versions.English?.Title
        );
        return title is null || s.EnglishLabel.Length == 0
            ? EnglishWords.Japanese(new LinkView($"{entry.Title}（{s.Label}）", url))
            : new($"{title} ({s.EnglishLabel})") { Url = url, TargetLang = "ja" };
    }

    public static IEnumerable<(Indicator Indicator, Series Series, ValueView Name)> All(Site site) =>
        from e in Of(site)
        let i = (Indicator)e.Value
        from s in i.Series
        select (i, s, Name(site, e, s));

    static TableBlock Table(Site site) =>
        new(
            "Baseline, target, latest value and progress",
            [
                "Indicator and series",
                "Baseline",
                "Target",
                "Latest",
                All(site).Any(x => x.Series.Latest.PrintedTrend.IsKnown) ? "As printed" : "Progress (printed)",
                "Progress (recomputed)",
                "Source",
            ],
            [
                .. All(site).Select(x => new TableRow(
                    x.Series.Slug,
                    [
                        x.Name,
                        Measured(x.Series.Baseline, x.Indicator),
                        Target(x.Series.Target, x.Indicator),
                        Measured(x.Series.Latest, x.Indicator),
                        Printed(x.Series),
                        Percent(x.Series.Progress),
                        new([
                            .. site.Cites(x.Series.CitesWithLatest)
                                .Select(c => c.Url)
                                .Distinct()
                                .Select(url => new ValueView("source") { Url = url, TargetLang = "ja" }),
                        ]),
                    ]
                )),
            ]
        );

    static SectionView About(Site site, Entry entry)
    {
        var (i, english) = ((Indicator)entry.Value, entry.Record.Head.Versions.English);
        return new(
            "about-" + entry.Id.Slug,
            english?.Title ?? $"No English title yet ({entry.Id.Slug})",
            [
                new TextBlock(english?.Summary ?? "Nobody has written an English summary of this indicator yet."),
                new FactsBlock([
                    Fact("Name as printed", EnglishWords.Japanese(i.PrintedName)),
                    Fact("Unit", new ValueView(i.Unit is "%" or "％" ? "per cent" : i.Unit)),
                    Fact("Survey", Source(site, i.Survey)),
                    Fact("Plan with the target", Source(site, i.Plan)),
                    Fact("Full record", EnglishWords.Japanese(site.Link(entry)) with { Note = "in Japanese" }),
                ]),
            ]
        )
        {
            Note = english is null ? null : $"Translation: {english.By}",
        };
    }

    static ValueView Source(Site site, Fact<Reference> fact) =>
        fact.Absence is { } absence
            ? EnglishWords.Absent(absence)
            : EnglishWords.Japanese(site.Link(site.Catalog[fact.Value]));

    static ValueView Measured(Measurement m, Indicator i) =>
        new(Format.Number(m.Value) + i.Unit)
        {
            Numeric = true,
            Note = m.AsOf.IsKnown
                ? $"{EnglishWords.Of(m.Year)}, as of {EnglishWords.Of(m.AsOf.Value)}"
                : EnglishWords.Of(m.Year),
        };

    static ValueView Target(Target t, Indicator i) =>
        new(Format.Number(t.Value) + i.Unit)
        {
            Numeric = true,
            Note =
                Operator(t)
                + (
                    Accountability.WithoutYear(t) is { } absence
                        ? $"target year: {EnglishWords.Absent(absence).Text}"
                        : EnglishWords.Of(t.Year.Value)
                ),
        };

    static string Operator(Target t) =>
        t.Operator switch
        {
            { IsKnown: true, Value: "以上" } => "or more; ",
            { IsKnown: true, Value: "以下" } => "or less; ",
            _ => "",
        };

    public static ValueView Printed(Series s) =>
        s.Latest.PrintedTrend.IsKnown ? EnglishWords.Of(s.Latest.PrintedTrend.Value)
        : s.PrintedProgress.Absence is { } absence ? EnglishWords.Absent(absence)
        : Percent(s.PrintedProgress.Value);

    public static ValueView Percent(decimal? value) =>
        value is { } known ? ValueView.Number(Format.Number(known) + "%") : "cannot be computed";
}
