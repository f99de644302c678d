using System.Collections.Concurrent;

namespace Knowledgebase.Pages.Cases;

/// <summary>One condition under which cases are looked for: 校種が「小学校」.</summary>
sealed record Condition(Facet Facet, FacetValue Value)
{
    public string Address => $"{Facet.Key}/{Value.Key}";

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
    /// <summary>Facets with more values, and pairs of facets with more pairs, show only what some case has: words that nobody uses must not multiply.</summary>
    const int MaxValues = 100;
    const int MaxPairs = 1_000;

    readonly ImmutableArray<Entry> _entries;

    // For each entry by its place: whether it has a value; under a facet's key alone, whether it has none of that
    // facet.
    readonly Dictionary<(string Facet, string? Value), bool[]> _having = [];

    // Thousands of pages ask for the same few hundred sets: each list counts all the others.
    readonly ConcurrentDictionary<string, CaseSet> _found = new(StringComparer.Ordinal);

    public CaseIndex(Catalog catalog)
    {
        var facets = new Facets(catalog);
        Facets = [.. facets.All.Where(f => f != facets.ByKind)];
        _entries = CaseOrder
            .All[0]
            .Sort(
                catalog,
                catalog
                    .All(Kind.Practice)
                    .Concat(catalog.All(Kind.Lesson))
                    .Where(e => catalog.Settings.Example || !e.Record.Head.Example)
            );
        for (var i = 0; i < _entries.Length; i++)
        {
            foreach (var facet in Facets)
            {
                var any = false;
                foreach (var value in facet.KeysOf(_entries[i]))
                {
                    any = true;
                    Flags(facet.Key, value)[i] = true;
                }
                if (!any)
                    Flags(facet.Key, null)[i] = true;
            }
        }
        Requested =
        [
            .. catalog
                .All(Kind.Issue)
                .Where(e => catalog.Settings.Example || !e.Record.Head.Example)
                .SelectMany(e => ((Issue)e.Value).Wanted, (e, wanted) => new RequestedCases(e, Asked(catalog, wanted))),
        ];
    }

    public ImmutableArray<Facet> Facets { get; }

    public ImmutableArray<RequestedCases> Requested { get; }

    /// <summary>Facets that are useful together: the first narrows by the second.</summary>
    internal static readonly (string First, string Second)[] Pairs =
    [
        ("stage", "subject"),
        ("disability", "degree"),
        ("municipality", "setting"),
    ];

    /// <summary>The facet by which a list of one facet is narrowed further, or null.</summary>
    public Facet? SecondOf(Facet first) =>
        Pairs.FirstOrDefault(p => p.First == first.Key).Second is { } key ? FacetOf(key) : null;

    /// <summary>The facet of that key; null where no record of the site can have a value of it.</summary>
    public Facet? FacetOf(string key) => Facets.FirstOrDefault(f => f.Key == key);

    /// <summary>The cases that meet all conditions, the newest first.</summary>
    public CaseSet Of(params ImmutableArray<Condition> conditions)
    {
        return _found.GetOrAdd(Condition.AddressOf(conditions), _ => new CaseSet(_entries, Places()));

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

    /// <summary>The values of a facet that are shown: all of them, or those of some case where there are too many.</summary>
    public IEnumerable<FacetValue> Shown(Facet facet) => Used(facet, facet.Values.Length <= MaxValues);

    /// <summary>The pairs of two facets that are shown, as rows and columns: all of them, or what some case has where there are too many.</summary>
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

    /// <summary>How many cases meet all conditions and say nothing about some facets.</summary>
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

    static ImmutableArray<(string Facet, ImmutableArray<string> Values)> Asked(Catalog catalog, Wanted wanted)
    {
        (string, ImmutableArray<Word>)[] asked =
        [
            ("stage", wanted.SchoolTypes),
            ("subject", wanted.Subjects),
            ("setting", wanted.Settings),
            ("disability", wanted.DisabilityTypes),
            ("degree", wanted.DisabilityDegrees),
        ];
        return
        [
            .. asked
                .Where(a => !a.Item2.IsEmpty)
                .Select(a => (a.Item1, a.Item2.Select(site => catalog.Resolve(site).Slug).ToImmutableArray())),
        ];
    }
}

/// <summary>The practices and lessons that meet some conditions, in the order of lists.</summary>
sealed class CaseSet(ImmutableArray<Entry> entries, ImmutableArray<int> places)
{
    readonly ImmutableArray<Entry> _practices =
    [
        .. places.Select(i => entries[i]).Where(e => e.IsListedIn(Kind.Practice)),
    ];
    readonly ImmutableArray<Entry> _lessons =
    [
        .. places.Select(i => entries[i]).Where(e => e.IsListedIn(Kind.Lesson)),
    ];

    public ImmutableArray<int> Places => places;

    public int Count => places.Length;

    public ImmutableArray<Entry> Of(Kind kind) => kind == Kind.Practice ? _practices : _lessons;
}

/// <summary>Cases that an issue asks for, as values of facets.</summary>
sealed record RequestedCases(Entry Issue, ImmutableArray<(string Facet, ImmutableArray<string> Values)> Values)
{
    /// <summary>True when the conditions say all that the issue names; what it leaves out may be said as well.</summary>
    public bool Asks(ImmutableArray<Condition> conditions) =>
        !Values.IsEmpty
        && Values.All(asked => conditions.Any(c => c.Facet.Key == asked.Facet && asked.Values.Contains(c.Value.Key)));

    /// <summary>True when the conditions touch what the issue asks for, but do not say all of it.</summary>
    public bool Touches(ImmutableArray<Condition> conditions) =>
        Values.Any(asked => conditions.Any(c => c.Facet.Key == asked.Facet && asked.Values.Contains(c.Value.Key)));
}
