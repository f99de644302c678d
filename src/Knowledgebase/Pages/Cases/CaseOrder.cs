namespace Knowledgebase.Pages.Cases;

/// <summary>
/// An order of practices and lessons. In each, what can be repeated comes before what is little more than a name, and equals stand by
/// their reading.
/// </summary>
/// <param name="Key">Name in the address; empty for the usual order.</param>
/// <param name="Label">Name in Japanese.</param>
sealed record CaseOrder(string Key, string Label)
{
    /// <summary>The orders in which lists are offered, the usual first.</summary>
    public static ImmutableArray<CaseOrder> All { get; } =
    [new("", "更新の新しい順"), new("evidence", "根拠レベルの高い順"), new("preparation", "準備時間の短い順")];

    /// <summary>Cases in this order. Preparation times stand as in their vocabulary, unknown ones last.</summary>
    public ImmutableArray<Entry> Sort(Catalog catalog, IEnumerable<Entry> entries)
    {
        if (Key == "evidence")
            return Sorted(entries, e => -(int?)Evidence(e) ?? 1);
        if (Key != "preparation")
            return Sorted(entries, e => -Changed(e));
        var places = catalog
            .All<Vocabulary>(Kind.Vocabulary)
            .SelectMany(v => v.Words)
            .Index()
            .ToDictionary(x => x.Item, x => x.Index);
        return Sorted(
            entries,
            e => Preparation(e) is { IsKnown: true, Value: var time } ? places[catalog.Resolve(time)] : int.MaxValue
        );
    }

    /// <summary>True when some case has what the order goes by.</summary>
    public bool Applies(IEnumerable<Entry> entries) =>
        Key switch
        {
            "evidence" => entries.Any(e => Evidence(e) is not null),
            "preparation" => entries.Any(e => Preparation(e).IsKnown),
            _ => true,
        };

    static ImmutableArray<Entry> Sorted(IEnumerable<Entry> entries, Func<Entry, int> first)
    {
        var all = entries.ToArray();
        var order = TitleOrder.Sort(all.Select(Name)).Index().ToDictionary(t => t.Item, t => t.Index);
        return [.. all.OrderBy(first).ThenBy(IsNameOnly).ThenBy(e => order[Name(e)]).ThenBy(e => e.Id)];
    }

    static (string Title, string Reading) Name(Entry e) =>
        (e.Record.Head.Reading.Length > 0 ? e.Record.Head.Title : e.Title, e.Record.Head.Reading);

    static int Changed(Entry e) =>
        e.Record.Head.History.IsEmpty ? 0 : e.Record.Head.History.Max(c => c.Date).DayNumber;

    static bool IsNameOnly(Entry e) => e.Value is Case { IsNameOnly: true };

    static Evidence? Evidence(Entry e) => (e.Value as Case)?.Findings.Best;

    static Fact<Word> Preparation(Entry e) => e.Value is Case c ? c.Effort.Preparation : Fact<Word>.Unwritten;
}
