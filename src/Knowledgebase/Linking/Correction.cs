namespace Knowledgebase.Linking;

sealed record Correction(Entry Entry, Change Change, string Where)
{
    public Statement? Statement { get; private init; }

    /// <summary>The place within the statement in Japanese; null when its words were wrong.</summary>
    public string? Within { get; private init; }

    internal static IEnumerable<Correction> Of(Entry record, Func<RecordId, Entry?> find)
    {
        var changes = record.Record.Head.History.Where(c => c.IsCorrection).OrderByDescending(c => c.Date).ToArray();
        if (changes.Length == 0)
            yield break;
        var fields = record.Record.ToDatum();
        foreach (var change in changes)
        {
            if (Place.Find(fields, change.Place, out _) is not { } place)
                continue;
            var parts = place.Steps.Select(s => s.Value as GroupDatum).ToArray();
            var at = Array.FindLastIndex(parts, p => StatementOf(p) is not null);
            var isOfWords = at == parts.Length - 1 || change.Place.EndsWith("/text", StringComparison.Ordinal);
            yield return new(
                parts.Select(p => ItemOf(p, find)).LastOrDefault(e => e is not null) ?? record,
                change,
                place.LabelFrom(0)
            )
            {
                Statement = at < 0 ? null : StatementOf(parts[at]),
                Within = at < 0 || isOfWords ? null : place.LabelFrom(at + 1),
            };
        }
    }

    static Entry? ItemOf(GroupDatum? part, Func<RecordId, Entry?> find) =>
        part is { Shape.Nested: { } kind } && part["id"] is TextDatum { Text: var slug } ? find(new(kind, slug)) : null;

    static Statement? StatementOf(GroupDatum? part) =>
        part?.Part as Statement ?? (part?.Part as IStatement)?.Statement;
}
