namespace Knowledgebase.Linking;

/// <summary>No id of a removed record may be in use again; who points at one is told what to point at
/// instead.</summary>
static class RemovedLinker
{
    public static Dictionary<RecordId, Removed> Check(
        ReadRecords read,
        Dictionary<RecordId, string> known,
        ImmutableArray<Diagnostic>.Builder found
    )
    {
        var removed = new Dictionary<RecordId, Removed>();
        var paths = new Dictionary<RecordId, string>();
        var aliases = read
            .Records.Where(r => r.Record is not null)
            .SelectMany(r => r.Record!.Head.FormerIds(r.Id.Kind).Select(old => (Id: old, r.Path)))
            .DistinctBy(a => a.Id)
            .ToDictionary(a => a.Id, a => a.Path);
        foreach (var record in read.Records)
        {
            if (record.Record is not Removed { Was: var was } left)
                continue;
            var user =
                known.GetValueOrDefault(was.Id) ?? aliases.GetValueOrDefault(was.Id) ?? paths.GetValueOrDefault(was.Id);
            if (user is not null)
                found.Add(
                    Codes.RemovedInUse.At(was.Spot, $"取り下げたはずのID「{was.Id}」を、{user} が使っています。")
                );
            removed.TryAdd(was.Id, left);
            paths.TryAdd(was.Id, record.Path);
        }
        return removed;
    }

    public static Diagnostic Pointing(Reference reference, Removed removed) =>
        Codes.PointsAtRemoved.At(reference.Spot,
            $"「{reference.Target}」は{Dates.Label(removed.On)}に取り下げられました（{removed.Reason.TrimEnd('。')}）。",
            removed.Successor.IsKnown
                ? $"「{reference.Target.Slug}」の代わりに「{removed.Successor.Value.Target}」を指すか、「{reference.Target.Slug}」だけを消してください。同じ行のほかのIDは残します。"
                : Codes.PointsAtRemoved.Remedy);
}
