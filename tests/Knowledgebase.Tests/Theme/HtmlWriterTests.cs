using AngleSharp.Html.Parser;
using CsCheck;

namespace Knowledgebase.Tests.Theme;

public sealed class HtmlWriterTests
{
    // Records hold no control characters and no lone surrogates: the reader refuses them.
    static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 60],
        Gen.OneOf("<", ">", "&", "\"", "'", "&lt;", "&#60;", "&amp", "-->", "</p>", "<script>", "]]>", "川", "🐟", "\u3000", "=", " href=", "{0}", "{{", "\\")
            .Array[0, 20].Select(parts => string.Concat(parts)));

    [Fact]
    public void Text_in_a_hole_comes_back_the_same() => Gen.Select(Text, Text).Sample((text, attribute) =>
    {
        using var w = new HtmlWriter();
        w.Line($"""<!doctype html><title>t</title><p title="{attribute}">{text}</p><textarea>x{text}</textarea>""");
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(w.ToUtf8()));
        var p = page.QuerySelector("p")!;
        Assert.Equal(text, p.TextContent);
        Assert.Equal(attribute, p.GetAttribute("title"));
        Assert.Equal("x" + text, page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(0, p.ChildElementCount);
        Assert.Single(p.Attributes);
    }, iter: 5_000);

    [Fact]
    public void Long_text_keeps_every_character()
    {
        using var w = new HtmlWriter();
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(i => (char)('あ' + (i % 80))));
        w.Line($"{text}");
        Assert.Equal(text + "\n", Encoding.UTF8.GetString(w.ToUtf8()));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData(" https://example.jp/")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("//example.jp/")]
    [InlineData("/\\example.jp/")]
    [InlineData("practices/x/")]
    [InlineData("")]
    [InlineData(null)]
    public void No_other_address_gets_into_a_page(string? url)
    {
        using var w = new HtmlWriter();
        Assert.Throws<InvalidOperationException>(() => w.Line($"""<a href="{url}">x</a>"""));
        Assert.Throws<InvalidOperationException>(() => w.Line($"""<img src="{url}">"""));
    }
}
