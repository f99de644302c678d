namespace Knowledgebase.Data;

/// <summary>One record or nested item as JSON: for its own file, and for that of its kind. What it cites stands in its own file alone.</summary>
sealed record RecordData(byte[] Json, byte[] Sources)
{
    public static Dictionary<RecordId, RecordData> Of(IReadOnlyList<Entry> entries, DataLinks links)
    {
        return InParallel.Make(entries, e => (e.Id, Data(e))).ToDictionary();

        RecordData Data(Entry entry)
        {
            var (json, sources) = RecordJson.Of(entry, entry.Value.ToDatum(), links);
            return new(json, sources);
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
