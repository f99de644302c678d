using System.Buffers.Binary;

namespace Knowledgebase.Cli.Attachments;

static class WebpLook
{
    public static AttachmentFacts Of(ReadOnlySpan<byte> file)
    {
        var facts = new PictureFacts();
        var end = Math.Min(file.Length, BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L);
        for (var at = 12; at + 8 <= end;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > end - at - 8)
                return facts.As(FileForm.Webp) with { Torn = true };
            Take(file.Slice(at, 4), file.Slice(at + 8, (int)length), facts);
            // Chunks begin at even places.
            at += 8 + (int)length + (int)(length & 1);
        }
        var whole = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L <= file.Length;
        var seen = facts.As(FileForm.Webp);
        return seen with { Torn = !whole || seen.Size is null };
    }

    static void Take(ReadOnlySpan<byte> type, ReadOnlySpan<byte> body, PictureFacts facts)
    {
        if (type.SequenceEqual("VP8X"u8) && body.Length >= 10)
            facts.Sized(U24(body[4..]) + 1, U24(body[7..]) + 1);
        else if (type.SequenceEqual("VP8 "u8) && body.Length >= 10)
            facts.Sized(
                BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF
            );
        else if (type.SequenceEqual("VP8L"u8) && body.Length >= 5)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
            facts.Sized((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }
        else if (type.SequenceEqual("EXIF"u8))
            ExifLook.Read(body.StartsWith("Exif\0\0"u8) ? body[6..] : body, facts);
        else if (type.SequenceEqual("XMP "u8))
            facts.Xmp(body);
    }

    static int U24(ReadOnlySpan<byte> b) => b[0] | (b[1] << 8) | (b[2] << 16);
}
