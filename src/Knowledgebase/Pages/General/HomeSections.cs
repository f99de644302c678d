namespace Knowledgebase.Pages.General;

/// <summary>What is happening on the site, on the home page: which cases there are, what comes, what is new, what is being asked.</summary>
static class HomeSections
{
    const int Max = 6;
    const int MaxNews = 8;

    public static IEnumerable<SectionView> Sections(Site site, CaseIndex cases)
    {
        if (Coverage(site, cases) is { } coverage)
            yield return coverage;
        if (Due(site) is { } due)
            yield return due;
        if (News(site) is { } news)
            yield return news;
        yield return new("asked", Titles.Unknowns, [Asked(site)]);
    }

    static SectionView? Coverage(Site site, CaseIndex cases)
    {
        var issues = site.Catalog.All(Kind.Issue).Where(e => ((Issue)e.Value).Type == IssueType.Gap).ToArray();
        LinkView[] links =
        [
            .. issues.Take(Max).Select(e => site.Link(e) with { Note = $"出典に書かれた課題・{e.Record.Head.Title}" }),
        ];
        var blocks = Given.Of<Block>(
            CoverageMini.Of(site, cases),
            links.Length == 0 ? null : new LinksBlock([.. links])
        );
        return blocks.IsEmpty
            ? null
            : new("coverage", "事例の掲載状況と課題", blocks)
            {
                Note = "0件は、学校で行われていないという意味ではありません。",
            };
    }

    static SectionView? Due(Site site)
    {
        var dates = site
            .Catalog.All(Kind.Issue)
            .Select(e => (Entry: e, Day: ((Issue)e.Value).Deadline))
            .Concat(site.Catalog.All(Kind.Service).Select(e => (Entry: e, Day: ((Service)e.Value).ValidUntil)))
            .Where(d => d.Day.IsKnown)
            .Select(d => (d.Entry, Day: d.Day.Value))
            .ToArray();
        var sorted = dates
            .Where(d => d.Day >= site.Today)
            .OrderBy(d => d.Day)
            .Concat(dates.Where(d => d.Day < site.Today).OrderByDescending(d => d.Day));
        var fromYears = dates.All(d => d.Day is { Month: 3, Day: 31 });
        return dates.Length == 0
            ? null
            : new(
                "due",
                fromYears ? "出典の年度から読んだ期日" : "出典から読んだ期日",
                [
                    new DatesBlock([
                        .. sorted
                            .Take(Max)
                            .Select(d => new DateView(
                                Dates.Iso(d.Day),
                                Dates.Label(d.Day),
                                site.Link(d.Entry) with
                                {
                                    Note = Kinds.Of(d.Entry.Id.Kind).Label,
                                },
                                d.Day < site.Today
                                    ? new MarkView(site.Passed(d.Day, IsFollowed(site, d.Entry)), Tone.Caution)
                                    : null
                            )),
                    ]),
                ]
            );
    }

    static bool IsFollowed(Site site, Entry entry) =>
        entry.Value is Service { Successor.IsKnown: true } || FollowUps.Of(site, entry.Id).Any();

    /// <summary>
    /// The newest changes of what readers come for; the words that records are written with change unseen here. What changed on several records
    /// of a kind in one day is one line, or a day's work would hide all the others.
    /// </summary>
    static SectionView? News(Site site)
    {
        var changes = ChangesPages
            .All(site)
            .Where(c => c.Entry.Id.Kind is not (Kind.Vocabulary or Kind.Dictionary))
            .GroupBy(c => (c.Change.Date, c.Entry.Id.Kind, c.Change.IsCorrection))
            .Take(MaxNews)
            .ToArray();
        return changes.Length == 0
            ? null
            : new(
                "news",
                "更新",
                [
                    new DatesBlock([.. changes.Select(g => View(site, g.Key.Kind, [.. g]))]),
                    new LinksBlock([new("サイトの更新をすべて見る", site.Routes.AllChanges)]),
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

    static NoteBlock Asked(Site site) =>
        site.Catalog.Questions.IsEmpty
            ? new(
                Tone.Info,
                "確かめ終えていないことはありません",
                "確かめなければ分からないこと、まだ決めていないことは、今はありません。",
                []
            )
            : new(
                Tone.Open,
                UnknownsPage.Counts(site.Catalog),
                "出典だけでは分からず、担当する所に確かめなければならないことと、このサイトが決めていないことです。",
                [new(Titles.Unknowns + "の一覧", site.Routes.Unknowns)]
            );
}
