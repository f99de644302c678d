namespace Knowledgebase.Pages.General;

/// <summary>
/// Home: what this is and whose, one result, the ways in, a few practices as they are; then what is open and new. How the site works
/// comes last. Whatever a site's settings or records do not have falls away.
/// </summary>
static class HomePage
{
    const int MaxWishes = 3;
    const int MaxExamples = 4;

    public static PageView View(Site site, FacetLists lists, CaseIndex cases, IEnumerable<KindPages> kinds)
    {
        var settings = site.Catalog.Settings;
        var searches = PreparedSearches.Of(site.Catalog, kind => kinds.First(k => k.Kind == kind));
        string[] examples = [.. searches.Skip(MaxWishes).Select(s => s.Search.Query).Take(MaxExamples)];
        var home = settings.HomePage;
        return new PageView(
            site.Layout,
            site.Routes.Home,
            home.Title.Length > 0 ? home.Title : settings.Title,
            settings.Description
        )
        {
            DocumentTitle = "ホーム",
            Lead = settings.Description,
            Cover =
            [
                .. Given.Of(Counts(site, home.Counts)),
                new SearchBlock("サイト内を検索", examples.Length > 0 ? [.. examples] : lists.Examples(MaxExamples)),
                .. Results(site, home),
            ],
            Sections =
            [
                .. Given.Of(Wishes(site, [.. searches.Take(MaxWishes)])),
                new("ways", "立場から探す", [EntryPoints(site, kinds), .. English(site)]),
                .. Given.Of(Practices(site)),
                .. HomeSections.Sections(site, cases),
                new("method", "このサイトの約束", [Promises(site)]),
                new("contents", "載っているもの", [Counts(site, kinds)]) { Folded = true },
            ],
            About = LinkedData.Site(site),
            CanonicalUrl = site.Routes.Absolute(site.Routes.Home),
        };
    }

    static CountsBlock? Counts(Site site, ImmutableArray<Destination> lists) =>
        lists.IsEmpty
            ? null
            : new([
                .. lists.Select(to => Kinds.ByFolder(to.Name)).OfType<KindInfo>()
                    .Select(kind => Destinations.Counted(site, kind.Kind)),
            ]);

    static ImmutableArray<Block> Results(Site site, HomeSettings home) =>
        Given.Of<Block>(
            home.Indicator is { } indicator ? HeadlineChart.Of(site, site.Catalog[indicator]) : null,
            IndicatorOverview.Tally(site, site.Routes.List(Kind.Indicator))
        );

    static SectionView? Wishes(Site site, (PreparedSearch Search, ImmutableArray<Entry> Found)[] searches) =>
        searches.Length == 0
            ? null
            : new(
                "wishes",
                "困りごとから探す",
                new WishesBlock([
                    .. searches.Select(s => new WishView(
                        new(s.Search.Title, $"{site.Routes.Search}?q={Uri.EscapeDataString(s.Search.Query)}"),
                        [.. s.Found.Take(MaxWishes).Select(site.Link)]
                    )),
                ])
            );

    static SectionView? Practices(Site site) =>
        Showcase.Of(site) is not { } shown
            ? null
            : new(
                "practices",
                "学校の実践から",
                shown,
                new LinksBlock([
                    .. new[] { Kind.Practice, Kind.Lesson }
                        .Select(kind => Destinations.Counted(site, kind)),
                ])
            )
            {
                Note = Leads.Cases(site.Catalog),
            };

    static EntryPointsBlock EntryPoints(Site site, IEnumerable<KindPages> kinds) =>
        new([
            .. from door in site.Catalog.Settings.Navigation.EntryPoints
               from link in Destinations.Links(site, [door.To]).Take(1)
               let kind = kinds.FirstOrDefault(k => Kinds.Of(k.Kind).Folder == door.To.Name)
               select new EntryPointView(
                   kind?.Icon ?? Icon.Page,
                   door.Title.Length > 0 ? door.Title : link.Text,
                   link.Url,
                   door.Text + kind?.Behind(site),
                   Destinations.Links(site, door.Links)
               ),
        ]);

    static IEnumerable<Block> English(Site site) =>
        site.Catalog.Settings.English is null
            ? []
            : [new LinksBlock(new LinkView("English", site.Routes.English()) { Lang = "en", TargetLang = "en" })];

    static LinksBlock Promises(Site site) =>
        new([
            new("出典の場所を示します", site.Routes.List(Kind.Source)),
            new("根拠の程度を、0〜5で示します", site.EvidenceUrl ?? site.Routes.List(Kind.Outcome)),
            new("分からないことは、そう書きます", site.Routes.Unknowns) { Count = site.Catalog.Questions.Length },
        ]);

    static CountsBlock Counts(Site site, IEnumerable<KindPages> kinds) =>
        new([.. kinds.Where(k => k.IsCounted).Select(k => Destinations.Counted(site, k.Kind))]);
}
