using System.Buffers.Binary;
using ZXing;
using ZXing.QrCode.Internal;
using Encoder = ZXing.QrCode.Internal.Encoder;

namespace Knowledgebase.Pages.Sections;

/// <summary>
/// An address as a QR code: a bitmap of one bit a module, as base64. A sixth of the bytes of the same as a drawing, and needs no checksum or
/// compression. The light margin around it is the style's.
/// </summary>
static class QrCode
{
    // Trying all eight masks takes six times as long and only makes a code a little easier to read; every decoder reads
    // each.
    const int Mask = 2;
    const int Head = 62;

    public static string Of(string address)
    {
        var hints = new Dictionary<EncodeHintType, object> { [EncodeHintType.QR_MASK_PATTERN] = Mask };
        var matrix = Encoder.encode(address, ErrorCorrectionLevel.M, hints).Matrix;
        var row = (matrix.Width + 31) / 32 * 4;
        var bytes = new byte[Head + row * matrix.Height];
        "BM"u8.CopyTo(bytes);
        // Size of the file, where the modules begin, size of the second head, width, height, one plane of one bit
        // a module, and the colour of what is light; that of what is dark is nought.
        Span<(int Place, int Value)> head =
        [
            (2, bytes.Length),
            (10, Head),
            (14, 40),
            (18, matrix.Width),
            (22, matrix.Height),
            (26, 1 | (1 << 16)),
            (54, 0xFFFFFF),
        ];
        foreach (var (place, value) in head)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(place), value);
        // The lowest row comes first.
        for (var y = 0; y < matrix.Height; y++)
            for (var x = 0; x < matrix.Width; x++)
                if (matrix[x, y] == 1)
                    bytes[Head + (matrix.Height - 1 - y) * row + x / 8] |= (byte)(0x80 >> x % 8);
        return Convert.ToBase64String(bytes);
    }
}
