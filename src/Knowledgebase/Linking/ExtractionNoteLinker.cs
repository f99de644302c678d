namespace Knowledgebase.Linking;

/// <summary>Joins notes on the extraction to what they speak of, because authors said so. Overlapping lines prove
/// nothing: one sentence of a source lies under many statements of which only one is in doubt.</summary>
static class ExtractionNoteLinker
{
    public static void Check(ReadRecords read, ImmutableArray<Diagnostic>.Builder found)
    {
        var records = read.Records.Where(r => r.Record is not null).ToDictionary(r => r.Id);
        var concerns = read.Records.Select(r => r.Record).OfType<ExtractionNote>().SelectMany(d => d.Concerns);
        foreach (var concern in concerns.Where(c => c.Field.Length > 0 || c.Words.Length > 0))
        {
            // A nested item is a statement already.
            if (concern.Field.Length > 0 && !Kinds.Of(concern.Record.Target.Kind).HasFile)
            {
                found.Add(
                    Codes.NothingConcerned.At(concern.Spot,
                        $"「{concern.Record.Target}」は記録の中の一つの記述なので、項目「{concern.Field}」は不要です。",
                        $"「{concern.Record.Target}」と書いてください。")
                );
            }
            else if (
                records.TryGetValue(concern.Record.Target, out var record)
                && concern.StatementsOf(record.Record!).IsEmpty
            )
                found.Add(Nothing(concern, record));
        }
    }

    public static (ILookup<Statement, Entry> Statements, ILookup<RecordId, Entry> Records) Link(
        IEnumerable<Entry> entries,
        IReadOnlyDictionary<RecordId, Entry> byId
    )
    {
        var pairs = (
            from note in entries
            where note.Value is ExtractionNote
            from concern in ((ExtractionNote)note.Value).Concerns
            where byId.ContainsKey(concern.Record.Target)
            let target = byId[concern.Record.Target]
            select (Note: note, Target: target, Statements: concern.StatementsOf(target.Value))
        ).ToArray();
        // Two statements may say the same and are still two; an item without a statement of its own stands on its
        // record's page.
        return (
            pairs
                .SelectMany(p => p.Statements, (p, s) => (p.Note, Statement: s))
                .ToLookup(p => p.Statement, p => p.Note),
            pairs
                .Where(p => p.Statements.IsEmpty)
                .Select(p => (p.Note, p.Target.Owner))
                .Distinct()
                .ToLookup(p => p.Owner, p => p.Note)
        );
    }

    static Diagnostic Nothing(Concern concern, ReadRecord record)
    {
        if (concern.Words.Length > 0 && !(concern with { Words = "" }).StatementsOf(record.Record!).IsEmpty)
        {
            return Codes.NothingConcerned.At(concern.Spot,
                $"「{concern.Record.Target}」の項目「{concern.Field}」に、「{concern.Words}」のある文はありません。",
                "その文にある言葉を、書かれたとおりに words に書いてください。");
        }
        var keys = record
            .Record!.Shape.Fields.Where(f => !Concern.StatementsIn(record.Record!.ValueOf(f)).IsEmpty)
            .Select(f => f.Key)
            .ToArray();
        return Codes.NothingConcerned.At(concern.Spot,
            concern.Field.Length == 0
                ? $"「{concern.Record.Target}」のどの項目の文かが書かれていません。"
                : $"「{concern.Record.Target}」の項目「{concern.Field}」に、文はありません。",
            keys.Length == 0
                ? $"「{concern.Record.Target}」と書き、記録全体に関わる注記としてください。"
                : $"文のある項目: {string.Join("、", keys)}。「{concern.Record.Target}/{keys[0]}」のように書きます。記録全体に関わるなら「{concern.Record.Target}」と書いてください。");
    }
}
