namespace Knowledgebase.Pages.General;

/// <summary>What is happening on the site, on the home page: which cases there are, what comes, what is new, what is being asked.</summary>
static class HomeSections
{
    const int Max = 6;
    const int MaxNews = 2;

    // What records are written with and read from is no news to who comes for them.
    static readonly ImmutableArray<Kind> Unsaid =
        [Kind.Vocabulary, Kind.Dictionary, Kind.ExtractionNote, Kind.Source];

    public static IEnumerable<SectionView> Sections(Site site, CaseIndex cases) =>
        Given.Of(Coverage(site, cases), Due(site), News(site));

    /// <summary>One small map: the one in which a source asks for cases, where there is one.</summary>
    static SectionView? Coverage(Site site, CaseIndex cases) =>
        CoverageMini.Of(site, cases) is not { } minis
            ? null
            : new(
                "coverage",
                "事例のある所、まだない所",
                minis with { Maps = [minis.Maps.FirstOrDefault(IsAsked) ?? minis.Maps[0]] },
                new LinksBlock(new LinkView("ほかの表も見る", site.Routes.Gaps))
            )
            {
                Note = "0件は、学校で行われていないという意味ではありません。",
            };

    static bool IsAsked(MatrixMini map) => map.Rows.Any(row => row.Any(cell => cell.State == MatrixState.Asked));

    /// <summary>What is open: how many issues, and those with a day, the next ones first.</summary>
    static SectionView? Due(Site site)
    {
        var issues = site.Catalog.All(Kind.Issue).Where(e => FollowUps.IsOpen(site, e.Id)).ToArray();
        var dates = issues
            .Select(e => (Entry: e, Day: ((Issue)e.Value).Deadline))
            .Where(d => d.Day.IsKnown)
            .Select(d => (d.Entry, Day: d.Day.Value))
            .ToArray();
        var sorted = dates
            .Where(d => d.Day >= site.Today)
            .OrderBy(d => d.Day)
            .Concat(dates.Where(d => d.Day < site.Today).OrderByDescending(d => d.Day));
        var fromYears = dates.All(d => d.Day is { Month: 3, Day: 31 });
        return issues.Length == 0
            ? null
            : new(
                "due",
                $"残る課題 {Numerals.Of(issues.Length)}件",
                [
                    .. Given.Of(dates.Length == 0 ? null : new DatesBlock([
                        .. sorted
                            .Take(Max)
                            .Select(d => new DateView(
                                Dates.Iso(d.Day),
                                Dates.Label(d.Day),
                                site.Link(d.Entry),
                                d.Day < site.Today
                                    ? new MarkView(
                                        site.Passed(d.Day, FollowUps.Of(site, d.Entry.Id).Any()), Tone.Caution)
                                    : null
                            )),
                    ])),
                    new LinksBlock(new LinkView("課題をすべて見る", site.Routes.List(Kind.Issue))
                    {
                        Count = site.Catalog.Listed(Kind.Issue).Length,
                    }),
                ]
            )
            {
                Note = dates.Length == 0 ? null
                    : fromYears ? "日付は、出典の年度から読んだ年度末です。"
                    : "日付は、出典から読んだ期日です。",
            };
    }

    /// <summary>
    /// The newest changes of what readers come for; the words that records are written with change unseen here. What changed on several records
    /// of a kind in one day is one line, or a day's work would hide all the others.
    /// </summary>
    static SectionView? News(Site site)
    {
        var changes = ChangesPages
            .All(site)
            .Where(c => !Unsaid.Contains(c.Entry.Id.Kind))
            .GroupBy(c => (c.Change.Date, c.Entry.Id.Kind, c.Change.IsCorrection))
            .Take(MaxNews)
            .ToArray();
        return changes.Length == 0
            ? null
            : new(
                "news",
                "新しくなったこと",
                [
                    new DatesBlock([.. changes.Select(g => View(site, g.Key.Kind, [.. g]))]),
                    new LinksBlock([new("更新をすべて見る", site.Routes.AllChanges)]),
                ]
            );
    }

    static DateView View(Site site, Kind kind, ImmutableArray<(Entry Entry, Change Change)> changes)
    {
        var day = changes[0].Change.Date;
        var texts = changes.Select(c => c.Change.Text).Distinct(StringComparer.Ordinal).ToArray();
        var link = changes.Select(c => c.Entry).Distinct().Count() is > 1 and var count
            ? new LinkView($"{Kinds.Of(kind).Label} {Numerals.Of(count)}件", site.Routes.List(kind))
            : site.Link(changes[0].Entry);
        return new(
            Dates.Iso(day),
            Dates.Label(day),
            link with
            {
                Note = texts.Length == 1 ? texts[0] : $"「{texts[0].TrimEnd('。')}」など",
            },
            changes[0].Change.IsCorrection ? Corrections.Mark(site) : null
        );
    }
}
