using System.Text.Json;

namespace Knowledgebase.Cli.Disk;

/// <summary>One published file, by its path below the published folder; the hash is in lower-case hexadecimal.</summary>
sealed record ManifestEntry(string Path, long Length, string Sha256);

/// <summary>The list of all published files shows that a folder is ours and may be replaced, and that a site is whole.</summary>
static class Manifest
{
    public static string FileName => "site-manifest.json";

    const string Site = "knowledgebase-site-1";

    public static byte[] Bytes(IEnumerable<ManifestEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("generator"u8, Site);
            json.WriteStartArray("files"u8);
            foreach (var entry in entries.OrderBy(e => e.Path, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("path"u8, entry.Path);
                json.WriteNumber("length"u8, entry.Length);
                json.WriteString("sha256"u8, entry.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    // Only the first bytes, so that a manifest need neither be parsed nor read to its end.
    public static bool IsOurs(string folder)
    {
        var beginning = Encoding.ASCII.GetBytes($"{{\n  \"generator\": \"{Site}\",\n");
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || SymbolicLinks.IsLink(path))
            return false;
        using var stream = File.OpenRead(path);
        var head = new byte[beginning.Length];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && head.AsSpan().SequenceEqual(beginning);
    }
}
