namespace Knowledgebase.Pages.Cases;

/// <summary>The lists of practices and of lessons: the whole one in several orders, one for each value of each facet, and for the useful pairs (<see cref="CaseIndex.HasList"/>).</summary>
static class CaseLists
{
    /// <summary>Of a list under conditions.</summary>
    public static int MaxPages => 10;

    public static IEnumerable<PlannedPage> Plan(Site site, CaseIndex cases)
    {
        Kind[] kinds = [Kind.Practice, Kind.Lesson];
        return
        [
            .. from kind in kinds
            from page in CaseOrder
                .All.Where(order => order.Note is null || order.Applies(site.Catalog.Listed(kind)))
                .SelectMany(order => Whole(site, cases, kind, order))
                .Concat(
                    from facet in cases.Facets.Where(CaseListPage.HasOwnPages)
                    from value in facet.Values
                    from page in Under(site, cases, kind, [new(facet, value)])
                    select page
                )
            select page,
            // A pair shows the lessons beside the practices, so that lessons need no pairs of their own.
            .. AllPairs(cases).Concat(Triples(cases)).SelectMany(c => Under(site, cases, Kind.Practice, c)),
        ];
    }

    static IEnumerable<ImmutableArray<Condition>> AllPairs(CaseIndex cases) =>
        from pair in CaseIndex.Pairs
        let first = cases.FacetOf(pair.First)
        let second = cases.FacetOf(pair.Second)
        where first is not null && second is not null
        let shown = cases.Shown(first, second)
        from a in shown.First
        from b in shown.Second
        let both = ImmutableArray.Create(new Condition(first, a), new Condition(second, b))
        where cases.HasList(both)
        select both;

    // Where a map asks for a third axis, lists are made of what there is; what is missing is told by the pair's list.
    static IEnumerable<ImmutableArray<Condition>> Triples(CaseIndex cases) =>
        from pair in AllPairs(cases)
        where pair[0].Facet.Key == "disability"
        let setting = cases.FacetOf("setting")
        where setting is not null && cases.Of(pair).Count > 0
        from value in setting.Values
        let triple = pair.Add(new(setting, value))
        where cases.Of(triple).Count > 0
        select triple;

    static IEnumerable<PlannedPage> Whole(Site site, CaseIndex cases, Kind kind, CaseOrder order)
    {
        var entries = order.Sort(site.Catalog, site.Catalog.Listed(kind));
        // An order is read at its top: one page of it.
        var pages = order.IsUsual ? Pager.Count(entries.Length) : 1;
        return Enumerable
            .Range(1, pages)
            .Select(page => new PlannedPage(
                Url(page),
                SourceSpot.StartOf(Kinds.Of(kind).Folder),
                order.IsUsual,
                () => CaseListPage.Whole(site, cases, kind, order, entries, page, pages, Url)
            ));

        string Url(int page) =>
            order.IsUsual ? site.Routes.List(kind, page) : site.Routes.Sorted(kind, order.Key);
    }

    static IEnumerable<PlannedPage> Under(
        Site site,
        CaseIndex cases,
        Kind kind,
        ImmutableArray<Condition> conditions
    )
    {
        var count = cases.Of(conditions).Of(kind).Length;
        // Nobody reads on: a longer list is narrowed, and the whole one has every record.
        var pages = Math.Min(Pager.Count(count), MaxPages);
        return Enumerable
            .Range(1, pages)
            .Select(page => new PlannedPage(
                site.Routes.By(kind, Condition.AddressOf(conditions), page),
                SourceSpot.StartOf(Kinds.Of(kind).Folder),
                count > 0,
                () => CaseListPage.Under(site, cases, kind, conditions, page, pages)
            ));
    }
}
