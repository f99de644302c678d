namespace Knowledgebase.Data;

/// <summary>One record or nested item in every form in which it is published, all from one reading of its fields: its facts a CSV without heading, its figures the facts that are numbers.</summary>
sealed record RecordData(
    byte[] Json,
    byte[] Sources,
    byte[] Facts,
    FactRow Whole,
    DataCell[] Row,
    ImmutableArray<FactRow> Figures
)
{
    public static Dictionary<RecordId, RecordData> Of(IReadOnlyList<Entry> entries, DataLinks links)
    {
        return InParallel.Make(entries, e => (e.Id, Data(e))).ToDictionary();

        RecordData Data(Entry entry)
        {
            var group = entry.Value.ToDatum();
            var (json, sources) = RecordJson.Of(entry, group, links);
            var (whole, facts) = FactRows.Of(entry, group, links);
            return new(
                json,
                sources,
                CsvText.Rows(facts.Select(f => f.Cells())),
                whole,
                KindTable.Row(entry, group, links),
                [.. facts.Where(f => f.Numeric)]
            );
        }
    }

    public static string Standing => "standing";

    public static string StandingOf(SiteStanding standing) => Choices.SiteStandings.LabelOf(standing);

    /// <summary>What stands side by side with other records, as a JSON array; the table of the comparison names its rows.</summary>
    public static string Comparison => "comparison";

    /// <summary>The record as a file of its own, which names its schema and, because it is handed on alone, says whether a draft speaks and what it cites.</summary>
    public byte[] File(string schema, SiteStanding standing, byte[]? comparison)
    {
        var head = $$"""{"$schema":"{{schema}}","{{Standing}}":"{{StandingOf(standing)}}",{{"\n"}}""";
        ReadOnlySpan<byte> cited = Sources.Length == 0 ? [] : [.. "\"sources\":"u8, .. Sources, .. ",\n"u8];
        var tail = comparison is null ? "" : $",\"{Comparison}\":";
        return
        [
            .. Encoding.UTF8.GetBytes(head), .. cited, .. Json.AsSpan(1, Json.Length - 2),
            .. Encoding.UTF8.GetBytes(tail), .. comparison ?? [], .. "}\n"u8,
        ];
    }
}
