using ZXing;
using ZXing.QrCode.Internal;
using Encoder = ZXing.QrCode.Internal.Encoder;

namespace Knowledgebase.Pages.Cases;

/// <summary>An address as a QR code: the dark modules of each row as runs of one SVG path.</summary>
static class QrPath
{
    const int QuietZone = 4;

    // Trying all eight masks takes six times as long and only makes a code a little easier to read; every decoder reads
    // each.
    const int Mask = 2;

    /// <summary>The code of an address, with the quiet zone that readers need around it.</summary>
    public static QrView Of(string address)
    {
        var hints = new Dictionary<EncodeHintType, object> { [EncodeHintType.QR_MASK_PATTERN] = Mask };
        var matrix = Encoder.encode(address, ErrorCorrectionLevel.M, hints).Matrix;
        var path = new StringBuilder();
        for (var y = 0; y < matrix.Height; y++)
        {
            for (var x = 0; x < matrix.Width; x++)
            {
                var start = x;
                while (x < matrix.Width && matrix[x, y] == 1)
                    x++;
                if (x > start)
                    path.Append(
                        CultureInfo.InvariantCulture,
                        $"M{start + QuietZone} {y + QuietZone}h{x - start}v1h-{x - start}z"
                    );
            }
        }
        return new QrView(matrix.Width + 2 * QuietZone, path.ToString());
    }
}
