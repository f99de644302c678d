namespace Knowledgebase.Data;

/// <summary>All records of a kind in one JSON file, each on a line of its own: two releases can be compared line by line.</summary>
static class KindJson
{
    static ReadOnlySpan<byte> Next => ",\n"u8;

    static ReadOnlySpan<byte> End => "\n]}\n"u8;

    public static byte[] Of(KindInfo kind, IReadOnlyList<RecordData> records, string schema)
    {
        var head = Encoding.UTF8.GetBytes(
            $$"""{"$schema":"{{schema}}","kind":"{{kind.Folder}}","label":"{{kind.Label}}","records":["""
        );
        // Of its exact length, because it may be the largest array of a build.
        var json = new byte[
            head.Length + records.Sum(r => r.Json.Length + Next.Length) - (records.Count > 0 ? 1 : 0) + End.Length];
        using var bytes = new MemoryStream(json);
        bytes.Write(head);
        for (var i = 0; i < records.Count; i++)
        {
            bytes.Write(i == 0 ? Next[1..] : Next);
            bytes.Write(records[i].Json);
        }
        bytes.Write(End);
        return json;
    }
}
