namespace Knowledgebase.Pages.Cases;

/// <summary>
/// An order of practices and lessons; the usual has no key and is the first. In each, what can be repeated comes before what is little more than a name, and equals stand by
/// their reading. The key of every other is that of the facet by which it orders.
/// </summary>
sealed record CaseOrder(string Key, string Label)
{
    public bool IsUsual => Key.Length == 0;

    public static ImmutableArray<CaseOrder> All { get; } =
    [
        new("", "更新の新しい順"),
        new("evidence", "根拠レベルの高い順"),
        new("preparation", "準備時間の短い順"),
        new("saved", "減った時間の多い順")
        {
            Note = "1日・1か月・1学期・1年の時間は、1週間あたりに直して並べました。1回の時間や、どれだけの間かが分からないものは後に置きます。",
        },
    ];

    /// <summary>What a reader must know of how it was ordered.</summary>
    public string? Note { get; init; }

    /// <summary>Cases in this order. Preparation times stand as in their vocabulary, unknown ones last.</summary>
    public ImmutableArray<Entry> Sort(Catalog catalog, IEnumerable<Entry> entries)
    {
        if (Key == "evidence")
            return Sorted(entries, e => -(int?)Evidence(e) ?? 1);
        if (Key == "saved")
            return Sorted(entries, SavedTime);
        if (Key != "preparation")
            return Sorted(entries, e => -Changed(e));
        var places = catalog.VocabularyWords.Index().ToDictionary(x => x.Item, x => x.Index);
        return Sorted(
            entries,
            e => Preparation(e) is { IsKnown: true, Value: var time } ? places[catalog.Resolve(time)] : int.MaxValue
        );
    }

    public bool Applies(IEnumerable<Entry> entries) =>
        Key switch
        {
            "evidence" => entries.Any(e => Evidence(e) is not null),
            "saved" => entries.Any(e => Saved(e).IsKnown),
            "preparation" => entries.Any(e => Preparation(e).IsKnown),
            _ => true,
        };

    static ImmutableArray<Entry> Sorted<T>(IEnumerable<Entry> entries, Func<Entry, T> first)
    {
        var all = entries.ToArray();
        var order = TitleOrder.Sort(all.Select(Name)).Index().ToDictionary(t => t.Item, t => t.Index);
        return [.. all.OrderBy(first).ThenBy(IsNameOnly).ThenBy(e => order[Name(e)]).ThenBy(e => e.Id)];
    }

    static (string Title, string Reading) Name(Entry e) =>
        (e.Record.Head.Reading.Length > 0 ? e.Record.Head.Title : e.Title, e.Record.Head.Reading);

    static int Changed(Entry e) =>
        e.Record.Head.Changed?.DayNumber ?? 0;

    static bool IsNameOnly(Entry e) => e.Value is Case { IsNameOnly: true };

    static Evidence? Evidence(Entry e) => (e.Value as Case)?.Findings.Best;

    // The longest first; what says no span by which it was counted stands behind, and last what says nothing.
    static (int, decimal) SavedTime(Entry e) =>
        Saved(e) is not { IsKnown: true, Value: var saved } ? (2, 0)
        : Search.SavedTime.InAWeek(saved) is { } week ? (0, -week)
        : (1, -Search.SavedTime.Minutes(saved) ?? 0);

    static Fact<TimeSaved> Saved(Entry e) => e.Value is Case c ? c.Effort.TimeSaved : Fact<TimeSaved>.Unwritten;

    static Fact<Word> Preparation(Entry e) => e.Value is Case c ? c.Effort.Preparation : Fact<Word>.Unwritten;
}
