namespace Knowledgebase.Linking;

/// <summary>Which support stands today in the place of one whose written end has passed, as far as successors are written.</summary>
public static class Successors
{
    /// <summary>The support itself while it runs, else the one that follows it; null when a mistake left it out.</summary>
    public static Entry? Current(Catalog catalog, Reference support, DateOnly today)
    {
        HashSet<RecordId> seen = [];
        var entry = catalog.Find(support.Target);
        while (
            entry?.Value is Service { Successor: { IsKnown: true, Value: var next } } service
            && service.HasEnded(today)
            && seen.Add(entry.Id)
        )
            entry = catalog.Find(next.Target);
        return entry;
    }
}
