using System.Text.Json;

namespace Knowledgebase.Cli.Disk;

/// <summary>One published file.</summary>
/// <param name="Path">Path below the published folder, with <c>/</c>.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Sha256">Hash in lower-case hexadecimal.</param>
public sealed record ManifestEntry(string Path, long Length, string Sha256);

/// <summary>
/// The list of all published files. It shows that a folder is ours and may be replaced, and that a site is whole.
/// </summary>
public static class Manifest
{
    /// <summary>Its name in the published folder.</summary>
    public const string FileName = "site-manifest.json";

    /// <summary>The manifest's bytes; the same for the same files.</summary>
    public static byte[] Bytes(IEnumerable<ManifestEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("generator"u8, "knowledgebase-site-1"u8);
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

    /// <summary>True when the folder carries our marker.</summary>
    public static bool IsOurs(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || Links.IsLink(path)) return false;
        using var stream = File.OpenRead(path);
        var head = new byte[Beginning.Length];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.AsSpan().SequenceEqual(Beginning);
    }

    /// <summary>The first bytes of every manifest of ours, so that it need neither be parsed nor read to its end.</summary>
    private static ReadOnlySpan<byte> Beginning => "{\n  \"generator\": \"knowledgebase-site-1\",\n"u8;
}
