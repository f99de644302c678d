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
    readonly Dictionary<(int Field, object Value), List<int>> _having = [];

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
        foreach (var (place, entry) in _entries.Index())
            foreach (var key in Keys((Case)entry.Value))
            {
                if (!_having.TryGetValue(key, out var places))
                    _having.Add(key, places = []);
                places.Add(place);
            }
    }

    /// <summary>At most five, nearest first, each with what it shares in words.</summary>
    public ImmutableArray<(Entry Entry, string Reason)> To(Entry entry)
    {
        var scores = new Dictionary<int, (decimal Score, List<(int Field, object Value)> Shared)>();
        foreach (var key in Keys((Case)entry.Value))
        {
            if (!_having.TryGetValue(key, out var places) || TellsNothing(key, places.Count))
                continue;
            foreach (var place in places)
            {
                var (score, shared) = scores.GetValueOrDefault(place, (0, []));
                shared.Add(key);
                scores[place] = (score + (decimal)Shared[key.Field].Weight / places.Count, shared);
            }
        }
        return
        [
            .. scores
                .Where(s => _entries[s.Key].Id != entry.Id && !s.Value.Shared.All(IsProject))
                .OrderByDescending(s => s.Value.Score)
                .ThenBy(s => s.Key)
                .Take(Most)
                .Select(s => (_entries[s.Key], Reason(s.Value.Shared))),
        ];
    }

    IEnumerable<(int Field, object Value)> Keys(Case c) =>
        Shared.SelectMany(
            (shared, field) => shared.Of(c).Select(Resolved).Distinct().Select(value => (field, value))
        );

    object Resolved(object value) => value is Word word ? _catalog.Resolve(word) : value;

    // A word that most have tells as little as one that very many have.
    bool TellsNothing((int Field, object Value) key, int count) =>
        count > TooMany || (!IsProject(key) && count > 2 && count * 2 > _entries.Length);

    static bool IsProject((int Field, object Value) key) => key.Field == Shared.Length - 1;

    // What tells most, two fields at most: 同じ場面：保護者との連絡.
    string Reason(List<(int Field, object Value)> shared) =>
        string.Join(
            "、",
            shared
                .Where(key => !IsProject(key))
                .GroupBy(key => key.Field)
                .OrderBy(g => g.Key)
                .Take(2)
                .Select(g => $"同じ{Shared[g.Key].Label}：{string.Join("・", g.Select(key => Name(key.Value)))}")
        );

    string Name(object value) => value is RecordId id ? _catalog[id].Title : ((VocabularyWord)value).Label;
}
