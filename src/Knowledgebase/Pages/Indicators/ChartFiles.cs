namespace Knowledgebase.Pages.Indicators;

/// <summary>Every chart as a file of its own, to be kept or put into a document.</summary>
internal static class ChartFiles
{
    public static IEnumerable<PlannedFile> Plan(Wording w) =>
    [
        .. from entry in w.Catalog.All(Kind.Indicator)
           from series in ((Indicator)entry.Value).Series
           select File(w, w.Routes.Chart(entry.Id, series.Slug), entry.Path,
               () => IndicatorCharts.Line((Indicator)entry.Value, series), series.AllCites),
        .. from entry in w.Catalog.All(Kind.Project)
           let project = (Project)entry.Value
           where ProjectYears.View(w, project) is not null
           select File(w, w.Routes.Chart(entry.Id, "status"), entry.Path,
               () => ProjectYears.View(w, project)!, [.. project.Status.SelectMany(s => s.Cites)]),
        .. Overview(w),
    ];

    private static IEnumerable<PlannedFile> Overview(Wording w)
    {
        var indicators = w.Catalog.All(Kind.Indicator);
        if (indicators.Length > ListPages.PageLength) return [];
        ImmutableArray<Citation> cites = [.. indicators.SelectMany(e => ((Indicator)e.Value).Series).SelectMany(s => s.CitesWithLatest)];
        return IndicatorOverview.Charts(w, indicators).Select(x => File(w, w.Routes.OverviewChart(x.Unit), "site.yaml", () => x.Chart, cites));
    }

    private static PlannedFile File(Wording w, string url, string origin, Func<ChartView> chart, ImmutableArray<Citation> cites) =>
        new(w.Routes.FileOf(url), () => ThemePages.DrawChart(new(chart(), Foot(w, url, cites))), null, SourceSpot.StartOf(origin));

    private static ImmutableArray<string> Foot(Wording w, string url, ImmutableArray<Citation> cites) =>
    [
        .. cites.Select(c => "出典：" + w.Cite(c).Text).Distinct(),
        $"作図：{w.Catalog.Settings.Title} {w.Routes.Absolute(url) ?? url}",
    ];
}
