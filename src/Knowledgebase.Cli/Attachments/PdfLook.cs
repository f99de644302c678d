namespace Knowledgebase.Cli.Attachments;

/// <summary>
/// The notes of a PDF: who made it, its titles and comments, XMP, also where they lie in compressed objects. The text of its pages is not
/// looked at: it is numbers of glyphs, which mean something only together with the fonts.
/// </summary>
static class PdfLook
{
    const int MaxObjects = 8 * 1024 * 1024;
    const int MaxOpened = 64 * 1024 * 1024;
    const int MaxText = 4000;
    const int MaxNotes = 2000;

    public static AttachmentFacts Of(ReadOnlySpan<byte> file)
    {
        var facts = new PictureFacts();
        var tail = file[Math.Max(0, file.Length - 4096)..];
        var torn = tail.IndexOf("%%EOF"u8) < 0 && tail.IndexOf("startxref"u8) < 0;
        if (Has(file, "/Encrypt"u8))
            return new(FileForm.Pdf) { Torn = torn, Closed = "暗号化されたPDF" };
        var (comments, files) = (0, 0);
        Scan(file, facts, ref comments, ref files);
        var opened = 0;
        for (var at = 0; opened < MaxOpened && Find(file, at, "/ObjStm"u8) is >= 0 and var found; at = found + 7)
        {
            if (Stream(file, found) is not { Length: > 0 } packed)
                continue;
            var objects = Inflated.Of(packed.ToArray(), MaxObjects);
            opened += objects.Length + packed.Length;
            Scan(objects, facts, ref comments, ref files);
        }
        if (Find(file, 0, "<x:xmpmeta"u8) is >= 0 and var xmp)
            facts.Xmp(file[xmp..]);
        List<string> hidden = [];
        if (comments > 0)
            hidden.Add($"注釈（コメント）{comments}件");
        if (files > 0)
            hidden.Add($"添付されたファイル{files}個");
        return facts.As(FileForm.Pdf) with { Torn = torn, Hidden = [.. hidden] };
    }

    static void Scan(ReadOnlySpan<byte> objects, PictureFacts facts, ref int comments, ref int files)
    {
        foreach (var author in Strings(objects, "/Author"u8))
            facts.Name("作成者の欄", author);
        foreach (var title in Strings(objects, "/Title"u8))
            facts.Text("題名・しおり", title);
        foreach (var subject in Strings(objects, "/Subject"u8))
            facts.Text("サブタイトルの欄", subject);
        foreach (var words in Strings(objects, "/Keywords"u8))
            facts.Text("キーワードの欄", words);
        foreach (var comment in Strings(objects, "/Contents"u8))
            facts.Text("注釈（コメント）", comment);
        for (var at = 0; Find(objects, at, "/Subtype"u8) is >= 0 and var found; at = found + 8)
        {
            var rest = objects[(found + 8)..].TrimStart(" \r\n"u8);
            if (rest.StartsWith("/Text"u8) && (rest.Length == 5 || !char.IsAsciiLetter((char)rest[5])))
                comments++;
        }
        for (var at = 0; Find(objects, at, "/EmbeddedFile"u8) is >= 0 and var found; at = found + 13)
            if (found + 13 < objects.Length && objects[found + 13] != (byte)'s')
                files++;
    }

    static List<string> Strings(ReadOnlySpan<byte> objects, ReadOnlySpan<byte> key)
    {
        var strings = new List<string>();
        for (
            var at = 0;
            strings.Count < MaxNotes && Find(objects, at, key) is >= 0 and var found;
            at = found + key.Length
        )
        {
            var rest = objects[(found + key.Length)..].TrimStart(" \r\n\t"u8);
            if (rest.Length > 1 && rest[0] == (byte)'(')
                strings.Add(Text(Literal(rest[1..])));
            else if (rest.Length > 1 && rest[0] == (byte)'<' && rest[1] != (byte)'<')
                strings.Add(Text(Hexadecimal(rest[1..])));
        }
        return strings;
    }

    static byte[] Literal(ReadOnlySpan<byte> rest)
    {
        var bytes = new List<byte>();
        for (int at = 0, open = 1; at < rest.Length && bytes.Count < MaxText; at++)
        {
            var b = rest[at];
            if (b == (byte)'\\' && at + 1 < rest.Length)
            {
                var next = rest[++at];
                if (next is >= (byte)'0' and <= (byte)'7')
                {
                    var value = 0;
                    for (var n = 0; n < 3 && at < rest.Length && rest[at] is >= (byte)'0' and <= (byte)'7'; n++)
                        value = (value * 8) + rest[at++] - '0';
                    at--;
                    bytes.Add((byte)value);
                }
                else if (next is not ((byte)'\r' or (byte)'\n'))
                    bytes.Add(
                        (char)next switch
                        {
                            'n' or 'r' => (byte)'\n',
                            't' => (byte)' ',
                            _ => next,
                        }
                    );
                continue;
            }
            open +=
                b == (byte)'(' ? 1
                : b == (byte)')' ? -1
                : 0;
            if (open == 0)
                break;
            bytes.Add(b);
        }
        return [.. bytes];
    }

    static byte[] Hexadecimal(ReadOnlySpan<byte> rest)
    {
        var end = rest[..Math.Min(rest.Length, MaxText * 2)].IndexOf((byte)'>');
        var digits = Encoding.ASCII.GetString(end < 0 ? default : rest[..end]).Where(char.IsAsciiHexDigit).ToArray();
        var bytes = new byte[digits.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = byte.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return bytes;
    }

    static string Text(byte[] bytes)
    {
        var text =
            bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
            : bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes.AsSpan(2))
            : System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')
            : Encoding.Latin1.GetString(bytes);
        return text.Replace("\0", "", StringComparison.Ordinal);
    }

    /// <summary>The bytes of the stream whose dictionary holds that place.</summary>
    static ReadOnlySpan<byte> Stream(ReadOnlySpan<byte> file, int at)
    {
        var start = file.Slice(at, Math.Min(1024, file.Length - at)).IndexOf("stream"u8);
        if (start < 0)
            return default;
        var body = file[(at + start + 6)..];
        body =
            body.StartsWith("\r\n"u8) ? body[2..]
            : body.IsEmpty ? body
            : body[1..];
        var end = body.IndexOf("endstream"u8);
        return end < 0 ? default : body[..end];
    }

    static bool Has(ReadOnlySpan<byte> file, ReadOnlySpan<byte> key)
    {
        for (var at = 0; Find(file, at, key) is >= 0 and var found; at = found + key.Length)
            if (found + key.Length < file.Length && !char.IsAsciiLetter((char)file[found + key.Length]))
                return true;
        return false;
    }

    static int Find(ReadOnlySpan<byte> file, int from, ReadOnlySpan<byte> what)
    {
        if (from >= file.Length)
            return -1;
        var at = file[from..].IndexOf(what);
        return at < 0 ? -1 : from + at;
    }
}
