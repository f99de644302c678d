using System.Collections.Concurrent;

namespace Knowledgebase.Pages.Cases;

/// <summary>One condition under which cases are looked for: 校種が「小学校」.</summary>
sealed record Condition(Facet Facet, FacetValue Value)
{
    public string Address => $"{Facet.Key}/{Value.Key}";

    public bool IsSameAs(Condition other) => Facet.Key == other.Facet.Key && Value.Key == other.Value.Key;

    public static string AddressOf(IEnumerable<Condition> conditions) =>
        string.Join('/', conditions.Select(c => c.Address));

    public static string TextOf(IEnumerable<Condition> conditions) =>
        string.Join("、", conditions.Select(c => $"{c.Facet.Label}が「{c.Value.Label}」"));
}

/// <summary>
/// Practices and lessons with the values by which they are found. 例示 are left out unless the whole site is made of them,
/// so that a count is a count of real cases.
/// </summary>
sealed class CaseIndex
{
    // Facets with more values, and pairs of facets with more pairs, show only what some case has: words that nobody
    // uses must not multiply.
    const int MaxValues = 100;
    const int MaxPairs = 1_000;

    readonly ImmutableArray<Entry> _entries;

    // For each entry by its place: whether it has a value; under a facet's key alone, whether it has none of that
    // facet.
    readonly Dictionary<(string Facet, string? Value), bool[]> _having = [];

    // Thousands of pages ask for the same few hundred sets: each list counts all the others.
    readonly ConcurrentDictionary<ImmutableArray<Condition>, CaseSet> _found = new(new SameConditions());

    // A case stands in some twenty lists.
    readonly ConcurrentDictionary<RecordId, CardView> _cards = [];

    public CaseIndex(Catalog catalog)
    {
        var facets = new Facets(catalog);
        Facets = [.. facets.All.Where(f => f != facets.ByKind && f != facets.ByPart)];
        _entries = CaseOrder.All[0].Sort(catalog, catalog.CaseEntries.Where(catalog.IsReal));
        foreach (var (i, entry) in _entries.Index())
            foreach (var facet in Facets)
                foreach (var value in facet.KeysOf(entry).DefaultIfEmpty())
                    Flags(facet.Key, value)[i] = true;
        Requested =
        [
            .. catalog
                .All(Kind.Issue)
                .Where(catalog.IsReal)
                .SelectMany(e => ((Issue)e.Value).Wanted, (e, wanted) => new RequestedCases(e, Asked(catalog, wanted))),
        ];
    }

    public ImmutableArray<Facet> Facets { get; }

    public ImmutableArray<RequestedCases> Requested { get; }

    internal static readonly (string First, string Second)[] Pairs =
    [
        ("stage", "subject"),
        ("disability", "degree"),
        ("municipality", "setting"),
    ];

    public Facet? SecondOf(Facet first) =>
        Pairs.FirstOrDefault(p => p.First == first.Key).Second is { } key ? FacetOf(key) : null;

    public Facet? FacetOf(string key) => Facets.FirstOrDefault(f => f.Key == key);

    public CaseSet Of(params ImmutableArray<Condition> conditions)
    {
        return _found.GetOrAdd(conditions, _ => new CaseSet(_entries, Places()));

        ImmutableArray<int> Places()
        {
            if (conditions.IsEmpty)
                return [.. Enumerable.Range(0, _entries.Length)];
            var (before, last) = (Of(conditions[..^1]).Places, conditions[^1]);
            return _having.TryGetValue((last.Facet.Key, last.Value.Key), out var having)
                ? [.. before.Where(i => having[i])]
                : [];
        }
    }

    public CardView CardOf(Site site, Entry entry) => _cards.GetOrAdd(entry.Id, _ => Cards.Of(site, entry));

    public IEnumerable<FacetValue> Shown(Facet facet) => Used(facet, facet.Values.Length <= MaxValues);

    public (ImmutableArray<FacetValue> First, ImmutableArray<FacetValue> Second) Shown(Facet first, Facet second)
    {
        var all = AreFew(first, second);
        return ([.. Used(first, all)], [.. Used(second, all)]);
    }

    /// <summary>True where there is a list: for each value, for each pair of two small facets, and for whatever else some case has.</summary>
    public bool HasList(ImmutableArray<Condition> conditions) =>
        conditions.Length == 1
        || (conditions.Length == 2 && AreFew(conditions[0].Facet, conditions[1].Facet))
        || (conditions.All(c => Of(c).Count > 0) && Of(conditions).Count > 0);

    public int CountSilent(ImmutableArray<Condition> conditions, params ImmutableArray<Facet> silent) =>
        Of(conditions).Places.Count(i => silent.All(f => _having.TryGetValue((f.Key, null), out var none) && none[i]));

    public IEnumerable<Entry> Asking(ImmutableArray<Condition> conditions) =>
        Requested.Where(wanted => wanted.Asks(conditions)).Select(wanted => wanted.Issue).Distinct();

    static bool AreFew(Facet first, Facet second) => first.Values.Length * second.Values.Length <= MaxPairs;

    IEnumerable<FacetValue> Used(Facet facet, bool all) =>
        facet.Values.Where(value => all || Of(new Condition(facet, value)).Count > 0);

    bool[] Flags(string facet, string? value)
    {
        if (!_having.TryGetValue((facet, value), out var flags))
            _having.Add((facet, value), flags = new bool[_entries.Length]);
        return flags;
    }

    sealed class SameConditions : IEqualityComparer<ImmutableArray<Condition>>
    {
        public bool Equals(ImmutableArray<Condition> x, ImmutableArray<Condition> y)
        {
            if (x.Length != y.Length)
                return false;
            for (var i = 0; i < x.Length; i++)
                if (!x[i].IsSameAs(y[i]))
                    return false;
            return true;
        }

        public int GetHashCode(ImmutableArray<Condition> conditions)
        {
            var hash = new HashCode();
            foreach (var condition in conditions)
                hash.Add(condition.Value.Key, StringComparer.Ordinal);
            return hash.ToHashCode();
        }
    }

    static ImmutableArray<(string Facet, ImmutableArray<string> Values)> Asked(Catalog catalog, Wanted wanted)
    {
        (string Facet, ImmutableArray<Word> Words)[] asked =
        [
            ("stage", wanted.SchoolTypes),
            ("subject", wanted.Subjects),
            ("setting", wanted.Settings),
            ("disability", wanted.DisabilityTypes),
            ("degree", wanted.DisabilityDegrees),
        ];
        return
        [
            .. from a in asked
            where !a.Words.IsEmpty
            select (a.Facet, a.Words.Select(word => catalog.Resolve(word).Slug).ToImmutableArray()),
        ];
    }
}

/// <summary>The practices and lessons that meet some conditions, in the order of lists.</summary>
sealed class CaseSet(ImmutableArray<Entry> entries, ImmutableArray<int> places)
{
    readonly ImmutableArray<Entry> _practices = Listed(entries, places, Kind.Practice);
    readonly ImmutableArray<Entry> _lessons = Listed(entries, places, Kind.Lesson);

    public ImmutableArray<int> Places => places;

    public int Count => places.Length;

    public ImmutableArray<Entry> Of(Kind kind) => kind == Kind.Practice ? _practices : _lessons;

    static ImmutableArray<Entry> Listed(ImmutableArray<Entry> entries, ImmutableArray<int> places, Kind kind) =>
        [.. places.Select(i => entries[i]).Where(e => e.IsListedIn(kind))];
}

sealed record RequestedCases(Entry Issue, ImmutableArray<(string Facet, ImmutableArray<string> Values)> Values)
{
    // What the issue leaves out may be said as well.
    public bool Asks(ImmutableArray<Condition> conditions) =>
        !Values.IsEmpty && Values.All(asked => IsIn(conditions, asked));

    public bool Touches(ImmutableArray<Condition> conditions) =>
        Values.Any(asked => IsIn(conditions, asked));

    static bool IsIn(ImmutableArray<Condition> conditions, (string Facet, ImmutableArray<string> Values) asked) =>
        conditions.Any(c => c.Facet.Key == asked.Facet && asked.Values.Contains(c.Value.Key));
}
