using System.Buffers.Binary;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;
using QrCode = Knowledgebase.Pages.Sections.QrCode;

namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>The sheet to hand out is the record's page; what it has besides is little, and its code can be read.</summary>
public sealed partial class HandoutTests
{
    const string Bitmap = "data:image/bmp;base64,";

    [Theory]
    [InlineData("https://example.jp/kb/practices/litter/")]
    [InlineData("https://www.pref.example.lg.jp/education/knowledge/practices/a-name-as-long-as-a-name-may-be-0123456789-0123456789-012345/")]
    public void A_camera_reads_the_address_from_the_code(string address) => Assert.Equal(address, Read(QrCode.Of(address)));

    [Fact]
    public void The_sheet_of_a_site_with_a_host_shows_its_address_as_text_and_as_code()
    {
        var sheet = SiteTest.From("Golden/full/input").Build().Page("practices/litter/index.html").QuerySelector("#sheet")!;
        const string address = "https://example.jp/kb/practices/litter/";
        Assert.Contains(address, sheet.TextContent, StringComparison.Ordinal);
        var code = sheet.QuerySelector("img")!;
        Assert.StartsWith(Bitmap, code.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(address, Read(code.GetAttribute("src")![Bitmap.Length..]));
        Assert.NotEqual("", code.GetAttribute("alt"));
    }

    [Fact]
    public void The_sheet_of_a_site_without_a_host_has_no_code_and_says_why()
    {
        var sheet = SiteTest.Real.Build().Page("practices/absence-form/index.html").QuerySelector("#sheet")!;
        Assert.Null(sheet.QuerySelector("img"));
        Assert.Contains("未定", sheet.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void Every_practice_and_lesson_leads_to_its_sheet_which_costs_a_page_less_than_a_kilobyte(string name)
    {
        var site = FinishedSites.Of(name);
        foreach (var path in site.Files.Keys.Where(p => Case().IsMatch(p) && site.Text(p).Contains("\"comparison\":", StringComparison.Ordinal)))
        {
            var page = site.Page(path.Replace("record.json", "index.html", StringComparison.Ordinal));
            var sheet = page.QuerySelector("main > .handout#sheet")!;
            Assert.NotNull(page.QuerySelector(".actions a[href='#sheet']"));
            Assert.InRange(Encoding.UTF8.GetByteCount(sheet.OuterHtml), 1, 1024);
            Assert.DoesNotContain(page.QuerySelector("h1")!.TextContent, sheet.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void A_page_with_a_sheet_lacks_no_rule_that_another_style_has_for_its_classes(string name)
    {
        var site = FinishedSites.Of(name);
        var home = site.Page("index.html").QuerySelector(".site-name a")!.GetAttribute("href")!;
        var styles = site.Files.Keys.Where(p => p.EndsWith(".css", StringComparison.Ordinal)).ToDictionary(p => home + p, p => Classes().Matches(site.Text(p)).Select(m => m.Groups[1].Value).ToHashSet());
        var pages = site.Pages.Select(p => (Path: p, Page: site.Page(p))).Where(p => p.Page.QuerySelector("#sheet") is not null);
        Assert.All(pages, p =>
        {
            var own = styles[p.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!];
            var used = p.Page.QuerySelectorAll("[class]").SelectMany(e => e.ClassList).Distinct();
            Assert.DoesNotContain(used, c => !own.Contains(c) && styles.Values.Any(style => style.Contains(c)));
        });
    }

    /// <summary>Enlarges the bitmap into a picture of grey values with a light margin and lets another part of the library decode that.</summary>
    static string? Read(string code)
    {
        const int scale = 4;
        const int margin = 4;
        var bitmap = Convert.FromBase64String(code);
        Assert.Equal("BM"u8, bitmap.AsSpan(0, 2));
        int At(int place) => BinaryPrimitives.ReadInt32LittleEndian(bitmap.AsSpan(place));
        var (first, size) = (At(10), At(18));
        Assert.Equal((bitmap.Length, size, 0xFFFFFF, 0), (At(2), At(22), At(54), At(58)));
        var row = (bitmap.Length - first) / size;
        var side = (size + 2 * margin) * scale;
        var grey = new byte[side * side];
        for (var y = 0; y < side; y++)
            for (var x = 0; x < side; x++)
                grey[y * side + x] = IsDark(x / scale - margin, y / scale - margin) ? (byte)0 : (byte)255;
        bool IsDark(int x, int y) =>
            x >= 0 && y >= 0 && x < size && y < size && (bitmap[first + (size - 1 - y) * row + x / 8] & (0x80 >> x % 8)) != 0;
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, side, side, RGBLuminanceSource.BitmapFormat.Gray8)));
        return new QRCodeReader().decode(picture, new Dictionary<DecodeHintType, object> { [DecodeHintType.TRY_HARDER] = true })?.Text;
    }

    [GeneratedRegex("^(practices|lessons)/[^/]+/record[.]json$")]
    private static partial Regex Case();

    [GeneratedRegex(@"\.(-?[A-Za-z_][\w-]*)")]
    private static partial Regex Classes();
}
