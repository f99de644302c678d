namespace Knowledgebase.Linking;

static class AliasLinker
{
    public static void Check(
        ReadRecords read,
        Dictionary<RecordId, string> known,
        HashSet<RecordId> copies,
        ImmutableArray<Diagnostic>.Builder found
    )
    {
        var taken = new Dictionary<RecordId, string>();
        foreach (var record in read.Records.Where(r => !copies.Contains(r.Id)))
        {
            foreach (var old in record.Record?.Head.FormerIds(record.Id.Kind) ?? [])
            {
                if (known.TryGetValue(old, out var by) || !taken.TryAdd(old, record.Path))
                    found.Add(
                        Codes.AliasTaken.At(SourceSpot.StartOf(record.Path),
                            $"以前のID「{(old.Kind == record.Id.Kind ? old.Slug : old)}」は、{by ?? taken[old]} が使っています。")
                    );
            }
        }
    }
}
