using AngleSharp.Html.Parser;
using CsCheck;

namespace Knowledgebase.Tests.Theme;

/// <summary>Titles are broken into lines between words, and nothing but their look knows of it.</summary>
public sealed class LineBreaksTests
{
    static readonly Gen<string> Text = Gen.OneOf(
        "教育", "学", "方", "々", "プロジェクト", "デー", "ッ", "ー", "の", "を", "お", "り", "取", "つくる", "ゃ", "・", "、", "。", " ", "　", "「", "」", "（", "）", "ICT", "1", "<", "&", "\"", "</h1>", "🐟")
        .Array[0, 25].Select(parts => string.Concat(parts));

    [Theory]
    [InlineData("児童生徒の出欠連絡をフォーム・アプリに変更", "児童生徒の|出欠連絡を|フォーム・|アプリに|変更")]
    [InlineData("ぐんま教育イノベーション ナレッジベース", "ぐんま|教育|イノベーション |ナレッジベース")]
    [InlineData("教科「国語」の授業（小学校）", "教科|「国語」|の|授業|（小学校）")]
    [InlineData("非認知能力、学びの型", "非認知能力、|学びの|型")]
    [InlineData("プロジェクト推進とデジタル化", "プロジェクト|推進と|デジタル化")]
    [InlineData("働き方改革の取り組み方", "働き方改革の|取り組み方")]
    [InlineData("受け入れとお願い、ご案内", "受け入れとお願い、|ご案内")]
    [InlineData("二か所でやり直す", "二か所でやり直す")]
    [InlineData("授業で使うICTの力", "授業で|使う|ICTの|力")]
    [InlineData("今年度　後期", "今年度　|後期")]
    [InlineData("Use of ICT", "Use of ICT")]
    [InlineData("特別支援学校", "特別支援学校")]
    [InlineData("だれにきくか", "だれにきくか")]
    [InlineData("「「", "「「")]
    [InlineData("", "")]
    public void A_title_breaks_between_its_words(string title, string lines) => Assert.Equal(lines, string.Join('|', Lines(title)));

    [Fact]
    public void No_text_is_lost_and_no_line_begins_or_ends_where_none_may() => Text.Sample(text =>
    {
        var lines = Lines(text);
        Assert.Equal(text, string.Concat(lines));
        Assert.DoesNotContain(lines, line => line.Length == 0 && lines.Length > 1);
        foreach (var line in lines.Skip(1)) Assert.DoesNotContain(line[0], "、。・」）ーッゃ々 　");
        foreach (var line in lines.SkipLast(1)) Assert.DoesNotContain(line[^1], "「（");
        for (var i = 1; i < lines.Length; i++) Assert.False(IsKanji(lines[i - 1][^1]) && IsKanji(lines[i][0]), text);
    }, iter: 5_000);

    [Fact]
    public void Nothing_but_titles_on_the_page_has_them()
    {
        var built = SiteTest.Real.Build();
        var marked = 0;
        foreach (var path in built.Pages)
        {
            var page = built.Page(path);
            marked += page.QuerySelectorAll("wbr").Length;
            Assert.All(page.QuerySelectorAll("wbr"), wbr =>
                Assert.NotNull(wbr.Closest("h1, h2, h3, h4, .site-name, .note-title, .contents, .breadcrumbs, .dumbbell, .map, .years, .chains")));
            Assert.DoesNotContain("wbr", page.Title, StringComparison.Ordinal);
            Assert.All(page.QuerySelectorAll("script, .copy, textarea, option"), e => Assert.DoesNotContain("wbr", e.InnerHtml, StringComparison.Ordinal));
            Assert.All(page.All.SelectMany(e => e.Attributes), a => Assert.DoesNotContain("wbr", a.Value, StringComparison.Ordinal));
        }

        Assert.NotEqual(0, marked);
        Assert.DoesNotContain(built.Files, f => !f.Key.EndsWith(".html", StringComparison.Ordinal) && Encoding.UTF8.GetString(f.Value.Span).Contains("<wbr>", StringComparison.Ordinal));
    }

    [Fact]
    public void Readings_and_line_breaks_stand_in_one_title()
    {
        using var w = new HtmlWriter(new Furigana([new("出欠連絡", "しゅっけつれんらく")], Kanji.Characters));
        w.Write($"<h1>{new Title("児童の出欠連絡をアプリに") { IsRead = true }}</h1>");
        Assert.Equal("<h1>児童の<wbr><ruby>出欠連絡<rp>（</rp><rt>しゅっけつれんらく</rt><rp>）</rp></ruby>を<wbr>アプリに</h1>", Encoding.UTF8.GetString(w.ToUtf8()));
    }

    static bool IsKanji(char c) => Kanji.IsWord([c]);

    static string[] Lines(string title)
    {
        using var w = new HtmlWriter();
        w.Write($"<p>{new Title(title)}</p>");
        var p = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(w.ToUtf8())).QuerySelector("p")!;
        return p.ChildNodes.Aggregate(new List<string> { "" }, (lines, node) =>
        {
            if (node is IText text) lines[^1] += text.Data;
            else lines.Add("");
            return lines;
        }).ToArray();
    }
}
