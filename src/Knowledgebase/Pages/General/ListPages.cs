namespace Knowledgebase.Pages.General;

static class ListPages
{
    public static IEnumerable<PlannedPage> Plan(Site site, IEnumerable<KindPages> kinds) =>
        kinds.SelectMany(kind => kind.List is { } list && list.IsThere(site) ? Paged(site, kind.Kind, list) : []);

    static IEnumerable<PlannedPage> Paged(Site site, Kind kind, KindList list)
    {
        var pages = Pager.Count(site.Catalog.All(kind).Length);
        return Enumerable
            .Range(1, pages)
            .Select(page => new PlannedPage(
                site.Routes.List(kind, page),
                SourceSpot.StartOf(Kinds.Of(kind).Folder),
                true,
                () => Page(site, kind, list, page)
            ));
    }

    public static PageView Page(Site site, Kind kind, KindList list, int page = 1)
    {
        var (label, lead, entries) = (Kinds.Of(kind).Label, list.Lead(site), site.Catalog.All(kind));
        var (url, title, pages) = (site.Routes.List(kind, page), Kinds.Of(kind).ListLabel, Pager.Count(entries.Length));
        ImmutableArray<Entry> shown = [.. entries.Skip((page - 1) * Pager.Length).Take(Pager.Length)];
        // Under several headings there is no one list to narrow.
        var narrows = list.Groups is null && Narrowing.Of(site, kind) is not null;
        var pager = Pager.Of(n => site.Routes.List(kind, n), page, pages);
        var view = new PageView(site.Layout, url, title, Pager.Numbered(lead, page, pages))
        {
            DocumentTitle = Pager.Numbered($"{title}の一覧", page, pages),
            Breadcrumbs = [site.Home],
            Lead = page == 1 ? lead : null,
            Opening = page == 1 ? list.Before(site) : [],
            Sections =
            [
                .. list.Groups is { } groups && !entries.IsEmpty
                    ? WithPager([.. groups(site, shown)], pager)
                    : [new(
                        "list",
                        $"{label} {Numerals.Of(entries.Length)}件",
                        Narrowing.Around(
                            site,
                            kind,
                            [.. entries.IsEmpty ? [Pager.None(kind)] : list.Show(site, shown), .. pager]
                        )
                    )],
                .. page == 1 ? list.Below(site) : [],
            ],
            CanonicalUrl = site.Routes.Absolute(url),
            PlainSearch = narrows,
            Scripts = narrows ? [site.Routes.File(site.Assets.ListScript.Name)] : [],
        };
        return list.Around(site, view, page, pages);
    }

    static ImmutableArray<SectionView> WithPager(ImmutableArray<SectionView> groups, ImmutableArray<Block> pager) =>
        groups.SetItem(groups.Length - 1, groups[^1] with { Blocks = [.. groups[^1].Blocks, .. pager] });
}
