using System.Collections.Immutable;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Search;

namespace Knowledgebase.Site;

/// <summary>One condition under which cases are looked for: 校種が「小学校」.</summary>
internal sealed record Condition(Facet Facet, FacetValue Value)
{
    /// <summary>The condition in an address.</summary>
    public string Address => $"{Facet.Key}/{Value.Key}";

    /// <summary>Several conditions in one address.</summary>
    public static string AddressOf(IEnumerable<Condition> conditions) => string.Join('/', conditions.Select(c => c.Address));

    /// <summary>Several conditions in words.</summary>
    public static string TextOf(IEnumerable<Condition> conditions) =>
        string.Join("、", conditions.Select(c => $"{c.Facet.Label}が「{c.Value.Label}」"));
}

/// <summary>
/// Practices and lessons with the values by which they are found. 例示 are left out unless the whole site is made of them,
/// so that a count is a count of real cases.
/// </summary>
internal sealed class Cases
{
    private readonly Dictionary<(string Facet, string Value), List<Case>> _having = [];
    private readonly ImmutableArray<Case> _all;
    private readonly Dictionary<string, int> _places;

    public Cases(Catalog catalog)
    {
        var facets = new Facets(catalog);
        _places = facets.All.Select((f, i) => (f.Key, i)).ToDictionary(x => x.Key, x => x.i, StringComparer.Ordinal);
        Facets = [.. facets.All.Where(f => f.Key != "kind")];
        _all =
        [
            .. catalog.All(Kind.Practice).Concat(catalog.All(Kind.Lesson))
                .Where(e => catalog.Settings.Example || !e.Record.Head.Example)
                .Select(e => new Case(e, [.. facets.ValuesOf(e).Select(v => v.ToImmutableArray())]))
                .OrderBy(c => c.Entry, CaseOrder.Newest),
        ];
        foreach (var one in _all)
        {
            foreach (var facet in Facets)
            {
                foreach (var value in one.Values[_places[facet.Key]])
                {
                    if (!_having.TryGetValue((facet.Key, value), out var list)) _having.Add((facet.Key, value), list = []);
                    list.Add(one);
                }
            }
        }
        Wanted =
        [
            .. catalog.All(Kind.Issue).Where(e => catalog.Settings.Example || !e.Record.Head.Example)
                .SelectMany(e => ((Issue)e.Value).Wanted, (e, wanted) => new WantedCases(e, Asked(catalog, wanted))),
        ];
    }

    /// <summary>The facets that tell practices and lessons apart.</summary>
    public ImmutableArray<Facet> Facets { get; }

    /// <summary>What issues ask for.</summary>
    public ImmutableArray<WantedCases> Wanted { get; }

    /// <summary>The facet of that key; null where no record of the site can have a value of it.</summary>
    public Facet? FacetOf(string key) => Facets.FirstOrDefault(f => f.Key == key);

    /// <summary>The cases that meet all conditions, the newest first.</summary>
    public IEnumerable<Entry> Of(params ReadOnlySpan<Condition> conditions)
    {
        if (conditions.IsEmpty) return _all.Select(c => c.Entry);
        var found = _having.GetValueOrDefault((conditions[0].Facet.Key, conditions[0].Value.Key), []).AsEnumerable();
        foreach (var condition in conditions[1..]) found = found.Where(c => Has(c, condition));
        return found.Select(c => c.Entry);
    }

    /// <summary>The cases that meet all conditions and say nothing about some facets.</summary>
    public IEnumerable<Entry> Silent(ImmutableArray<Condition> conditions, params ImmutableArray<Facet> silent)
    {
        var found = conditions.IsEmpty ? _all : _having.GetValueOrDefault((conditions[0].Facet.Key, conditions[0].Value.Key), []).AsEnumerable();
        return found.Where(c => conditions.All(condition => Has(c, condition)) && silent.All(f => c.Values[_places[f.Key]].IsEmpty))
            .Select(c => c.Entry);
    }

    /// <summary>The issues that ask for exactly such cases.</summary>
    public IEnumerable<Entry> Asking(ImmutableArray<Condition> conditions) =>
        Wanted.Where(wanted => wanted.Asks(conditions)).Select(wanted => wanted.Issue).Distinct();

    private bool Has(Case one, Condition condition) => one.Values[_places[condition.Facet.Key]].Contains(condition.Value.Key);

    private static ImmutableArray<(string Facet, ImmutableArray<string> Values)> Asked(Catalog catalog, Wanted wanted)
    {
        (string, ImmutableArray<Word>)[] asked =
        [
            ("stage", wanted.SchoolTypes), ("subject", wanted.Subjects), ("setting", wanted.Settings),
            ("disability", wanted.DisabilityTypes), ("degree", wanted.DisabilityDegrees),
        ];
        return [.. asked.Where(a => !a.Item2.IsEmpty).Select(a => (a.Item1, a.Item2.Select(w => catalog.Resolve(w).Slug).ToImmutableArray()))];
    }

    private sealed record Case(Entry Entry, ImmutableArray<ImmutableArray<string>> Values);
}

/// <summary>Cases that an issue asks for, as values of facets.</summary>
internal sealed record WantedCases(Entry Issue, ImmutableArray<(string Facet, ImmutableArray<string> Values)> Values)
{
    /// <summary>True when the conditions say all that the issue names; what it leaves out may be said as well.</summary>
    public bool Asks(ImmutableArray<Condition> conditions) =>
        !Values.IsEmpty && Values.All(asked => conditions.Any(c => c.Facet.Key == asked.Facet && asked.Values.Contains(c.Value.Key)));

    /// <summary>True when the conditions touch what the issue asks for, but do not say all of it.</summary>
    public bool Touches(ImmutableArray<Condition> conditions) =>
        Values.Any(asked => conditions.Any(c => c.Facet.Key == asked.Facet && asked.Values.Contains(c.Value.Key)));
}
