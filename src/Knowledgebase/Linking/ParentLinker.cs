namespace Knowledgebase.Linking;

static class ParentLinker
{
    public static void Check(ReadRecords read, ImmutableArray<Diagnostic>.Builder found)
    {
        var parents = read
            .Records.Where(r => r.Record is Organization { Parent.IsKnown: true })
            .ToDictionary(r => r.Id, r => ((Organization)r.Record!).Parent.Value);
        foreach (var (id, first) in parents)
        {
            var steps = 0;
            var at = first.Target;
            while (at != id && steps++ < parents.Count && parents.TryGetValue(at, out var next))
                at = next.Target;
            if (at == id)
                found.Add(
                    Codes.ParentLoop.At(first.Spot, "上位の組織をたどると、この組織に戻ります。")
                );
        }
    }
}
