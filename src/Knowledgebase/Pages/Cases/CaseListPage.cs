namespace Knowledgebase.Pages.Cases;

static class CaseListPage
{
    const int MaxOfOtherKind = 12;

    public static PageView Whole(
        Site site, CaseIndex cases, Kind kind, CaseOrder order, ImmutableArray<Entry> entries, int page, int pages,
            Func<int, string> url)
    {
        var label = Kinds.Of(kind).Label;
        var isUsual = order.IsUsual;
        var isCut = !isUsual && entries.Length > Pager.Length;
        var lead = isUsual ? Leads.Of(site, kind) : $"{label}を、{order.Label}に並べた一覧です。";
        ImmutableArray<Block> list = entries.IsEmpty
            ? [Pager.None(kind)]
            : Pager.Of(url, page, pages, CardsOf(site, cases, entries, page));
        return new PageView(site.Layout, url(page), isUsual ? label : $"{label}（{order.Label}）",
            Pager.Numbered(lead, page, pages))
        {
            DocumentTitle = Pager.Numbered($"{label}の一覧{(isUsual ? "" : $"・{order.Label}")}", page, pages),
            Breadcrumbs = Given.Of(site.Home, isUsual ? null : new(label, site.Routes.List(kind))),
            Lead = page == 1 ? lead : null,
            Sections =
            [
                new("list", $"{label} {Numerals.Of(entries.Length)}件", Listed(page, url(1), FacetLinks(site, cases, kind), list) with
                {
                    Orders = SortLinks(site, kind, order),
                    Narrowing = page > 1 ? null : Narrowing.Of(site, kind),
                })
                {
                    Note = isUsual ? null
                        : Said(isCut ? $"はじめの{Numerals.Of(Pager.Length)}件です。" : null, order.Note ?? Untold(entries)),
                },
                .. page > 1 ? [] : Given.Of(
                    isUsual ? LessonDirection.Section(site) : isCut ? Rest(site, cases, kind, order) : null,
                    RelatedLinks.Further(site, kind)),
            ],
            CanonicalUrl = site.Routes.Absolute(url(page)),
            PlainSearch = true,
            Scripts = [site.Routes.File(site.Assets.ListScript.Name)],
            NoIndex = !isUsual,
        };
    }

    /// <summary>A page of the list under some conditions. With nothing in it, it is no dead end.</summary>
    public static PageView Under(Site site, CaseIndex cases, Kind kind, ImmutableArray<Condition> conditions,
        int page, int pages)
    {
        var label = Kinds.Of(kind).Label;
        var found = cases.Of(conditions);
        var other = kind == Kind.Practice ? Kind.Lesson : Kind.Practice;
        var own = found.Of(kind);
        // What both lists show stands once on a page.
        ImmutableArray<Entry> others = [.. found.Of(other).Where(e => !e.IsListedIn(kind))];
        var (text, address) = (Condition.TextOf(conditions), Condition.AddressOf(conditions));
        var url = site.Routes.By(kind, address, page);
        // What there is comes before what there is not.
        var isElsewhere = own.IsEmpty && !others.IsEmpty;
        var otherLabel = Kinds.Of(other).Label;
        var lead = isElsewhere
            ? $"{text}の{otherLabel}が{Numerals.Of(others.Length)}件あります。{label}はまだありません。"
            : $"{text}の{label}です。";
        var listed = Others(site, cases, other, conditions, others);
        ImmutableArray<Block> list = own.IsEmpty
            ? [RelatedLinks.Missing(site, cases, kind, conditions, !others.IsEmpty)]
            : Pager.Of(n => site.Routes.By(kind, address, n), page, pages, CardsOf(site, cases, own, page));
        return new PageView(site.Layout, url, string.Join("・", conditions.Select(c => c.Value.Label)) + $"の{label}",
            isElsewhere ? lead : Pager.Numbered($"{text}の{label}は{Numerals.Of(own.Length)}件です。{(own.IsEmpty ? site.Offers.TakesCases ? "近い条件と、事例を寄せる方法を示します。" : "近い条件を示します。" : "")}", page, pages))
        {
            DocumentTitle = Pager.Numbered($"{text}の{label}", page, pages),
            Breadcrumbs = [site.Home, new(label, site.Routes.List(kind)), .. Above(site, kind, conditions)],
            Lead = lead,
            Sections =
            [
                .. Given.Of(isElsewhere ? listed : null),
                new("list", $"{label} {Numerals.Of(own.Length)}件", Listed(page, site.Routes.By(kind, address), Around(site, cases, kind, conditions), list))
                {
                    Note = Said(Rest(own.Length, pages), Untold(own)),
                },
                .. page > 1 ? [] : Given.Of(
                    isElsewhere ? null : listed,
                    own.IsEmpty ? RelatedLinks.Near(site, cases, kind, conditions) : null,
                    RelatedLinks.IsClassification(conditions) ? null
                        : RelatedLinks.Send(site, cases, conditions, own.IsEmpty)),
            ],
            CanonicalUrl = site.Routes.Absolute(url),
            PlainSearch = true,
            Scripts = [site.Routes.File(site.Assets.ListScript.Name)],
            NoIndex = own.IsEmpty,
        };
    }

    // The filter stands once, on the first page of a list.
    static FacetedListBlock Listed(
        int page, string first, ImmutableArray<FilterView> filters, ImmutableArray<Block> list) =>
        page == 1 ? new(filters, list) : new([], list) { FilterUrl = $"{first}#list" };

    // Where the list in an order ends, each value by which it is ordered has a list of its own.
    static SectionView? Rest(Site site, CaseIndex cases, Kind kind, CaseOrder order) =>
        cases.FacetOf(order.Key) is { } facet
            ? new("rest", $"{facet.Label}ごとの一覧", new LinksBlock(
                [.. Values(site, cases, kind, "", "", [], facet).Choices.Select(c => c.Link)]))
            : null;

    static string? Said(params string?[] sentences) =>
        string.Concat(sentences) is { Length: > 0 } said ? said : null;

    static string? Rest(int count, int pages) =>
        count <= pages * Pager.Length ? null
            : $"更新の新しい{Numerals.Of(pages * Pager.Length)}件です。残りは、条件を重ねるか、すべての一覧や検索で探せます。";

    static CardsBlock CardsOf(Site site, CaseIndex cases, ImmutableArray<Entry> entries, int page)
    {
        var cards = entries.Skip((page - 1) * Pager.Length).Take(Pager.Length).Select(e => cases.CardOf(site, e));
        return new([.. Untold(entries) is null ? cards
            : cards.Select(c => c with { Marks = c.Marks.RemoveAll(m => m.Tone == Tone.Open) })])
        {
            CompareUrl = site.Routes.Compare(),
        };
    }

    // What no record of a list tells is said once, above it, and not on each card.
    static string? Untold(ImmutableArray<Entry> entries) =>
        entries.IsEmpty || entries.Any(e => ((Case)e.Value).SaysHow) ? null
            : $"{string.Join("・", entries.Select(e => ((Case)e.Value).How.Label).Distinct())}は、どれにも書かれていません。";

    // The orders in which the list can be read; an order by what no record tells would be none.
    static SortLinksBlock SortLinks(Site site, Kind kind, CaseOrder present) => new("並べ方",
    [
        .. CaseOrder.All.Where(order => order == present || order.Applies(site.Catalog.Listed(kind)))
            .Select(order => new LinkView(order.Label, order == present ? ""
                : order.IsUsual ? site.Routes.List(kind)
                : site.Routes.Sorted(kind, order.Key))),
    ]);

    // What some case has; what is short and most wanted comes first.
    static ImmutableArray<FilterView> FacetLinks(Site site, CaseIndex cases, Kind kind)
    {
        var facets = cases.Facets.OrderBy(f => f.Key is "stage" or "setting" ? 0 : 1)
            .Select(f => Values(site, cases, kind, $"by-{f.Key}", f.Label, [], f));
        return [.. facets.Where(f => !f.Choices.IsEmpty).Select((f, i) => f with { IsOpen = i < Narrowing.MostOpen })];
    }

    static ImmutableArray<FilterView> Around(Site site, CaseIndex cases, Kind kind,
        ImmutableArray<Condition> conditions)
    {
        var second = conditions.Length == 1 && kind == Kind.Practice ? cases.SecondOf(conditions[0].Facet) : null;
        return
        [
            .. Given.Of(second is null ? null : Values(site, cases, kind, "further", $"{second.Label}でさらに絞り込む", conditions, second)),
            .. conditions.Select((c, i) => Values(site, cases, kind, $"by-{c.Facet.Key}", $"{c.Facet.Label}を変える",
                conditions.Length == 2 && i == 1 ? [conditions[0]] : [], c.Facet,
                    present: conditions.Length == i + 1 ? c.Value : null) with { IsOpen = i == 0 }),
        ];
    }

    // The values under which there is something; how many others there are is said in one line.
    static FilterView Values(
        Site site, CaseIndex cases, Kind kind, string id, string title, ImmutableArray<Condition> under, Facet facet,
            FacetValue? present = null)
    {
        var offered = cases.Shown(facet)
            .Select(value => (ImmutableArray<Condition>)[.. under, new(facet, value)]).Where(cases.HasList)
            .Select(conditions => (conditions[^1].Value, Url: AddressOf(site, kind, conditions),
                Count: cases.Of(conditions).Of(kind).Length))
            .ToArray();
        return new(id, facet.Key, title,
        [
            .. offered.Where(o => o.Count > 0 || o.Value == present)
                .Select(o => new ChoiceView(o.Value.Key,
                    new(o.Value.Label, o.Value == present ? "" : o.Url) { Count = o.Count })),
        ])
        {
            Rest = Narrowing.Rest(offered.Count(o => o.Count == 0 && o.Value != present)),
        };
    }

    static IEnumerable<LinkView> Above(Site site, Kind kind, ImmutableArray<Condition> conditions) =>
        Enumerable.Range(1, conditions.Length - 1)
            .Select(n => new LinkView(conditions[n - 1].Value.Label,
                site.Routes.By(kind, Condition.AddressOf(conditions.Take(n)))));

    static SectionView? Others(Site site, CaseIndex cases, Kind other, ImmutableArray<Condition> conditions,
        ImmutableArray<Entry> entries)
    {
        if (entries.IsEmpty) return null;
        var label = Kinds.Of(other).Label;
        var all = new LinkView($"{conditions[0].Value.Label}の{label}をすべて見る", site.Routes.By(other, conditions[0].Address));
        return new("others", $"{label} {Numerals.Of(entries.Length)}件", Given.Of<Block>(
            new CardsBlock([.. entries.Take(MaxOfOtherKind).Select(e => cases.CardOf(site, e))])
            {
                CompareUrl = site.Routes.Compare(),
            },
            entries.Length <= MaxOfOtherKind ? null : new LinksBlock(all)));
    }

    static string AddressOf(Site site, Kind kind, ImmutableArray<Condition> conditions) =>
        HasOwnPages(conditions[0].Facet)
            ? site.Routes.By(kind, Condition.AddressOf(conditions))
            : site.Routes.Of(new RecordId(Kind.Project, conditions[0].Value.Key));

    /// <summary>A project's page shows what belongs to it, as on the search's lists.</summary>
    public static bool HasOwnPages(Facet facet) => facet.Key != "project";
}
