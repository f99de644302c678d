namespace Knowledgebase.Pages.General;

static class HomePage
{
    public static PageView View(Site site, FacetLists lists, CaseIndex cases, IEnumerable<KindPages> kinds)
    {
        var settings = site.Catalog.Settings;
        return new PageView(site.Layout, site.Routes.Home, settings.Title, settings.Description)
        {
            DocumentTitle = "ホーム",
            Lead = settings.Description,
            Cover = [new SearchBlock("サイト内を検索", lists.Examples(4)), Assurances(site)],
            Opening = [EntryPoints(site, kinds), .. ProgrammePages.Aims(site)],
            Sections = [.. HomeSections.Sections(site, cases), new("contents", "載っているもの", [Counts(site, kinds)])],
            About = LinkedData.Site(site),
            CanonicalUrl = site.Routes.Absolute(site.Routes.Home),
        };
    }

    static AssurancesBlock Assurances(Site site) =>
        new([
            new(
                Icon.Source,
                "出典の場所を示します",
                site.Routes.List(Kind.Source),
                "出典のどの節の、どの見出しに書かれているかを示します。"
            ),
            new(
                Icon.Level,
                "根拠の程度を示します",
                site.EvidenceUrl ?? site.Routes.List(Kind.Outcome),
                "数値があるか、比べたものかを、6段階で示します。"
            ),
            new(
                Icon.Unknown,
                "分からないことは、そう書きます",
                site.Routes.Unknowns,
                "記載のないことや、まだ確かめていないことを、空欄や0にしません。"
            ),
        ]);

    static EntryPointsBlock EntryPoints(Site site, IEnumerable<KindPages> kinds) =>
        new([
            .. from door in site.Catalog.Settings.Navigation.EntryPoints
            from link in Destinations.Links(site, [door.To]).Take(1)
            let kind = kinds.FirstOrDefault(k => Kinds.Of(k.Kind).Folder == door.To.Name)
            select new EntryPointView(
                kind?.Icon ?? Icon.Results,
                door.Title.Length > 0 ? door.Title : link.Text,
                link.Url,
                door.Text + kind?.Behind(site),
                Destinations.Counted(site, door.Links)
            ),
        ]);

    static CountsBlock Counts(Site site, IEnumerable<KindPages> kinds) =>
        new([.. kinds.Where(k => k.IsCounted).Select(k => Destinations.Counted(site, k.Kind))]);
}
