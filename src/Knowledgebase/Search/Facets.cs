namespace Knowledgebase.Search;

/// <summary>A property by which records are narrowed down, such as the school type.</summary>
/// <param name="Key">Name in addresses (<c>?stage=elementary</c>) and in the search's answers.</param>
/// <param name="Label">Name in Japanese.</param>
/// <param name="Values">Every value that it may have, in the order in which they are shown; those of no record, too.</param>
/// <param name="KeysOf">The keys of the values that a record or nested item has.</param>
public sealed record Facet(string Key, string Label, ImmutableArray<FacetValue> Values, Func<Entry, IEnumerable<string>> KeysOf)
{
    private readonly Dictionary<string, int> _places = Values.Index().ToDictionary(v => v.Item.Key, v => v.Index, StringComparer.Ordinal);

    /// <summary>True where a search is narrowed by it. Others are for lists alone: a reader who searches downloads each facet.</summary>
    public bool IsSearched { get; init; } = true;

    /// <summary>The place of a value among all values.</summary>
    public int PlaceOf(string key) => _places[key];
}

/// <summary>One value of a facet.</summary>
/// <param name="Key">Name in addresses.</param>
/// <param name="Label">Name in Japanese.</param>
public sealed record FacetValue(string Key, string Label);

/// <summary>The facets of a site, and which values each record has.</summary>
public sealed class Facets
{
    private readonly Catalog _catalog;

    /// <summary>The facets of a catalog.</summary>
    public Facets(Catalog catalog)
    {
        _catalog = catalog;
        var cases = catalog.All(Kind.Practice).Concat(catalog.All(Kind.Lesson)).Select(e => (ICase)e.Value).ToArray();
        ByKind = new("kind", "種類", [.. Kinds.Searched.Select(k => new FacetValue(k.Folder, k.Label))],
            e => Kinds.Searched.Where(k => e.IsListedIn(k.Kind)).Select(k => k.Folder));
        All =
        [
            ByKind,
            Audience("stage", "校種", "school-types"),
            Audience("subject", "教科等", "subjects"),
            Audience("setting", "場面", "settings"),
            Audience("disability", "障害種", "disability-types"),
            Audience("degree", "障害の程度", "disability-degrees"),
            Audience("device", "端末", "devices"),
            new("project", "プロジェクト", [.. catalog.All(Kind.Project).Select(e => new FacetValue(e.Id.Slug, e.Title))],
                e => Belonging.ProjectsOf(e).Select(id => id.Slug)),
            new("evidence", "根拠レベル", [.. Choices.EvidenceLevels.Select(c => new FacetValue(Number((int)c.Value), c.Label))],
                e => e.Value is IEvidenced { Best: { } evidence } ? [Number((int)evidence)] : []),
            new("year", "年度", [.. Years().Select(y => new FacetValue(Number(y), new FiscalYear(y).ShortLabel))],
                e => YearsOf(e).Select(Number)),
            // Where no record says it at all, a filter would only be a list of zeros.
            .. !cases.Any(c => c.Effort.Preparation.IsKnown) ? [] : new[]
            {
                new Facet("preparation", "準備時間", Words("preparation-times"), e =>
                    e.Value is ICase { Effort.Preparation: { IsKnown: true, Value: var time } } ? [catalog.Resolve(time).Slug] : [])
                {
                    IsSearched = false,
                },
            },
            .. !cases.Any(c => !c.Audience.Municipalities.IsEmpty) ? [] : new[]
            {
                new Facet("municipality", "市町村", Words("municipalities"), e =>
                    e.Value is ICase c ? c.Audience.Municipalities.Select(w => catalog.Resolve(w).Slug) : [])
                {
                    IsSearched = false,
                },
            },
        ];
    }

    /// <summary>The facets in the order in which they are shown.</summary>
    public ImmutableArray<Facet> All { get; }

    /// <summary>The facet of the kinds that the search finds.</summary>
    public Facet ByKind { get; }

    /// <summary>Those by which a search is narrowed.</summary>
    public ImmutableArray<Facet> Searched => [.. All.Where(f => f.IsSearched)];

    private static IEnumerable<int> YearsOf(Entry entry) => entry.Value is IOfYears { Span: { } span }
        ? Enumerable.Range(span.From.Year, span.To.Year - span.From.Year + 1) : [];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A word that stands in two vocabularies is one thing: who looks for it in one finds what was filed under the other.</summary>
    private Facet Audience(string key, string label, string vocabulary)
    {
        var values = Words(vocabulary);
        var keys = values.ToDictionary(v => v.Label, v => v.Key, StringComparer.Ordinal);
        return new(key, label, values, e => e.Value is not ICase { Audience: var a } ? [] :
            new[] { a.SchoolTypes, a.Subjects, a.Settings, a.DisabilityTypes, a.DisabilityDegrees, a.Devices }.SelectMany(words => words)
                .Select(word => keys.GetValueOrDefault(_catalog.Resolve(word).Label)).OfType<string>().Distinct(StringComparer.Ordinal));
    }

    private ImmutableArray<FacetValue> Words(string vocabulary) =>
    [
        .. _catalog.All(Kind.Vocabulary).Where(e => e.Id.Slug == vocabulary)
            .SelectMany(e => ((Vocabulary)e.Value).Words).Select(w => new FacetValue(w.Slug, w.Label)),
    ];

    private IEnumerable<int> Years() =>
        Kinds.Searched.SelectMany(k => _catalog.All(k.Kind)).SelectMany(YearsOf).Distinct().OrderDescending();
}
