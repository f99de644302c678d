using System.Buffers.Binary;

namespace Knowledgebase.Cli.Attachments;

static class JpegLook
{
    const int SmallPicture = 64;

    public static AttachmentFacts Of(ReadOnlySpan<byte> file)
    {
        var facts = new PictureFacts();
        var at = 2;
        while (at + 4 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            // Filling, or a marker without a body.
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }
            if (marker is 0xDA or 0xD9)
                break;
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length)
                return facts.As(FileForm.Jpeg) with { Torn = true };
            Take(marker, file.Slice(at + 4, length - 2), facts);
            at += 2 + length;
        }
        // The picture of a dot is whole without the mark of its end; of a photo that lacks it, the lower part is
        // missing.
        var picture = file[Math.Min(at, file.Length)..];
        var ends = picture.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0;
        return facts.As(FileForm.Jpeg) with { Torn = picture.IsEmpty || (picture.Length > SmallPicture && !ends) };
    }

    static void Take(byte marker, ReadOnlySpan<byte> body, PictureFacts facts)
    {
        // Every kind of frame says its size in the same place; three of these markers are no frames.
        if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && body.Length >= 5)
            facts.Sized(
                BinaryPrimitives.ReadUInt16BigEndian(body[3..]),
                BinaryPrimitives.ReadUInt16BigEndian(body[1..])
            );
        else if (marker == 0xFE)
            facts.Text("画像のコメントの欄", Encoding.UTF8.GetString(body));
        else if (marker == 0xE1 && body.StartsWith("Exif\0\0"u8))
            ExifLook.Read(body[6..], facts);
        else if (marker == 0xE1 && body.StartsWith("http://ns.adobe.com/xap/1.0/\0"u8))
            facts.Xmp(body[29..]);
        else if (marker == 0xED && body.StartsWith("Photoshop 3.0\0"u8))
            Iptc(body, facts);
    }

    // By-line (2:80), writer (2:122), caption (2:120), rights (2:116), city (2:90) and its part (2:92), as news
    // agencies use them.
    static void Iptc(ReadOnlySpan<byte> body, PictureFacts facts)
    {
        for (var at = 14; at + 5 <= body.Length; at++)
        {
            if (body[at] != 0x1C || body[at + 1] != 2)
                continue;
            var length = BinaryPrimitives.ReadUInt16BigEndian(body[(at + 3)..]);
            if (at + 5 + length > body.Length)
                continue;
            var text = Encoding.UTF8.GetString(body.Slice(at + 5, length));
            if (body[at + 2] is 80 or 122)
                facts.Name("撮影者・作者の欄", text);
            else if (body[at + 2] is 90 or 92)
                facts.Town(text);
            else if (body[at + 2] == 116)
                facts.Rights(text);
            else if (body[at + 2] == 120)
                facts.Text("画像の説明の欄", text);
            at += 4 + length;
        }
    }
}
