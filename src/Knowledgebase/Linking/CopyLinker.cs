namespace Knowledgebase.Linking;

/// <summary>Finds records with the title or summary of another of their kind; blames the copy and not the
/// original.</summary>
static class CopyLinker
{
    /// <summary>Whatever else copies share with their originals is no news.</summary>
    public static HashSet<RecordId> Check(ReadRecords read, ImmutableArray<Diagnostic>.Builder found)
    {
        var pointedAt = read.Records.SelectMany(r => r.References).Select(r => r.Target).ToHashSet();
        var reported = new HashSet<RecordId>();
        Compare(Codes.DuplicateTitle, "題名", r => r.Record!.Head.Title);
        Compare(Codes.DuplicateDescription, "要約", r => r.Record!.Head.Summary);
        return reported;

        void Compare(DiagnosticCode code, string what, Func<ReadRecord, string> text)
        {
            foreach (
                var same in read
                    .Records.Where(r => r.Record is not null)
                    .GroupBy(r => (r.Id.Kind, Spelling.Key(text(r))))
            )
            {
                var records = same.OrderByDescending(r => Originality(r, same, pointedAt)).ToArray();
                if (records.Length < 2)
                    continue;
                // Where nothing tells which was first, both are named.
                var isKnown =
                    Originality(records[0], same, pointedAt).CompareTo(Originality(records[1], same, pointedAt)) != 0;
                foreach (var copy in records.Skip(isKnown ? 1 : 0).Where(r => reported.Add(r.Id)))
                {
                    var other = copy == records[0] ? records[1] : records[0];
                    found.Add(
                        code.At(SourceSpot.StartOf(copy.Path),
                            $"{what}「{text(copy)}」が {other.Path} と同じです。",
                            "コピーしたまま書き換えていなければ、この記録の題名と要約を書き換えてください。不要なコピーであれば、このファイルを削除してください。")
                    );
                }
            }
        }
    }

    // Who is pointed at was there before; copies are named after what they copy; who is newer has the later history.
    static (int, int, int) Originality(
        ReadRecord record,
        IEnumerable<ReadRecord> all,
        HashSet<RecordId> pointedAt
    )
    {
        var named = all.Count(o =>
            o.Id.Slug.Length > record.Id.Slug.Length && o.Id.Slug.Contains(record.Id.Slug, StringComparison.Ordinal)
        );
        var begun = record.Record!.Head.History is { IsEmpty: false } history
            ? history.Min(h => h.Date).DayNumber
            : int.MaxValue;
        return (named, pointedAt.Contains(record.Id) ? 1 : 0, -begun);
    }
}
