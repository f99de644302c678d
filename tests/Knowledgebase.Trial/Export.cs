using System.Text.Encodings.Web;
using System.Text.Json;

namespace Knowledgebase.Trial;

/// <summary>Writes a trial to disk: the input folder, and records and queries as JSON for engines that are not ours.</summary>
static class Export
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <c>input/</c>, <c>records.json</c>, <c>queries.json</c> (with the addresses of the wanted records) and <c>nothing.json</c>.</summary>
    public static void Write(int count, string folder, bool dictionary)
    {
        var (files, records) = TrialCorpus.Make(count, 1, dictionary);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, "input", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }
        Save("records", TrialCorpus.Practices(count, 1).Select(p => p.Text));
        Save("queries", TrialQueries.All.Select(q =>
            new { q.Text, q.Class, q.HeldOut, Relevant = records.Where(q.Wants).Select(r => r.Url) }));
        Save("nothing", NothingTerms.All);

        void Save<T>(string name, IEnumerable<T> items)
        {
            using var stream = File.Create(Path.Combine(folder, $"{name}.json"));
            JsonSerializer.Serialize(stream, items, Json);
        }
    }
}
