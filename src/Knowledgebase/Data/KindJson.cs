namespace Knowledgebase.Data;

/// <summary>All records of a kind in one JSON file, each on a line of its own: two releases can be compared line by line.</summary>
static class KindJson
{
    public static byte[] Of(KindInfo kind, IReadOnlyList<RecordData> records, string schema)
    {
        using var bytes = new MemoryStream(records.Sum(r => r.Json.Length + 2) + 1000);
        bytes.Write(
            Encoding.UTF8.GetBytes(
                $$"""{"$schema":"{{schema}}","kind":"{{kind.Folder}}","label":"{{kind.Label}}","records":["""
            )
        );
        for (var i = 0; i < records.Count; i++)
        {
            bytes.Write(i == 0 ? "\n"u8 : ",\n"u8);
            bytes.Write(records[i].Json);
        }
        bytes.Write("\n]}\n"u8);
        return bytes.ToArray();
    }
}
