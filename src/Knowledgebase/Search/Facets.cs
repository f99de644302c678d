namespace Knowledgebase.Search;

/// <summary>A property by which records are narrowed down, such as the school type.</summary>
/// <param name="Key">Name in addresses (<c>?stage=elementary</c>) and in the search's answers.</param>
/// <param name="Label">Name in Japanese.</param>
/// <param name="Values">Every value that it may have, in the order in which they are shown; those of no record, too.</param>
public sealed record Facet(string Key, string Label, ImmutableArray<FacetValue> Values);

/// <summary>One value of a facet.</summary>
/// <param name="Key">Name in addresses.</param>
/// <param name="Label">Name in Japanese.</param>
public sealed record FacetValue(string Key, string Label);

/// <summary>The facets of a site, and which values each record has.</summary>
public sealed class Facets
{
    private readonly Catalog _catalog;
    private readonly bool _withPreparation;
    private readonly bool _withMunicipality;

    // A word that stands in two vocabularies is one thing: who looks for it in one finds what was filed under the other.
    private readonly Dictionary<(string Facet, string Label), string> _words = [];

    /// <summary>The facets of a catalog.</summary>
    public Facets(Catalog catalog)
    {
        _catalog = catalog;
        var audiences = catalog.All(Kind.Practice).Concat(catalog.All(Kind.Lesson)).Select(e => e.Value).ToArray();
        _withPreparation = audiences.Any(v => PreparationOf(v).IsKnown);
        _withMunicipality = audiences.Any(v => AudienceOf(v) is { Municipalities.IsEmpty: false });
        All =
        [
            new("kind", "種類", [.. SearchedKinds.Select(Kinds.Of).Select(k => new FacetValue(k.Folder, k.Label))]),
            Words("stage", nameof(Audience.SchoolTypes)),
            Words("subject", nameof(Audience.Subjects)),
            Words("setting", nameof(Audience.Settings)),
            Words("disability", nameof(Audience.DisabilityTypes)),
            Words("degree", nameof(Audience.DisabilityDegrees)),
            Words("device", nameof(Audience.Devices)),
            new("project", "プロジェクト", [.. catalog.All(Kind.Project).Select(e => new FacetValue(e.Id.Slug, e.Title))]),
            new("evidence", "根拠レベル", [.. Choices.EvidenceLevels.Select(c => new FacetValue(Number((int)c.Value), c.Label))]),
            new("year", "年度", [.. Years().Select(y => new FacetValue(Number(y), new FiscalYear(y).ShortLabel))]),
            // Where no record says it at all, a filter would only be a list of zeros.
            .. _withPreparation ? [Words("preparation", nameof(Effort.Preparation))] : ImmutableArray<Facet>.Empty,
            .. _withMunicipality ? [Words("municipality", nameof(Audience.Municipalities))] : ImmutableArray<Facet>.Empty,
        ];
    }

    /// <summary>The kinds that the search finds, the most wanted first. Plans, results and series are found with their owner.</summary>
    public static ImmutableArray<Kind> SearchedKinds { get; } =
    [
        Kind.Practice, Kind.Lesson, Kind.Material, Kind.Service, Kind.Collection, Kind.Programme, Kind.Project, Kind.Activity, Kind.Issue,
        Kind.Outcome, Kind.Need, Kind.Indicator, Kind.Opinion, Kind.Evaluation, Kind.Term, Kind.Role, Kind.Organization, Kind.Page, Kind.Source,
        Kind.Doubt, Kind.Vocabulary,
    ];

    /// <summary>The facets in the order in which they are shown.</summary>
    public ImmutableArray<Facet> All { get; }

    /// <summary>Those by which a search is narrowed. Further ones are for lists alone: a reader who searches downloads each facet.</summary>
    public ImmutableArray<Facet> Searched => All[..10];

    /// <summary>The values of one record or nested item, facet by facet in the order of <see cref="All"/>.</summary>
    public IEnumerable<string>[] ValuesOf(Entry entry)
    {
        var audience = AudienceOf(entry.Value);
        return
        [
            SearchedKinds.Where(entry.IsListedIn).Select(kind => Kinds.Of(kind).Folder),
            .. (((string Facet, ImmutableArray<Word> Own)[])
            [
                ("stage", audience?.SchoolTypes ?? []), ("subject", audience?.Subjects ?? []), ("setting", audience?.Settings ?? []),
                ("disability", audience?.DisabilityTypes ?? []), ("degree", audience?.DisabilityDegrees ?? []), ("device", audience?.Devices ?? []),
            ]).Select(f => Slugs(f.Own).Concat(SameElsewhere(f.Facet, audience)).Distinct(StringComparer.Ordinal)),
            Belonging.ProjectsOf(entry).Select(id => id.Slug),
            EvidenceOf(entry.Value) is { } evidence ? [Number((int)evidence)] : [],
            YearsOf(entry.Value).Select(Number),
            .. _withPreparation
                ? [Slugs(PreparationOf(entry.Value) is { IsKnown: true, Value: var time } ? [time] : [])]
                : Array.Empty<IEnumerable<string>>(),
            .. _withMunicipality ? [Slugs(audience?.Municipalities)] : Array.Empty<IEnumerable<string>>(),
        ];
    }

    private static Audience? AudienceOf(object value) => (value as Case)?.Audience;

    private static Fact<Word> PreparationOf(object value) => value switch
    {
        Case c => c.Effort.Preparation,
        _ => Fact<Word>.Unwritten,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Evidence? EvidenceOf(object value) => value switch
    {
        Case c => c.Findings.Best,
        Outcome o => o.Evidence,
        _ => null,
    };

    private static IEnumerable<int> YearsOf(object value) => value switch
    {
        Case c => YearsOf(c.Years.Span),
        Activity a => YearsOf(a.Years.Span),
        Outcome o => YearsOf(o.Years.Span),
        Issue i => [i.RaisedIn.Year],
        Evaluation e => [e.Year.Year],
        _ => [],
    };

    private static IEnumerable<int> YearsOf(Fact<FiscalSpan> span) => span.IsKnown ? YearsOf(span.Value) : [];

    private static IEnumerable<int> YearsOf(FiscalSpan span) => Enumerable.Range(span.From.Year, span.To.Year - span.From.Year + 1);

    /// <summary>A facet whose name and vocabulary are those of a field of practices.</summary>
    private Facet Words(string key, string property)
    {
        var (label, vocabulary) = Vocabulary.Of(property);
        ImmutableArray<FacetValue> values =
        [
            .. _catalog.Find(vocabulary)?.Value is Vocabulary v ? v.Words.Select(w => new FacetValue(w.Slug, w.Label)) : [],
        ];
        foreach (var value in values) _words[(key, value.Label)] = value.Key;
        return new(key, label, values);
    }

    private IEnumerable<string> SameElsewhere(string facet, Audience? audience) => audience is null ? [] :
        audience.SchoolTypes.Concat(audience.Subjects).Concat(audience.Settings).Concat(audience.DisabilityTypes)
            .Concat(audience.DisabilityDegrees).Concat(audience.Devices)
            .Select(word => _words.GetValueOrDefault((facet, _catalog.Resolve(word).Label))).OfType<string>();

    private IEnumerable<int> Years() =>
        SearchedKinds.SelectMany(kind => _catalog.All(kind)).SelectMany(e => YearsOf(e.Value)).Distinct().OrderDescending();

    private IEnumerable<string> Slugs(ImmutableArray<Word>? words) => (words ?? []).Select(w => _catalog.Resolve(w).Slug);
}
