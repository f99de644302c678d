namespace Knowledgebase.Search;

/// <summary>A property by which records are narrowed down, such as the school type.</summary>
/// <param name="Key">Name in addresses (<c>?stage=elementary</c>) and in the search's answers.</param>
/// <param name="Label">Name in Japanese.</param>
/// <param name="Values">In the order in which they are shown; those of no record, too.</param>
/// <param name="KeysOf">The keys of the values that a record or nested item has.</param>
sealed record Facet(
    string Key, string Label, ImmutableArray<FacetValue> Values, Func<Entry, IEnumerable<string>> KeysOf)
{
    readonly Dictionary<string, int> _places = Values.Index().ToDictionary(v => v.Item.Key, v => v.Index);

    /// <summary>True where a search is narrowed by it. Others are for lists alone: a reader who searches downloads each facet.</summary>
    public bool IsSearched { get; init; } = true;

    public int PlaceOf(string key) => _places[key];
}

sealed record FacetValue(string Key, string Label);

sealed class Facets
{
    readonly Catalog _catalog;

    public Facets(Catalog catalog)
    {
        _catalog = catalog;
        ByKind = new(
            "kind",
            "種類",
            [.. Kinds.Searched.Select(k => new FacetValue(k.Folder, k.Label))],
            e => Kinds.Searched.Where(k => e.IsListedIn(k.Kind)).Select(k => k.Folder)
        );
        ByPart = new(
            "part",
            "種類",
            [.. KindGroups.All.Select(g => new FacetValue(g.Key, g.Label))],
            e => [KindGroups.Of(Kinds.Of(e.Id.Kind).Search!).Key]
        );
        All =
        [
            ByKind,
            ByPart,
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
            .. Listed("tool", nameof(Audience.Tools), c => c.Audience.Tools).Select(Used),
            .. Listed(
                "preparation",
                nameof(Effort.Preparation),
                c => c.Effort.Preparation is { IsKnown: true, Value: var time } ? [time] : []
            ),
            .. catalog.Cases.Any(c => c.Effort.TimeSaved.IsKnown) ? new[] { Saved } : [],
            .. Listed("municipality", nameof(Audience.Municipalities), c => c.Audience.Municipalities)
                .Select(f => f with { IsSearched = false }),
        ];

        // Names of tools are many, and a list of each that nobody uses would tell nothing.
        Facet Used(Facet facet)
        {
            var used = catalog.CaseEntries.SelectMany(facet.KeysOf).ToHashSet(StringComparer.Ordinal);
            return new(facet.Key, facet.Label, [.. facet.Values.Where(v => used.Contains(v.Key))], facet.KeysOf);
        }

        // Where no record says it at all, a filter would only be a list of zeros.
        Facet[] Listed(string key, string property, Func<Case, ImmutableArray<Word>> wordsOf) =>
            catalog.Cases.All(c => wordsOf(c).IsEmpty)
                ? []
                :
                [
                    Words(
                        key,
                        property,
                        e => e.Value is Case c ? wordsOf(c).Select(w => catalog.Resolve(w).Slug) : []
                    ),
                ];
    }

    /// <summary>In the order in which they are shown.</summary>
    public ImmutableArray<Facet> All { get; }

    public Facet ByKind { get; }

    /// <summary>The kinds in few choices, for who searches them all.</summary>
    public Facet ByPart { get; }

    public ImmutableArray<Facet> Searched => [.. All.Where(f => f.IsSearched)];

    static IEnumerable<int> YearsOf(Entry entry) =>
        entry.Value is IOfYears { Span: { } span }
            ? Enumerable.Range(span.From.Year, span.To.Year - span.From.Year + 1)
            : [];

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static Facet Saved =>
        new(
            "saved",
            "減った時間",
            [.. SavedTime.Lengths.Select(l => new FacetValue(l.Key, l.Label))],
            e =>
                e.Value is Case { Effort.TimeSaved: { IsKnown: true, Value: var saved } }
                    ? [SavedTime.KeyOf(saved)]
                    : []
        );

    // A facet whose name and vocabulary are those of a field of practices.
    Facet Words(string key, string property, Func<Entry, IEnumerable<string>> keysOf)
    {
        var (label, vocabulary) = Vocabulary.Of(property);
        var words = _catalog.Find(vocabulary)?.Value is Vocabulary v ? v.Words : [];
        return new(key, label, [.. words.Select(w => new FacetValue(w.Slug, w.Label))], keysOf);
    }

    // A word in two vocabularies is one thing: who looks for it in one finds what was filed under the other.
    Facet Words(string key, string property)
    {
        var keys = new Dictionary<string, string>();
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
                        .Distinct()
        );
        foreach (var value in facet.Values)
            keys[value.Label] = value.Key;
        return facet;
    }

    IEnumerable<int> Years() =>
        Kinds.Searched.SelectMany(k => _catalog.All(k.Kind)).SelectMany(YearsOf).Distinct().OrderDescending();
}
