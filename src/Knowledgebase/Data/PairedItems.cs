using System.Text.Json;

namespace Knowledgebase.Data;

/// <summary>
/// Which item of a list is which of an older one: by what names it, else by its text, else, where as many are left on both sides, by
/// the order. Items with ids of their own are never taken for others; that one of them is gone is told as a lost address.
/// </summary>
sealed class PairedItems
{
    readonly List<(string Name, GroupDatum Item)> _fresh;
    readonly List<JsonElement> _old;

    /// <param name="now">The list as it is.</param>
    /// <param name="was">As it was published.</param>
    /// <param name="isSame">True when an item states nothing else than the older one.</param>
    public PairedItems(ListDatum now, JsonElement was, Func<GroupDatum, JsonElement, bool> isSame)
    {
        _fresh =
        [
            .. Place
                .NamesOf(now)
                .Zip(now.Items)
                .Where(x => x.Second is GroupDatum)
                .Select(x => (x.First, (GroupDatum)x.Second)),
        ];
        _old = [.. was.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)];
        // Two figures may count the same thing in different years; the one that is as it was comes first.
        Pair((item, old) => Place.NameOf(item) == NameOf(old) && TextOf(item) == TextOf(old) && isSame(item, old));
        Pair((item, old) => Place.NameOf(item) is { } name && name == NameOf(old));
        Pair(
            (item, old) =>
                Place.NameOf(item) is null && NameOf(old) is null && TextOf(item) is { } text && text == TextOf(old)
        );
        if (_fresh.Any(f => f.Item.Shape.Nested is not null) || _old.Any(o => o.TryGetProperty("id", out _)))
            _old.Clear();
        Pair(isSame);
        if (_fresh.Count == _old.Count)
            Pair((_, _) => true);
    }

    /// <summary>The items that were there before, with their names.</summary>
    public List<(string Name, GroupDatum Now, JsonElement Was)> Kept { get; } = [];

    public IReadOnlyList<JsonElement> Lost => _old;

    void Pair(Func<GroupDatum, JsonElement, bool> isPair)
    {
        foreach (var fresh in _fresh.ToArray())
        {
            var at = _old.FindIndex(old => isPair(fresh.Item, old));
            if (at < 0)
                continue;
            Kept.Add((fresh.Name, fresh.Item, _old[at]));
            _fresh.Remove(fresh);
            _old.RemoveAt(at);
        }
    }

    static string? NameOf(JsonElement item) =>
        Place
            .Names.Select(name => item.TryGetProperty(name, out var value) ? value : default)
            .Where(value => value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            .Select(value => value.ToString())
            .FirstOrDefault();

    static string? TextOf(GroupDatum item) => (item["text"] as TextDatum)?.Text;

    static string? TextOf(JsonElement item) =>
        item.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
