namespace Knowledgebase.Pages.Files;

static class ChartFiles
{
    public static IEnumerable<PlannedFile> Plan(Site site) =>
        [
            .. from entry in site.Catalog.All(Kind.Indicator)
            from series in ((Indicator)entry.Value).Series
            select File(
                site,
                site.Routes.Chart(entry.Id, series.Slug),
                entry.Path,
                () => IndicatorCharts.Line((Indicator)entry.Value, series),
                series.AllCites,
                IndicatorCharts.Notes((Indicator)entry.Value, series)
            ),
            .. from entry in site.Catalog.All(Kind.Project)
            let project = (Project)entry.Value
            where ProjectYears.View(site, entry) is not null
            select File(
                site,
                site.Routes.Chart(entry.Id, "status"),
                entry.Path,
                () => ProjectYears.View(site, entry)!,
                [.. project.Status.SelectMany(s => s.Cites)]
            ),
            .. Overview(site),
        ];

    static IEnumerable<PlannedFile> Overview(Site site)
    {
        var indicators = site.Catalog.All(Kind.Indicator);
        if (indicators.Length > Pager.Length)
            return [];
        ImmutableArray<Citation> cites =
        [
            .. indicators.SelectMany(e => ((Indicator)e.Value).Series).SelectMany(s => s.CitesWithLatest),
        ];
        return IndicatorOverview
            .Charts(site, indicators)
            .Select(x => File(site, site.Routes.OverviewChart(x.Unit), "site.yaml", () => x.Chart, cites));
    }

    static MadeFile File(
        Site site,
        string url,
        string origin,
        Func<ChartView> chart,
        ImmutableArray<Citation> cites,
        params IEnumerable<string> notes
    ) =>
        new(
            site.Routes.FileOf(url),
            () => ThemePages.DrawChart(new(chart(), [.. notes, .. Foot(site, url, cites)])),
            SourceSpot.StartOf(origin)
        );

    static ImmutableArray<string> Foot(Site site, string url, ImmutableArray<Citation> cites) =>
        [
            .. cites.Select(c => "出典：" + site.Cite(c).Text).Distinct(),
            $"作図：{site.Catalog.Settings.Title} {site.Routes.Absolute(url) ?? url}",
        ];
}
