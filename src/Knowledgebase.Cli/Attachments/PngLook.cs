using System.Buffers.Binary;
using System.IO.Compression;

namespace Knowledgebase.Cli.Attachments;

static class PngLook
{
    const int MaxText = 256 * 1024;

    public static AttachmentFacts Of(ReadOnlySpan<byte> file)
    {
        var facts = new PictureFacts();
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                break;
            var type = file.Slice(at + 4, 4);
            var body = file.Slice(at + 8, (int)length);
            if (type.SequenceEqual("IEND"u8))
                return facts.As(FileForm.Png);
            if (type.SequenceEqual("IHDR"u8) && length >= 8)
                facts.Sized(BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
            else if (type.SequenceEqual("eXIf"u8))
                ExifLook.Read(body, facts);
            else if (type.SequenceEqual("tEXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iTXt"u8))
                Take(type[0], body, facts);
            at += 12 + (int)length;
        }
        return facts.As(FileForm.Png) with { Torn = true };
    }

    static void Take(byte type, ReadOnlySpan<byte> body, PictureFacts facts)
    {
        var end = body.IndexOf((byte)0);
        if (end < 0)
            return;
        var key = Encoding.Latin1.GetString(body[..end]);
        var rest = body[(end + 1)..];
        byte[] text;
        if (type == (byte)'i')
        {
            if (rest.Length < 4)
                return;
            var packed = rest[0] == 1;
            rest = rest[2..];
            for (var skipped = 0; skipped < 2; skipped++)
                rest = rest[(rest.IndexOf((byte)0) + 1)..];
            text = packed ? Inflated.Of(rest.ToArray(), MaxText) : rest.ToArray();
        }
        else
            text = type == (byte)'z' && rest.Length > 1 ? Inflated.Of(rest[1..].ToArray(), MaxText) : rest.ToArray();
        var said = Encoding.UTF8.GetString(text);
        if (key == "XML:com.adobe.xmp")
            facts.Xmp(text);
        else if (key is "Author" or "Artist")
            facts.Name("作者の欄", said);
        else if (key == "Copyright")
            facts.Rights(said);
        else if (key is "Comment" or "Description" or "Title")
            facts.Text("画像の説明の欄", said);
    }
}
