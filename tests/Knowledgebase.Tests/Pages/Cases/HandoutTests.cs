using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>The sheet to hand out: its code can be read, and what does not fit is left out by a rule.</summary>
public sealed partial class HandoutTests
{
    [Theory]
    [InlineData("https://example.jp/kb/practices/litter/")]
    [InlineData("https://www.pref.example.lg.jp/education/knowledge/practices/a-name-as-long-as-a-name-may-be-0123456789-0123456789-012345/")]
    public void A_camera_reads_the_address_from_the_code(string address) => Assert.Equal(address, Read(QrPath.Of(address)));

    [Fact]
    public void The_sheet_of_a_site_with_a_host_shows_its_address_as_text_and_as_code()
    {
        var sheet = SiteTest.From("Golden/full/input").Build().Page("practices/litter/handout.html");
        const string address = "https://example.jp/kb/practices/litter/";
        Assert.Equal(address, sheet.QuerySelector(".handout-address a")!.TextContent);
        var code = sheet.QuerySelector("svg.qr")!;
        var size = int.Parse(code.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture);
        Assert.Equal(address, Read(new QrView(size, code.QuerySelector("path")!.GetAttribute("d")!)));
    }

    [Fact]
    public void The_sheet_of_a_site_without_a_host_has_no_code_and_says_why()
    {
        var sheet = SiteTest.Real.Build().Page("practices/absence-form/handout.html");
        Assert.Null(sheet.QuerySelector("svg"));
        Assert.Contains("未定", sheet.QuerySelector(".handout-address")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_stay_out_of_sitemap_and_search_engines()
    {
        var built = SiteTest.From("Golden/full/input").Build();
        Assert.DoesNotContain("handout", built.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.All(built.Pages.Where(p => p.Contains("/handout.html", StringComparison.Ordinal)),
            p => Assert.NotNull(built.Page(p).QuerySelector("meta[name=robots][content=noindex]")));
    }

    [Fact]
    public void What_does_not_fit_is_counted_and_leaves_the_next_its_room()
    {
        var sheet = new HandoutSheet(13);
        sheet.Add("手順", HandoutForm.Steps, 6, [.. Enumerable.Range(0, 20).Select(_ => new string('あ', 22))]);
        sheet.Add("結果", HandoutForm.Items, 3, "一行の結果");
        sheet.Add("何もない", HandoutForm.Items, 3);
        Assert.Equal([("手順", 7, 13), ("結果", 1, 0)], sheet.Sections.Select(s => (s.Title, s.Lines.Length, s.More)));
    }

    [Fact]
    public void Nothing_is_cut_while_there_is_room()
    {
        var text = string.Concat(Enumerable.Repeat("長い文です。", 30));
        var sheet = new HandoutSheet(30);
        sheet.Add("困りごと", HandoutForm.Text, 5, text);
        sheet.Add("結果", HandoutForm.Items, 5, text);
        Assert.All(sheet.Sections, s => Assert.Equal([text], s.Lines));
        var built = SiteTest.Example.Build();
        Assert.All(built.Pages.Where(p => p.Contains("/handout/", StringComparison.Ordinal) || p.EndsWith("/handout.html", StringComparison.Ordinal)),
            p => Assert.DoesNotContain("…", built.Page(p).QuerySelector("main")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void The_sheet_keeps_the_order_of_the_page()
    {
        string[] order = ["はじめの困りごと", "内容", "必要なもの", "手順", "結果", "うまくいかなかったこと"];
        var titles = SiteTest.Example.Build().Page("practices/absence/handout.html").QuerySelectorAll("h2").Select(h => h.TextContent);
        Assert.Equal(order, titles.Intersect(order));
    }

    [Theory]
    [InlineData("短い文。", 10, "短い文。")]
    [InlineData("一つ目の文です。二つ目の文は長くて入りません。", 12, "一つ目の文です。…")]
    [InlineData("切れ目のない長い文字の並び", 6, "切れ目のな…")]
    public void A_long_text_ends_at_a_sentence_where_it_can(string text, int letters, string expected) =>
        Assert.Equal(expected, HandoutSheet.Fitting(text, letters, mayCut: true));

    /// <summary>Draws the path into a picture of grey values and lets another part of the library decode that.</summary>
    static string? Read(QrView code)
    {
        const int scale = 4;
        var side = code.Size * scale;
        var grey = new byte[side * side];
        Array.Fill(grey, (byte)255);
        foreach (Match run in Runs().Matches(code.Path))
        {
            var (x, y, width) = (Number(run, 1), Number(run, 2), Number(run, 3));
            for (var row = y * scale; row < (y + 1) * scale; row++) grey.AsSpan(row * side + x * scale, width * scale).Clear();
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, side, side, RGBLuminanceSource.BitmapFormat.Gray8)));
        return new QRCodeReader().decode(picture, new Dictionary<DecodeHintType, object> { [DecodeHintType.TRY_HARDER] = true })?.Text;
    }

    static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z")]
    private static partial Regex Runs();
}
