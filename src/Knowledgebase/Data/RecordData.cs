namespace Knowledgebase.Data;

/// <summary>One record or nested item in every form in which it is published: all from one reading of its fields.</summary>
/// <param name="Json">The record as JSON.</param>
/// <param name="Facts">One fact a row, as CSV without a heading.</param>
/// <param name="Row">One field a cell.</param>
/// <param name="Figures">Its facts that are numbers.</param>
sealed record RecordData(byte[] Json, byte[] Facts, DataCell[] Row, ImmutableArray<FactRow> Figures)
{
    /// <summary>The data of records by their ids, made by all processors.</summary>
    public static Dictionary<RecordId, RecordData> Of(IReadOnlyList<Entry> entries, DataLinks links)
    {
        var json = new RecordJson(links);
        return InParallel.Make(entries, e => (e.Id, Data(e))).ToDictionary();

        RecordData Data(Entry entry)
        {
            var group = entry.Value.ToDatum();
            var facts = FactRows.Of(entry, group, links);
            return new(
                json.Of(entry, group),
                CsvText.Rows(facts.Select(f => f.Cells())),
                KindTable.Row(entry, group, links),
                [.. facts.Where(f => f.Numeric)]
            );
        }
    }

    /// <summary>Key of what the site is that publishes the record.</summary>
    public static string Standing => "standing";

    /// <summary>What the site is, in the word of its settings.</summary>
    public static string StandingOf(SiteStanding standing) => Choices.SiteStandings.LabelOf(standing);

    /// <summary>The record as a file of its own, which names its schema and, because it is handed on alone, says whether a draft speaks.</summary>
    public byte[] File(string schema, SiteStanding standing)
    {
        var head = $$"""{"$schema":"{{schema}}","{{Standing}}":"{{StandingOf(standing)}}",{{"\n"}}""";
        return [.. Encoding.UTF8.GetBytes(head), .. Json.AsSpan(1), (byte)'\n'];
    }
}
