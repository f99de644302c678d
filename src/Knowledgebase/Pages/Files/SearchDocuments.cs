namespace Knowledgebase.Pages.Files;

/// <summary>What the search finds: every record of the searched kinds, nested issues and the like, and the pages that explain the site.</summary>
static class SearchDocuments
{
    const int MaxSummary = 120;

    // By these facets, one after the other, documents that answer the same queries come to lie together.
    static readonly string[] Alike = ["project", "subject", "stage", "setting"];

    public static ImmutableArray<SearchDocument> Of(Site site, Facets facets, Func<Kind, KindPages> kinds)
    {
        return
        [
            .. Kinds.Searched.SelectMany(kind =>
                InParallel
                    .Make([.. Searched(site, kind.Kind)], Document)
                    .Concat(kind.Kind == Kind.Page ? Explained() : [])
                    .OrderBy(d => d, Comparer<SearchDocument>.Create(ByLikeness))
            ),
        ];

        SearchDocument Document(Entry entry) =>
            Mended(entry.IsNested ? Nested(site, entry) : Filed(site, entry, kinds(entry.Id.Kind))) with
            {
                FacetValues = (
                    from facet in facets.Searched
                    let places = facet.KeysOf(entry).Select(facet.PlaceOf).Distinct().Order().ToImmutableArray()
                    where !places.IsEmpty
                    select (facet.Key, places)
                ).ToDictionary(StringComparer.Ordinal),
            };

        IEnumerable<SearchDocument> Explained() =>
            Explaining(site, kinds(Kind.Plan))
                .Select(page => new SearchDocument(
                    Below(site, page.Url),
                    Kinds.Of(Kind.Page).Folder,
                    page.Title,
                    Short(page.Description)
                )
                {
                    Body = [.. page.Texts()],
                    FacetValues = new Dictionary<string, ImmutableArray<int>>
                    {
                        [facets.ByKind.Key] = [facets.ByKind.PlaceOf(Kinds.Of(Kind.Page).Folder)],
                    },
                });
    }

    static PageView[] Explaining(Site site, KindPages plans) =>
        [
            MethodPage.View(site),
            .. site.Offers.TakesRequests ? new[] { RequestPages.Before(site) } : [],
            StandingPage.View(site),
            UnknownsPage.View(site),
            DataPage.View(site, DataFiles.Of(site, []), sizes: false),
            .. site.Catalog.All(Kind.Plan).IsEmpty
                ? Array.Empty<PageView>()
                : [ListPages.Page(site, plans.Kind, plans.List!)],
        ];

    // The search knows Japanese: pages that are English themselves would be quoted without a sign of their language.
    static IEnumerable<Entry> Searched(Site site, Kind kind) =>
        site.Catalog.All(kind).Where(e => e.Value is not Page { Language: PageLanguage.English });

    // The sort is stable: equals stay in the order of lists, in which equal hits are shown.
    static int ByLikeness(SearchDocument a, SearchDocument b)
    {
        return Alike.Select(facet => First(a, facet).CompareTo(First(b, facet))).FirstOrDefault(order => order != 0);

        static int First(SearchDocument d, string facet) =>
            d.FacetValues.TryGetValue(facet, out var places) ? places[0] : int.MaxValue;
    }

    // What looks like kanji is found like kanji. Mended here and not while folding, so that readers download no table
    // for it.
    static SearchDocument Mended(SearchDocument document) =>
        document with
        {
            Title = LookAlikes.Mended(document.Title),
            Summary = LookAlikes.Mended(document.Summary),
            Names = LookAlikes.Mended(document.Names),
            Tags = LookAlikes.Mended(document.Tags),
            Body = [.. document.Body.Select(LookAlikes.Mended)],
        };

    static SearchDocument Nested(Site site, Entry entry)
    {
        var stated = ((IStated)entry.Value).Stated;
        return new(
            Below(site, site.Routes.Of(entry)),
            Kinds.Of(entry.Id.Kind).Folder,
            stated.Title,
            Short(stated.Statement.Text)
        )
        {
            Tags = entry.Record.Head.Title,
            Body = [stated.Statement.Text, .. stated.Statement.Figures.Select(Format.FigureText)],
        };
    }

    static SearchDocument Filed(Site site, Entry entry, KindPages kind)
    {
        var head = entry.Record.Head;
        return new(Below(site, site.Routes.Of(entry.Id)), Kinds.Of(entry.Id.Kind).Folder, head.Title, head.Summary)
        {
            Names = string.Join('\n', [head.Reading, .. kind.Names(entry)]),
            Tags = string.Join('\n', kind.Words(entry).Select(word => site.Catalog.Resolve(word).Label)),
            Body = [.. kind.Page!(site, entry).Texts()],
            Facts = [.. kind.Found(site, entry)],
        };
    }

    static string Below(Site site, string url) => url[site.Routes.Base.Length..];

    static string Short(string text) =>
        text.Length <= MaxSummary ? text : text[..(MaxSummary - 1)] + "…";
}
