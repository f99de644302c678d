using System.IO.Compression;

namespace Knowledgebase.Tests.Theme;

public sealed class ThemeAssetsTests
{
    const int MaxScript = 2_560;

    [Fact]
    public void The_script_that_every_page_loads_stays_small()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(ThemeAssets.Built.Script.Bytes.Span);
        Assert.InRange(packed.Length, 1_000, MaxScript);
    }
}
