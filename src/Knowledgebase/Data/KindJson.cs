using System.Text.Json;
using Knowledgebase.Linking;
using Knowledgebase.Records;

namespace Knowledgebase.Data;

/// <summary>All records of a kind in one JSON file, each on a line of its own: two releases can be compared line by line.</summary>
internal static class KindJson
{
    public static byte[] Of(KindInfo kind, IReadOnlyList<Entry> entries, RecordJson record, string schema)
    {
        using var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes, RecordJson.Options);
        Text($$"""{"$schema":"{{schema}}","kind":"{{kind.Folder}}","label":"{{kind.Label}}","records":[""");
        for (var i = 0; i < entries.Count; i++)
        {
            Text(i == 0 ? "\n" : ",\n");
            record.Write(json, entries[i]);
            json.Flush();
            json.Reset();
        }
        Text("\n]}\n");
        return bytes.ToArray();

        void Text(string text) => bytes.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
