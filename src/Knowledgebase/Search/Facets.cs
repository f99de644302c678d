namespace Knowledgebase.Search;

/// <summary>A property by which records are narrowed down, such as the school type.</summary>
/// <param name="Key">Name in addresses (<c>?stage=elementary</c>) and in the search's answers.</param>
/// <param name="Label">Name in Japanese.</param>
/// <param name="Values">Every value that it may have, in the order in which they are shown; those of no record, too.</param>
/// <param name="KeysOf">The keys of the values that a record or nested item has.</param>
sealed record Facet(
    string Key,
    string Label,
    ImmutableArray<FacetValue> Values,
    Func<Entry, IEnumerable<string>> KeysOf
)
{
    readonly Dictionary<string, int> _places = Values
        .Index()
        .ToDictionary(v => v.Item.Key, v => v.Index, StringComparer.Ordinal);

    /// <summary>True where a search is narrowed by it. Others are for lists alone: a reader who searches downloads each facet.</summary>
    public bool IsSearched { get; init; } = true;

    public int PlaceOf(string key) => _places[key];
}

/// <summary>One value of a facet.</summary>
/// <param name="Key">Name in addresses.</param>
/// <param name="Label">Name in Japanese.</param>
sealed record FacetValue(string Key, string Label);

/// <summary>The facets of a site, and which values each record has.</summary>
sealed class Facets
{
    readonly Catalog _catalog;

    public Facets(Catalog catalog)
    {
        _catalog = catalog;
        var cases = catalog.All(Kind.Practice).Concat(catalog.All(Kind.Lesson)).Select(e => (Case)e.Value).ToArray();
        ByKind = new(
            "kind",
            "種類",
            [.. Kinds.Searched.Select(k => new FacetValue(k.Folder, k.Label))],
            e => Kinds.Searched.Where(k => e.IsListedIn(k.Kind)).Select(k => k.Folder)
        );
        All =
        [
            ByKind,
            Words("stage", nameof(Audience.SchoolTypes)),
            Words("subject", nameof(Audience.Subjects)),
            Words("setting", nameof(Audience.Settings)),
            Words("disability", nameof(Audience.DisabilityTypes)),
            Words("degree", nameof(Audience.DisabilityDegrees)),
            Words("device", nameof(Audience.Devices)),
            new(
                "project",
                "プロジェクト",
                [.. catalog.All(Kind.Project).Select(e => new FacetValue(e.Id.Slug, e.Title))],
                e => Belonging.ProjectsOf(e).Select(id => id.Slug)
            ),
            new(
                "evidence",
                "根拠レベル",
                [.. Choices.EvidenceLevels.Select(c => new FacetValue(Number((int)c.Value), c.Label))],
                e => e.Value is IEvidenced { Best: { } evidence } ? [Number((int)evidence)] : []
            ),
            new(
                "year",
                "年度",
                [.. Years().Select(y => new FacetValue(Number(y), new FiscalYear(y).ShortLabel))],
                e => YearsOf(e).Select(Number)
            ),
            // Where no record says it at all, a filter would only be a list of zeros.
            .. !cases.Any(c => c.Effort.Preparation.IsKnown)
                ? []
                : new[]
                {
                    Words(
                        "preparation",
                        nameof(Effort.Preparation),
                        e =>
                            e.Value is Case { Effort.Preparation: { IsKnown: true, Value: var time } }
                                ? [catalog.Resolve(time).Slug]
                                : []
                    ) with
                    {
                        IsSearched = false,
                    },
                },
            .. !cases.Any(c => !c.Audience.Municipalities.IsEmpty)
                ? []
                : new[]
                {
                    Words(
                        "municipality",
                        nameof(Audience.Municipalities),
                        e => e.Value is Case c ? c.Audience.Municipalities.Select(w => catalog.Resolve(w).Slug) : []
                    ) with
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

    public ImmutableArray<Facet> Searched => [.. All.Where(f => f.IsSearched)];

    static IEnumerable<int> YearsOf(Entry entry) =>
        entry.Value is IOfYears { Span: { } span }
            ? Enumerable.Range(span.From.Year, span.To.Year - span.From.Year + 1)
            : [];

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A facet whose name and vocabulary are those of a field of practices.</summary>
    Facet Words(string key, string property, Func<Entry, IEnumerable<string>> keysOf)
    {
        var (label, vocabulary) = Vocabulary.Of(property);
        return new(
            key,
            label,
            [
                .. _catalog.Find(vocabulary)?.Value is Vocabulary v
                    ? v.Words.Select(w => new FacetValue(w.Slug, w.Label))
                    : [],
            ],
            keysOf
        );
    }

    /// <summary>A word that stands in two vocabularies is one thing: who looks for it in one finds what was filed under the other.</summary>
    Facet Words(string key, string property)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var facet = Words(
            key,
            property,
            e =>
                e.Value is not Case { Audience: var a }
                    ? []
                    : new[] { a.SchoolTypes, a.Subjects, a.Settings, a.DisabilityTypes, a.DisabilityDegrees, a.Devices }
                        .SelectMany(words => words)
                        .Select(word => keys.GetValueOrDefault(_catalog.Resolve(word).Label))
                        .OfType<string>()
                        .Distinct(StringComparer.Ordinal)
        );
        foreach (var value in facet.Values)
            keys[value.Label] = value.Key;
        return facet;
    }

    IEnumerable<int> Years() =>
        Kinds.Searched.SelectMany(k => _catalog.All(k.Kind)).SelectMany(YearsOf).Distinct().OrderDescending();
}
