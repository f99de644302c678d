namespace Knowledgebase.Pages.General;

/// <summary>The search page, and what it gives to those without a script: the records by each value of each facet; practices and lessons by their own lists.</summary>
static class SearchPage
{
    const string Lead = "実践事例・教材・支援・課題・指標など、載っている記録のすべてから探します。";

    static readonly SourceSpot Origin = SourceSpot.StartOf("site.yaml");

    public static IEnumerable<PlannedPage> Plan(Site site, FacetLists lists, CaseIndex cases)
    {
        yield return new(site.Routes.Search, Origin, true, () => View(site, lists));
        foreach (var facet in lists.All.Where(HasOwnPages))
        {
            foreach (var value in facet.Values)
            {
                var entries = lists.Of(facet, value);
                if (entries.Count == 0)
                    continue;
                // Practices and lessons have a list of their own for each value.
                Entry[] others = [.. entries.Where(e => e.Value is not Case || !site.Catalog.IsReal(e))];
                var pages = Pager.Count(others.Length);
                for (var i = 1; i <= pages; i++)
                {
                    var page = i;
                    yield return new(
                        site.Routes.SearchOf(facet.Key, value.Key, page),
                        Origin,
                        true,
                        () => Static(site, new(facet, value), cases, others, page, pages)
                    );
                }
            }
        }
    }

    public static NoteBlock WaysOn(Site site) =>
        new(
            Tone.Plain,
            "見つからないときは",
            "まだ載っていないか、別の言葉で書かれています。下の一覧からも探せます。",
            [Support.Link(site), new(Titles.Unknowns, site.Routes.Unknowns), new("用語の一覧", site.Routes.List(Kind.Term))]
        );

    static PageView View(Site site, FacetLists lists) =>
        site.Page(
            site.Routes.Search,
            "検索",
            Lead,
            [
                new("ways", "ほかの探し方", [WaysOn(site)]),
                new("lists", "一覧から探す", [new GroupsBlock([.. lists.All.Where(f => f.Key != "part").Select(f => Group(site, lists, f))])]),
            ]
        ) with
        {
            Lead = null,
            PlainSearch = true,
            Scripts = [site.Routes.File(site.Assets.FindScript.Name)],
            Opening =
            [
                new SearchBlock("探す言葉", []),
                new SearchResultsBlock(
                    Narrowing.Of(site)!,
                    "ここでの検索には、新しいブラウザーとJavaScriptが必要です",
                    "Safari 16.4、Chrome・Edge 109、Firefox 115 か、それより新しいものが使えます。ほかの環境では、下の一覧から探せます。"
                ),
            ],
        };

    static GroupView Group(Site site, FacetLists lists, Facet facet) =>
        new(
            $"by-{facet.Key}",
            facet.Label,
            [
                .. facet.Values.Select(value => new LinkView(value.Label, Address(site, lists, facet, value))
                {
                    Count = lists.Of(facet, value).Count,
                }),
            ]
        );

    static string Address(Site site, FacetLists lists, Facet facet, FacetValue value) =>
        facet.Key == "kind" ? site.Routes.Fixed(value.Key)
        : facet.Key == "project" ? site.Routes.Of(new RecordId(Kind.Project, value.Key))
        : lists.Of(facet, value).Count == 0 ? ""
        : site.Routes.SearchOf(facet.Key, value.Key);

    // Every kind has its list already, and a project's page shows what belongs to it.
    static bool HasOwnPages(Facet facet) => facet.Key is not ("kind" or "part" or "project");

    static PageView Static(
        Site site,
        Condition condition,
        CaseIndex cases,
        Entry[] others,
        int page,
        int pages
    )
    {
        var (facet, value) = condition;
        var found = cases.Of(condition);
        var url = site.Routes.SearchOf(facet.Key, value.Key, page);
        var count = $"{Numerals.Of(found.Count + others.Length)}件";
        var lists =
            from kind in page > 1 ? [] : new[] { Kind.Practice, Kind.Lesson }
            let own = found.Of(kind).Length
            where own > 0
            select new LinkView($"{Kinds.Of(kind).Label}の一覧", site.Routes.By(kind, condition.Address)) { Count = own };
        Block links = new LinksBlock([
            .. lists,
            .. others
                .Skip((page - 1) * Pager.Length)
                .Take(Pager.Length)
                .Select(e => site.Link(e) with { Note = Kinds.Of(e.Id.Kind).Label }),
        ]);
        return new PageView(
            site.Layout,
            url,
            $"{facet.Label}：{value.Label}",
            Pager.Numbered($"{facet.Label}が「{value.Label}」の記録の一覧です。{count}あります。", page, pages)
        )
        {
            DocumentTitle = Pager.Numbered($"{facet.Label}が「{value.Label}」の記録", page, pages),
            Breadcrumbs = [site.Home, new("検索", site.Routes.Search)],
            Sections =
            [
                new(
                    "list",
                    $"記録 {count}",
                    Pager.Of(n => site.Routes.SearchOf(facet.Key, value.Key, n), page, pages, links)
                ),
            ],
            CanonicalUrl = site.Routes.Absolute(url),
        };
    }
}
