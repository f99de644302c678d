using System.Runtime.InteropServices;

namespace Knowledgebase.Linking;

/// <summary>
/// Practices and lessons near another: those that share its settings, tools, issues, subjects. A word that few have tells more; a project
/// alone makes nothing near. The same catalog gives the same order.
/// </summary>
sealed class SimilarCases
{
    const int Most = 5;

    // What so many share tells nothing, and would make a large site slow.
    const int TooMany = 200;

    // Scores are fractions of this, so that they are added exactly and alike everywhere.
    const long Unit = 1_000_000_000_000;

    static readonly (string Label, int Weight, Func<Case, IEnumerable<object>> Of)[] Shared =
    [
        ("場面", 6, c => c.Audience.Settings.Cast<object>()),
        ("道具", 6, c => c.Audience.Tools.Cast<object>()),
        ("課題", 6, c => c.Links.Issues.Select(r => (object)r.Target)),
        ("障害種", 6, c => c.Audience.DisabilityTypes.Cast<object>()),
        ("教科等", 4, c => c.Audience.Subjects.Cast<object>()),
        ("教材", 4, c => c.Links.Materials.Select(r => (object)r.Target)),
        ("端末", 2, c => c.Audience.Devices.Cast<object>()),
        ("学びの型", 2, c => c.Audience.LearningStyles.Cast<object>()),
        ("プロジェクト", 1, c => c.Links.Projects.Select(r => (object)r.Target)),
    ];

    readonly Catalog _catalog;
    readonly ImmutableArray<Entry> _entries;

    // What an entry has, as numbers of keys; what a key is; and the places of the entries that have it.
    readonly Dictionary<RecordId, int[]> _keysOf = [];
    readonly List<(int Field, object Value)> _keys = [];
    readonly List<List<int>> _having = [];

    public SimilarCases(Catalog catalog)
    {
        _catalog = catalog;
        _entries =
        [
            .. catalog
                .CaseEntries.Where(catalog.IsReal)
                .OrderBy(e => ((Case)e.Value).IsNameOnly)
                .ThenBy(e => e.Id),
        ];
        var numbers = new Dictionary<(int Field, object Value), int>();
        foreach (var entry in catalog.CaseEntries)
            _keysOf.Add(entry.Id, [.. Keys((Case)entry.Value).Select(NumberOf)]);
        foreach (var (place, entry) in _entries.Index())
            foreach (var key in _keysOf[entry.Id])
                _having[key].Add(place);

        int NumberOf((int Field, object Value) key)
        {
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = _keys.Count);
                _keys.Add(key);
                _having.Add([]);
            }
            return number;
        }
    }

    /// <summary>At most five, nearest first, each with what it shares in words.</summary>
    public ImmutableArray<(Entry Entry, string Reason)> To(Entry entry)
    {
        int[] telling = [.. _keysOf[entry.Id].Where(key => !TellsNothing(key))];
        var scores = new Dictionary<int, long>();
        foreach (var key in telling)
        {
            // A project alone makes nothing near, and stands last.
            var places = _having[key];
            var score = Shared[_keys[key].Field].Weight * Unit / places.Count;
            foreach (var place in places)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, place, out var isThere);
                if (isThere || !IsProject(key))
                    sum += score;
            }
        }
        return
        [
            .. scores
                .Where(s => s.Value > 0 && _entries[s.Key].Id != entry.Id)
                .OrderByDescending(s => s.Value)
                .ThenBy(s => s.Key)
                .Take(Most)
                .Select(s => (_entries[s.Key], Reason([.. telling.Intersect(_keysOf[_entries[s.Key].Id])]))),
        ];
    }

    IEnumerable<(int Field, object Value)> Keys(Case c) =>
        Shared.SelectMany(
            (shared, field) => shared.Of(c).Select(Resolved).Distinct().Select(value => (field, value))
        );

    object Resolved(object value) => value is Word word ? _catalog.Resolve(word) : value;

    // A word that most have tells as little as one that very many have.
    bool TellsNothing(int key)
    {
        var count = _having[key].Count;
        return count is 0 or > TooMany || (!IsProject(key) && count > 2 && count * 2 > _entries.Length);
    }

    bool IsProject(int key) => _keys[key].Field == Shared.Length - 1;

    // What tells most, two fields at most: 同じ場面：保護者との連絡.
    string Reason(IEnumerable<int> shared) =>
        string.Join(
            "、",
            shared
                .Where(key => !IsProject(key))
                .Select(key => _keys[key])
                .GroupBy(key => key.Field)
                .OrderBy(g => g.Key)
                .Take(2)
                .Select(g => $"同じ{Shared[g.Key].Label}：{string.Join("・", g.Select(key => Name(key.Value)))}")
        );

    string Name(object value) => value is RecordId id ? _catalog[id].Title : ((VocabularyWord)value).Label;
}
