using AngleSharp.Html.Parser;
using CsCheck;

namespace Knowledgebase.Tests.Prose;

/// <summary>Markdown, whoever wrote it, yields neither script nor style nor foreign scheme, and no flood.</summary>
public sealed class ProseTests
{
    static readonly string[] Pieces =
    [
        "# ", "## ", "### ", "- ", "1. ", "> ", "| a | b |", "|:-:|--:|", "\n", "\n\n", "    ", "```", "`", "*", "**", "_", "~~", "[a](", "]", ")", "(", "[", "![",
        "<", ">", "<script>", "</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
        "data:text/html,x", "vbscript:x", "<javascript:alert(1)>", "<https://example.jp/>", "https://example.jp/\" onclick=\"x", "//example.jp", "/\\example.jp",
        "/practices/x/", "#here", "mailto:a@example.jp", "tel:0120", "&#106;avascript:x", "java&#9;script:x", "\\", "&lt;", "&amp;", "\"", "'", "{#top}",
        "[a]: javascript:x", "[a]: /x", "style=\"x\"", " onload=", "川", "：", "\u3000",
    ];

    static readonly Gen<string> Markdown = Gen.OneOf(
        Gen.OneOf(Pieces).Array[0, 60].Select(parts => string.Concat(parts)),
        Gen.String[Gen.Char[' ', '~'], 0, 200],
        Gen.String[0, 100]);

    [Fact]
    public void Random_prose_is_harmless() => Markdown.Sample(text =>
    {
        var found = new List<Diagnostic>();
        var sections = ProseReader.Read(new(text, new SourceSpot("pages/x.yaml", 4, 1)), "/kb/", found);
        Assert.All(found, f => Assert.Contains(f.Code.Id, (string[])["KB0407", "KB0445", "KB0446"]));
        var html = string.Concat(sections.Select(s => s.Html.Value));
        Assert.InRange(html.Length, 0, text.Length * 10 + 64 * 1024);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        foreach (var element in new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, Banned);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.NotEqual("style", attribute.Name);
                if (attribute.Name is "href" or "src") Assert.True(Address.IsSafe(attribute.Value), attribute.Value);
            }
        }
    }, iter: 3_000);

    static readonly string[] Banned = ["script", "style", "iframe", "object", "embed", "img", "form", "input", "svg", "base", "meta", "link"];

    [Theory]
    [InlineData("# 題名\n", "見出しは ## から")]
    [InlineData("![絵](/x.png)\n", "画像は")]
    [InlineData("[x]: https://example.jp/\n", "参照の定義")]
    [InlineData("[x](javascript:alert)\n", "アドレス「javascript:alert」")]
    [InlineData("[x](data:text/html,x)\n", "アドレス「data:")]
    [InlineData("[x](//example.jp/)\n", "アドレス「//example.jp/」")]
    [InlineData("[x](/\\example.jp/)\n", "アドレス「/")]
    [InlineData("[x](practices/x/)\n", "アドレス「practices/x/」")]
    [InlineData("<javascript:alert(1)>\n", "アドレス「javascript:")]
    public void What_may_not_stand_in_prose_is_told(string text, string message)
    {
        var found = new List<Diagnostic>();
        Assert.Empty(ProseReader.Read(new("一行目\n\n" + text, new SourceSpot("pages/x.yaml", 4, 1)), "/", found));
        Assert.Contains(message, Assert.Single(found).Message, StringComparison.Ordinal);
        Assert.Equal(6, found[0].Spot.Line);
    }

    [Theory]
    [InlineData("> ", 5_000)]
    [InlineData("- ", 5_000)]
    [InlineData("[", 10_000)]
    [InlineData("*a _b ", 3_000)]
    [InlineData("[a](", 5_000)]
    [InlineData("`", 20_000)]
    public void Deep_or_open_markup_ends_in_prose_or_a_mistake(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var found = new List<Diagnostic>();
        var html = string.Concat(ProseReader.Read(new(text, new SourceSpot("pages/x.yaml", 4, 1)), "/", found).Select(s => s.Html.Value));
        Assert.InRange(html.Length, 0, text.Length * 10 + 64 * 1024);
    }

    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](")]
    [InlineData("**a ")]
    [InlineData("a**b")]
    [InlineData("a*b_c")]
    [InlineData("[a]: u\n")]
    [InlineData("「**川**」")]
    [InlineData("2. *a\n")]
    [InlineData("|[a|*b*|\n")]
    [InlineData("> [a\n")]
    [InlineData("    - *a*\n")]
    public void More_signs_in_a_block_than_anybody_means_are_told_once_at_their_line(string form)
    {
        var (perLine, lines) = (form.Count(c => c is '[') + form.Split(['a', 'b', '川', ' ']).Count(p => p.Contains('*') || p.Contains('_')), form.Contains('\n'));
        var found = new List<Diagnostic>();
        Assert.Empty(ProseReader.Read(new("一行目\n\n" + string.Concat(Enumerable.Repeat(form, 40_000 / form.Length)), new SourceSpot("pages/x.yaml", 4, 1)), "/", found));
        var told = Assert.Single(found);
        Assert.Equal("KB0407", told.Code.Id);
        Assert.Contains("記号が500個を超えています", told.Message, StringComparison.Ordinal);
        Assert.Equal(lines ? 6 + 500 / perLine : 6, told.Spot.Line);
    }

    [Theory]
    [InlineData("- [川の記録](/practices/river/) と **注意**\n", 800, "<strong>")]
    [InlineData("[川](/practices/river/) と **海** と *山* を見る。\n\n", 700, "<em>")]
    [InlineData("| [川](/practices/river/) | **海** |\n", 150, "<strong>")]
    [InlineData("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n\n", 20, "<hr")]
    [InlineData("2026-04-01 から 1. 2. 3. と数える。\n\n", 500, "<p>")]
    public void As_much_as_a_long_page_holds_is_read(string form, int times, string element)
    {
        var found = new List<Diagnostic>();
        var sections = ProseReader.Read(new(string.Concat(Enumerable.Repeat(form, times)), new SourceSpot("pages/x.yaml", 4, 1)), "/", found);
        Assert.Empty(found);
        Assert.Equal(times, sections[0].Html.Value.Split(element).Length - 1);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("1. ")]
    [InlineData("- > 1) ")]
    public void Containers_on_one_line_are_bounded_at_their_line(string form)
    {
        var found = new List<Diagnostic>();
        Assert.Empty(ProseReader.Read(new("一行目\n\n" + string.Concat(Enumerable.Repeat(form, 5_000)) + "a", new SourceSpot("pages/x.yaml", 4, 1)), "/", found));
        Assert.Equal(("文章の入れ子が深すぎます。", 6), (Assert.Single(found).Message, found[0].Spot.Line));
    }

    [Fact]
    public void Sections_are_split_at_headings_and_may_name_their_fragment()
    {
        var sections = ProseReader.Read(new("はじめ\n\n## 川\n\nみず\n\n## 山 {#hill}\n\n### 道\n", new SourceSpot("pages/x.yaml", 4, 1)), "/", []);
        Assert.Equal([("", ""), ("川", "川"), ("hill", "山")], sections.Select(s => (s.Id, s.Title)));
    }

    [Fact]
    public void Addresses_inside_the_site_get_its_base() => Assert.Contains(
        "href=\"/kb/practices/x/\"", ProseReader.Read(new("[x](/practices/x/)", new SourceSpot("p", 1, 1)), "/kb/", [])[0].Html.Value, StringComparison.Ordinal);
}
