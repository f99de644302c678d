namespace Knowledgebase.Pages.Files;

/// <summary>What the search finds: every record of the searched kinds, nested issues and the like, and the pages that explain the site.</summary>
static class SearchDocuments
{
    // By these facets, one after the other, documents that answer the same queries come to lie together.
    static readonly string[] Alike = ["project", "subject", "stage", "setting"];

    public static ImmutableArray<SearchDocument> Of(
        Site site, Facets facets, Func<Kind, KindPages> kinds, PageTexts texts)
    {
        return
        [
            .. Kinds.Searched.SelectMany(kind =>
                InParallel
                    .Make([.. Searched(site, kind.Kind)], Documents)
                    .SelectMany(documents => documents)
                    .Concat(kind.Kind == Kind.Page ? ExplainingDocuments.Japanese(site, kinds).Select(Placed) : [])
                    .OrderBy(d => d, Comparer<SearchDocument>.Create(ByLikeness))
            ),
            .. ExplainingDocuments.OfEnglish(site).Select(d => d with { Url = Below(site, d.Url) }),
        ];

        SearchDocument[] Documents(Entry entry)
        {
            var document = Document(entry);
            if (entry.Value is Programme { Cost: { IsKnown: true, Value: var cost } })
                return [document, Cost(document, cost)];
            // A guide answers by its sections.
            return entry.Id.Kind != Kind.Page
                ? [document]
                : [
                    document with { Body = [] },
                    .. ExplainingDocuments.Sections(kinds(Kind.Page).Page!(site, entry)).Select(Placed),
                ];
        }

        SearchDocument Document(Entry entry) =>
            Mended(entry.IsNested ? Nested(site, entry) : Filed(site, entry, kinds(entry.Id.Kind), texts)) with
            {
                FacetValues = (
                    from facet in facets.Searched
                    let places = facet.KeysOf(entry).Select(facet.PlaceOf).Distinct().Order().ToImmutableArray()
                    where !places.IsEmpty
                    select (facet.Key, places)
                ).ToDictionary(StringComparer.Ordinal),
            };

        SearchDocument Placed(SearchDocument page)
        {
            var guide = Kinds.Of(Kind.Page);
            return page with
            {
                Url = Below(site, page.Url),
                FacetValues = new Dictionary<string, ImmutableArray<int>>
                {
                    [facets.ByKind.Key] = [facets.ByKind.PlaceOf(guide.Folder)],
                    [facets.ByPart.Key] = [facets.ByPart.PlaceOf(KindGroups.Of(guide.Search!).Key)],
                },
            };
        }
    }

    // Pages that are English themselves stand among the English ones.
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
            ExplainingDocuments.Short(stated.Statement.Text)
        )
        {
            Tags = entry.Record.Head.Title,
            Body = [stated.Statement.Text, .. stated.Statement.Figures.Select(Format.FigureText)],
        };
    }

    static SearchDocument Filed(Site site, Entry entry, KindPages kind, PageTexts texts)
    {
        var head = entry.Record.Head;
        return new(Below(site, site.Routes.Of(entry.Id)), Kinds.Of(entry.Id.Kind).Folder, head.Title, head.Summary)
        {
            Names = string.Join('\n', [head.Reading, .. kind.Names(entry)]),
            Tags = string.Join(
                '\n',
                [
                    .. kind.Words(entry).Select(word => site.Catalog.Resolve(word).Label),
                    .. Times(site, entry.Value),
                ]
            ),
            Body = texts.Of(entry.Id, () => kind.Page!(site, entry)),
            Facts = [.. kind.Found(site, entry)],
        };
    }

    static string Below(Site site, string url) => url[site.Routes.Base.Length..];

    // What a whole cost is asked for in words that its source does not use.
    static SearchDocument Cost(SearchDocument whole, Statement cost) =>
        new(whole.Url + "#cost", whole.Kind, $"かかった費用（{whole.Title}）", cost.Text)
        {
            Tags = "費用\n予算\n決算\n事業費\n金額\nお金\nいくらかかった",
            FacetValues = whole.FacetValues,
        };

    // Times as people ask for them: who has two hours finds what takes half an hour, and 45分 is the length of a lesson.
    static IEnumerable<string> Times(Site site, object value)
    {
        if (value is Case { Effort.Preparation: { IsKnown: true, Value: var time } })
        {
            var times = Vocabulary.Of(nameof(Effort.Preparation)).Vocabulary;
            var words = ((Vocabulary)site.Catalog[times].Value).Words;
            var label = site.Catalog.Resolve(time).Label;
            // The last is no limit but what exceeds the others.
            foreach (var longer in words.SkipWhile(w => w.Label != label).SkipLast(1))
                yield return "準備 " + longer.Label;
            yield return "準備 " + label;
        }
        if (value is Lesson { Flow: { IsEmpty: false } flow } && flow.All(step => step.Minutes.IsKnown))
            yield return Numerals.Of((int)flow.Sum(step => step.Minutes.Value)) + "分";
    }
}
