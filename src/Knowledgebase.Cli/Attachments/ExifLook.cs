using System.Buffers.Binary;

namespace Knowledgebase.Cli.Attachments;

/// <summary>
/// The few tags of Exif (a TIFF directory inside JPEG, PNG and WebP) that tell of persons, places and how a picture stands. Libraries that read all tags of all cameras
/// were no choice: the one that can be restored here is of 2020 and brings an XMP kit under a licence of its own.
/// </summary>
static class ExifLook
{
    const int MaxEntries = 512;
    const int MaxText = 2000;
    const ushort SubDirectory = 0x8769,
        GpsDirectory = 0x8825,
        Orientation = 0x0112;

    public static void Read(ReadOnlySpan<byte> tiff, PictureFacts facts)
    {
        if (tiff.Length < 8)
            return;
        var big = tiff[0] == (byte)'M';
        ReadDirectory(tiff, big, U32(tiff, 4, big), facts, isGps: false, depth: 0);
    }

    static void ReadDirectory(
        ReadOnlySpan<byte> tiff,
        bool big,
        uint at,
        PictureFacts facts,
        bool isGps,
        int depth
    )
    {
        if (depth > 2 || at + 2 > tiff.Length)
            return;
        var count = Math.Min(MaxEntries, (int)U16(tiff, (int)at, big));
        double? latitude = null,
            longitude = null;
        var (north, east) = (true, true);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)at + 2 + (i * 12);
            if (entry + 12 > tiff.Length)
                break;
            var (tag, type, size) = (U16(tiff, entry, big), U16(tiff, entry + 2, big), U32(tiff, entry + 4, big));
            if (tag is SubDirectory or GpsDirectory && !isGps)
                ReadDirectory(tiff, big, U32(tiff, entry + 8, big), facts, tag == GpsDirectory, depth + 1);
            else if (Value(tiff, big, entry, type, size) is { IsEmpty: false } value)
            {
                if (!isGps && tag == Orientation && type == 3)
                    facts.Turned |= U16(value, 0, big) is >= 5 and <= 8;
                else if (!isGps)
                    Take(tag, value, facts);
                else if (tag == 1)
                    north = value[0] != (byte)'S';
                else if (tag == 2)
                    latitude = Degrees(value, big);
                else if (tag == 3)
                    east = value[0] != (byte)'W';
                else if (tag == 4)
                    longitude = Degrees(value, big);
            }
        }
        if (latitude is { } lat && longitude is { } lon && (lat != 0 || lon != 0))
            facts.Place = $"{(north ? "北緯" : "南緯")}{Words(lat)}、{(east ? "東経" : "西経")}{Words(lon)}";
    }

    static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> tiff, bool big, int entry, ushort type, uint count)
    {
        var unit = type switch
        {
            1 or 2 or 6 or 7 => 1,
            3 or 8 => 2,
            4 or 9 or 11 => 4,
            5 or 10 or 12 => 8,
            _ => 0,
        };
        var length = (long)unit * count;
        if (length is 0 or > 1 << 20)
            return default;
        if (length <= 4)
            return tiff.Slice(entry + 8, (int)length);
        var at = U32(tiff, entry + 8, big);
        return at + length <= tiff.Length ? tiff.Slice((int)at, (int)length) : default;
    }

    static void Take(ushort tag, ReadOnlySpan<byte> value, PictureFacts facts)
    {
        if (PersonIn(tag) is { } person)
            facts.Name(person, tag == 0x9C9D ? Wide(value) : Plain(value));
        else if (tag == 0x8298)
            facts.Rights(Plain(value));
        else if (tag == 0x010E)
            facts.Text("画像の説明の欄", Plain(value));
        else if (tag == 0x9286 && value.Length > 8)
            facts.Text("画像のコメントの欄", UserComment(value));
        else if (tag is 0x9C9B or 0x9C9C or 0x9C9E or 0x9C9F)
            facts.Text("画像の題名・コメントの欄", Wide(value));
    }

    static string? PersonIn(ushort tag) =>
        tag switch
        {
            0x013B => "撮影者・作者の欄",
            0x9C9D => "作者の欄",
            0xA430 => "カメラの持ち主の欄",
            0xA431 => "カメラの製造番号の欄",
            0xA435 => "レンズの製造番号の欄",
            _ => null,
        };

    static string UserComment(ReadOnlySpan<byte> value) =>
        !value.StartsWith("UNICODE\0"u8)
            ? Plain(value[8..])
            : Clean(
                (value.Length > 9 && value[8] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(
                    Cut(value[8..])
                )
            );

    static string Plain(ReadOnlySpan<byte> value) => Clean(Encoding.UTF8.GetString(Cut(value)));

    static string Wide(ReadOnlySpan<byte> value) => Clean(Encoding.Unicode.GetString(Cut(value)));

    static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> value) => value[..Math.Min(value.Length, MaxText)];

    static string Clean(string text) => text.TrimEnd('\0', ' ').Replace("\0", "");

    static double? Degrees(ReadOnlySpan<byte> value, bool big)
    {
        if (value.Length < 24)
            return null;
        double sum = 0;
        for (var i = 0; i < 3; i++)
        {
            var below = U32(value, (i * 8) + 4, big);
            if (below != 0)
                sum += (double)U32(value, i * 8, big) / below / Math.Pow(60, i);
        }
        return sum;
    }

    static string Words(double degrees)
    {
        var seconds = (int)Math.Round(degrees * 3600);
        return $"{seconds / 3600}度{seconds / 60 % 60}分{seconds % 60}秒";
    }

    static ushort U16(ReadOnlySpan<byte> b, int at, bool big) =>
        big ? BinaryPrimitives.ReadUInt16BigEndian(b[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(b[at..]);

    static uint U32(ReadOnlySpan<byte> b, int at, bool big) =>
        big ? BinaryPrimitives.ReadUInt32BigEndian(b[at..]) : BinaryPrimitives.ReadUInt32LittleEndian(b[at..]);
}
