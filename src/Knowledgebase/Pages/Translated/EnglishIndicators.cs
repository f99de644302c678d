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

    /// <summary>The name of a series: English where somebody wrote it.</summary>
    public static ValueView Series(Site site, Entry entry, Series s)
    {
        var (url, title) = (
            site.Routes.Of(site.Catalog[new RecordId(Kind.Series, s.Slug)]),
            entry.Record.Head.Versions.English?.Title
        );
        return title is null || s.EnglishLabel.Length == 0
            ? EnglishWords.Japanese(new LinkView($"{entry.Title}（{s.Label}）", url))
            : new($"{title} ({s.EnglishLabel})") { Url = url, TargetLang = "ja" };
    }

    static TableBlock Table(Site site) =>
        new(
            "Baseline, target, latest value and progress",
            [
                "Indicator and series",
                "Baseline",
                "Target",
                "Latest",
                "Progress (printed)",
                "Progress (recomputed)",
                "Source",
            ],
            [
                .. Of(site)
                    .SelectMany(e =>
                        ((Indicator)e.Value).Series.Select(s => new TableRow(
                            s.Slug,
                            [
                                new([Series(site, e, s)]),
                                new([Measured(s.Baseline, (Indicator)e.Value)]),
                                new([Target(s.Target, (Indicator)e.Value)]),
                                new([Measured(s.Latest, (Indicator)e.Value)]),
                                new([
                                    s.PrintedProgress.Absence is { } absence
                                        ? EnglishWords.Absent(absence)
                                        : Percent(s.PrintedProgress.Value),
                                ]),
                                new([s.Progress is { } p ? Percent(p) : new ValueView("cannot be computed")]),
                                new([
                                    .. site.Cites(s.CitesWithLatest)
                                        .Select(c => c.Url)
                                        .Distinct()
                                        .Select(url => new ValueView("source") { Url = url, TargetLang = "ja" }),
                                ]),
                            ]
                        ))
                    ),
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
                    t.Year.Absence is { } absence
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

    static ValueView Percent(decimal value) => new(Format.Number(value) + "%") { Numeric = true };
}
