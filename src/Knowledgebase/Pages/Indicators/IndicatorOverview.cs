namespace Knowledgebase.Pages.Indicators;

/// <summary>All indicators on one page that can be printed: chart and table, the projects without any, and the opinions with what answers them.</summary>
static class IndicatorOverview
{
    const int Max = 100;

    public static ImmutableArray<Block> Blocks(Site site, ImmutableArray<Entry> indicators)
    {
        ImmutableArray<(Entry Entry, Indicator Indicator)> rows = [.. indicators.Select(e => (e, (Indicator)e.Value))];
        return
        [
            .. Given.Of(Told([.. rows.Select(r => r.Indicator)])),
            .. Pictures(site, indicators),
            IndicatorTable.Of(site, rows, linkNames: true),
        ];
    }

    /// <summary>The distances to the targets, a picture for each unit; that of all indicators is a file, too.</summary>
    public static IEnumerable<ChartBlock> Pictures(Site site, ImmutableArray<Entry> indicators)
    {
        var whole = site.Catalog.All(Kind.Indicator).Length == indicators.Length;
        var series = indicators.SelectMany(e => ((Indicator)e.Value).Series).ToArray();
        return Charts(site, indicators).Select(x => new ChartBlock(x.Chart)
        {
            FileUrl = whole ? site.Routes.OverviewChart(x.Unit) : null,
            Notes =
            [
                $"○は策定時{Year(series.Select(s => s.Baseline.Year))}、●は最新値{Year(series.Select(s => s.Latest.Year))}、│は目標値です。"
                    + (x.Chart.Rows.Any(r => r.Worse) ? "×は、策定時より目標から遠ざかった値です。" : ""),
            ],
        });
    }

    // Said once where it is one for all.
    static string Year(IEnumerable<FiscalYear> years) =>
        years.Distinct().ToArray() is [var one] ? $"（{one.ShortLabel}）" : "";

    /// <summary>How many of all series reached their targets, as signs; null without any.</summary>
    public static TallyBlock? Tally(Site site, string url)
    {
        var indicators = site.Catalog.All<Indicator>(Kind.Indicator).ToArray();
        return Accountability.Count(indicators) is (var reached, > 0 and var all)
            ? new(reached, all, $"目標に達した数字 {reached}／{all}", new($"{indicators.Length}指標・{all}つの数字", url))
            : null;
    }

    /// <summary>How many of the values that one evaluation printed reach their targets; null where it printed none.</summary>
    public static TallyBlock? Tally(Site site, Entry evaluation)
    {
        SeriesStatus[] all =
        [
            .. from i in site.Catalog.All<Indicator>(Kind.Indicator)
               from s in i.Series
               from o in s.Observations
               where o.Evaluation.IsKnown && o.Evaluation.Value.Target == evaluation.Id
               select i.DistanceOf(s, o).Status,
        ];
        var reached = all.Count(status => status == SeriesStatus.Reached);
        return all.Length == 0
            ? null
            : new(reached, all.Length, $"目標に達した数字 {reached}／{all.Length}", new("この年度の値", "#indicators"));
    }

    /// <summary>Whether the targets were reached, in a paragraph; null without indicators.</summary>
    public static TextBlock? Told(ImmutableArray<Indicator> indicators) =>
        Accountability.OfAll(indicators) is { } told ? new(told) : null;

    /// <summary>One chart for each unit, so that one scale holds for all its rows.</summary>
    public static IEnumerable<(string Unit, DumbbellView Chart)> Charts(Site site, ImmutableArray<Entry> indicators) =>
        from unit in indicators
            .Select(e => (Url: site.Routes.Of(e.Id), Indicator: (Indicator)e.Value))
            .GroupBy(x => x.Indicator.Unit)
        select (
            unit.Key,
            IndicatorCharts.Overview(
                $"策定時から最新値までの動きと目標値（単位：{unit.Key}）",
                unit.Key,
                [.. unit.SelectMany(x => x.Indicator.Series.Select(s => (x.Url, x.Indicator, s)))]
            )
        );

    public static ImmutableArray<SectionView> Missing(Site site)
    {
        var projects = site.Catalog.All(Kind.Project);
        var without = projects.Where(p => !site.Catalog.PointingAt(p.Id, Kind.Indicator).Any()).ToArray();
        var opinions = site.Catalog.All(Kind.Opinion).Take(Max).ToArray();
        return
        [
            .. projects.IsEmpty
                ? ImmutableArray<SectionView>.Empty
                : [WithoutIndicator(site, projects.Length, without)],
            .. opinions.Length == 0
                ? ImmutableArray<SectionView>.Empty
                : [new SectionView("opinions", "委員会意見と、関わる記録", [OpinionTable(site, opinions)])],
        ];
    }

    static SectionView WithoutIndicator(Site site, int all, Entry[] without) =>
        new(
            "without",
            $"指標との対応が書かれていないプロジェクト {Numerals.Of(without.Length)}件",
            [
                without.Length == 0
                    ? new TextBlock("どのプロジェクトにも、対応する指標があります。")
                    : new LinksBlock([.. without.Take(Max).Select(site.Link)]),
                .. without.Length == all && all > 0
                    ? ImmutableArray.Create<Block>(
                        new TextBlock(
                            "参考指標がどのプロジェクトのものかは、出典に書かれていません。そのため、どのプロジェクトにも指標を割り当てていません。"
                        )
                    )
                    : [],
            ]
        );

    static TableBlock OpinionTable(Site site, Entry[] opinions) =>
        new(
            "委員会意見と、関わる記録・実践事例・対応",
            ["意見", "関わる記録", "実践事例", "対応"],
            [
                .. opinions
                    .Select(e => (Entry: e, Opinion: (Opinion)e.Value))
                    .Select(x => new TableRow(
                        null,
                        [
                            site.Value(x.Entry),
                            new(
                                x.Opinion.About.Any(a => a.Target.Kind != Kind.Practice)
                                    ? site.References([.. x.Opinion.About.Where(a => a.Target.Kind != Kind.Practice)])
                                    : ["0件"]
                            ),
                            new ValueView($"{Numerals.Of(Practices(site, x.Entry, x.Opinion))}件")
                            {
                                Numeric = true,
                            },
                            Answer(site, x.Entry, x.Opinion),
                        ]
                    )),
            ]
        );

    /// <summary>How many practices have to do with an opinion: those it names and those that name it.</summary>
    public static int Practices(Site site, Entry entry, Opinion opinion) =>
        opinion
            .About.Select(a => a.Target)
            .Where(id => id.Kind == Kind.Practice)
            .Concat(site.Catalog.PointingAt(entry.Id, Kind.Practice).Select(e => e.Id))
            .Distinct()
            .Count();

    /// <summary>The newest answer to an opinion: that of a later evaluation, or the one printed with it, or the reason why there is none.</summary>
    public static ValueView Answer(Site site, Entry entry, Opinion opinion) =>
        FollowUps.Of(site, entry.Id).LastOrDefault() is { FollowUp: { } later, Evaluation: { } evaluation }
            ? new($"{evaluation.Year.ShortLabel}：{Choices.FollowUpStates.LabelOf(later.State)}")
            {
                Note = later.Statement.Text,
            }
            : Format.Fact(opinion.Response, s => s.Text);
}
