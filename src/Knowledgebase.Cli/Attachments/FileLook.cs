namespace Knowledgebase.Cli.Attachments;

/// <summary>Looks at the bytes of an attachment and says what is to be seen in them, within bounds. Nothing here judges.</summary>
static class FileLook
{
    const int MaxPointer = 1024;

    public static AttachmentFacts Of(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes;
        if (start.IsEmpty)
            return new(FileForm.Empty);
        try
        {
            return start switch
            {
                [0xFF, 0xD8, 0xFF, ..] => JpegLook.Of(bytes),
                [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PngLook.Of(bytes),
                _ when start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8) => WebpLook.Of(bytes),
                [(byte)'P', (byte)'K', 3, 4, ..] => OfficeLook.Of(bytes),
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => new(FileForm.OldOffice),
                _ when IsOtherPicture(start) => new(FileForm.OtherPicture),
                // Readers accept what stands before the mark within the first 1,024 bytes.
                _ when start[..Math.Min(1024, start.Length)].IndexOf("%PDF-"u8) >= 0 => PdfLook.Of(bytes),
                _ => TextOrNone(bytes),
            };
        }
        // Whatever a strange file makes a reader do, it is a torn file and no fault of the program.
        catch (Exception e)
            when (e
                    is InvalidDataException
                        or EndOfStreamException
                        or IndexOutOfRangeException
                        or ArgumentException
                        or OverflowException
                        or System.Xml.XmlException
                        or NotSupportedException
                        or IOException
            )
        {
            return new(FormOf(start)) { Torn = true };
        }
    }

    static FileForm FormOf(ReadOnlySpan<byte> start) =>
        start[0] switch
        {
            0xFF => FileForm.Jpeg,
            0x89 => FileForm.Png,
            (byte)'R' => FileForm.Webp,
            (byte)'P' => FileForm.Zip,
            (byte)'%' => FileForm.Pdf,
            _ => FileForm.Unknown,
        };

    static bool IsOtherPicture(ReadOnlySpan<byte> start) =>
        start.StartsWith("GIF8"u8)
        || start.StartsWith("BM"u8) && start.Length > 26 && start[14] is 40 or 108 or 124
        || start.StartsWith("II*\0"u8)
        || start.StartsWith("MM\0*"u8)
        || (start.Length >= 12 && start[4..8].SequenceEqual("ftyp"u8));

    static AttachmentFacts TextOrNone(byte[] bytes)
    {
        if (Decode(bytes) is not { } text)
            return new(FileForm.Unknown);
        var head = text.AsSpan(0, Math.Min(text.Length, MaxPointer)).TrimStart();
        if (IsPointer(head, bytes.Length))
            return new(FileForm.Pointer);
        if (
            head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (
                head.StartsWith("<?xml", StringComparison.Ordinal)
                && head.Contains("<html", StringComparison.OrdinalIgnoreCase)
            )
        )
            return new(FileForm.Html);
        return new(FileForm.Text) { Texts = [.. TableText.OfLines(text)] };
    }

    static bool IsPointer(ReadOnlySpan<char> head, int length) =>
        length <= MaxPointer
        && (
            head.StartsWith("version https://git-lfs.github.com/spec/", StringComparison.Ordinal)
            || head.Contains("/annex/objects/", StringComparison.Ordinal)
            || head.StartsWith("[InternetShortcut]", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("[{000214A0-0000-0000-C000-000000000046}]", StringComparison.Ordinal)
        );

    // The text in UTF-8, UTF-16 or Shift_JIS; null where a byte says that it is no text.
    static string? Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(
                bytes,
                2,
                bytes.Length - 2
            );
        foreach (var b in bytes)
            if (b < ' ' && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C))
                return null;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        try
        {
            return CodePagesEncodingProvider
                .Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
                .GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
