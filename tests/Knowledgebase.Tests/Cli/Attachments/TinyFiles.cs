using System.Buffers.Binary;
using System.IO.Compression;

namespace Knowledgebase.Tests.Cli.Attachments;

/// <summary>The smallest files of each kind, made for one test each. All names in them are invented.</summary>
static class TinyFiles
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    public static byte[] Jpeg(params (byte Marker, byte[] Body)[] segments)
    {
        var file = new List<byte> { 0xFF, 0xD8 };
        foreach (var (marker, body) in segments) file.AddRange([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body]);
        return [.. file, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0x3F, 0, .. new byte[100], 0xFF, 0xD9];
    }

    /// <summary>A JPEG that says its size, and perhaps how the camera was held.</summary>
    public static byte[] Photo(int width, int height, params (byte Marker, byte[] Body)[] segments) =>
        Jpeg([.. segments, (0xC2, [8, .. Short(height), .. Short(width), 1, 1, 0x11, 0])]);

    /// <summary>An Exif directory that says how the camera was held.</summary>
    public static byte[] Held(int how, bool big) =>
        big ? [.. "MM\0*\0\0\0\x8\0\x1\x1\x12\0\x3\0\0\0\x1\0"u8, (byte)how, 0, 0, 0, 0, 0, 0]
            : [.. "II*\0\x8\0\0\0\x1\0\x12\x1\x3\0\x1\0\0\0"u8, (byte)how, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>A WebP of the kind that holds notes.</summary>
    public static byte[] Webp(int width, int height, params (string Type, byte[] Body)[] chunks) =>
        Riff([("VP8X", [0x0C, 0, 0, 0, .. Low(width - 1)[..3], .. Low(height - 1)[..3]]), ("VP8L", [0x2F, 0, 0, 0, 0, 0]), .. chunks]);

    public static byte[] Riff(params (string Type, byte[] Body)[] chunks)
    {
        byte[] body = [.. "WEBP"u8, .. chunks.SelectMany(c => (byte[])[.. Encoding.ASCII.GetBytes(c.Type), .. Low(c.Body.Length), .. c.Body, .. new byte[c.Body.Length & 1]])];
        return [.. "RIFF"u8, .. Low(body.Length), .. body];
    }

    public static byte[] Low(int value) => [.. U32(value).Reverse()];

    static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];

    public static byte[] Png(params (string Type, byte[] Body)[] chunks) => Png(0, 0, chunks);

    public static byte[] Png(int width, int height, params (string Type, byte[] Body)[] chunks)
    {
        var file = new List<byte> { 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A };
        foreach (var (type, body) in (IEnumerable<(string, byte[])>)[("IHDR", [.. U32(width), .. U32(height), .. new byte[5]]), .. chunks, ("IDAT", new byte[4]), ("IEND", [])])
            file.AddRange([.. U32(body.Length), .. Encoding.ASCII.GetBytes(type), .. body, 0, 0, 0, 0]);
        return [.. file];
    }

    /// <summary>An Exif directory with an artist, or another text, and, where wanted, 36°23′20″N 139°3′40″E.</summary>
    public static byte[] Exif(string artist, bool place, bool big = true, int tag = 0x013B)
    {
        var name = Encoding.UTF8.GetBytes(artist + "\0\0\0\0");
        var directory = new List<byte>();
        var entries = new List<byte[]> { Entry(tag, 2, name.Length, 200) };
        if (place) entries.Add(Entry(0x8825, 4, 1, 60));
        directory.AddRange([.. big ? "MM\0*"u8 : "II*\0"u8, .. Number(8), .. Short(entries.Count), .. entries.SelectMany(e => e), .. Number(0)]);
        Pad(60);
        byte[][] gps = [Entry(1, 2, 2, 0, "N\0\0\0"u8.ToArray()), Entry(2, 5, 3, 120), Entry(3, 2, 2, 0, "E\0\0\0"u8.ToArray()), Entry(4, 5, 3, 150)];
        directory.AddRange([.. Short(4), .. gps.SelectMany(e => e)]);
        Pad(120);
        directory.AddRange([.. Number(36), .. Number(1), .. Number(23), .. Number(1), .. Number(20), .. Number(1)]);
        Pad(150);
        directory.AddRange([.. Number(139), .. Number(1), .. Number(3), .. Number(1), .. Number(40), .. Number(1)]);
        Pad(200);
        directory.AddRange(name);
        return [.. directory];

        void Pad(int to)
        {
            while (directory.Count < to) directory.Add(0);
        }

        byte[] Entry(int tag, int type, int count, int offset, byte[]? value = null) => [.. Short(tag), .. Short(type), .. Number(count), .. value ?? Number(offset)];
        byte[] Short(int value) => big ? [(byte)(value >> 8), (byte)value] : [(byte)value, (byte)(value >> 8)];
        byte[] Number(int value) => big ? U32(value) : [.. U32(value).Reverse()];
    }

    public static byte[] Pdf(string objects = "") => Encoding.Latin1.GetBytes($"%PDF-1.4\n{objects}\ntrailer\n<< /Size 4 >>\nstartxref\n9\n%%EOF\n");

    /// <summary>A PDF whose objects lie compressed in one stream, as programs write them today.</summary>
    public static byte[] PackedPdf(string objects)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(Encoding.Latin1.GetBytes(objects));
        return [.. "%PDF-1.5\n5 0 obj\n<< /Type /ObjStm /N 1 /Filter /FlateDecode >>\nstream\n"u8, .. packed.ToArray(), .. "\nendstream\nendobj\nstartxref\n9\n%%EOF\n"u8];
    }

    public static byte[] Docx(string body, params (string Name, string Text)[] more) =>
        Zip([("[Content_Types].xml", Types), ("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"), .. more]);

    public static byte[] Xlsx(string sheets, string sheet, params (string Name, string Text)[] more) => Zip(
        [("[Content_Types].xml", Types), ("xl/workbook.xml", $"<workbook><sheets>{sheets}</sheets></workbook>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet>{sheet}</worksheet>"), .. more]);

    public static byte[] Pptx(params (string Name, string Text)[] more) => Zip([("[Content_Types].xml", Types), ("ppt/presentation.xml", "<p/>"), .. more]);

    public static byte[] Odt(string content, string meta) => Zip(
        [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content), ("meta.xml", meta)]);

    public static byte[] Zip(params (string Name, string Text)[] parts) => Zip([.. parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }
        return file.ToArray();
    }

    static byte[] U32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
