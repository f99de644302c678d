using AngleSharp.Html.Dom;

namespace Knowledgebase.Tests.Prose;

/// <summary>Prose as Japanese writes it: emphasis beside brackets and full stops, lines that go on without a blank, headings found by their words.</summary>
public sealed class JapaneseProseTests
{
    [Theory]
    [InlineData("これは**「重要」**です。", "「重要」")]
    [InlineData("**終わり。**次の文です。", "終わり。")]
    [InlineData("税込**¥10,000**で買えます。", "¥10,000")]
    [InlineData("答えは**④**です。", "④")]
    [InlineData("先生は**（例示）**と言いました。", "（例示）")]
    [InlineData("**『川』、『山』**の本", "『川』、『山』")]
    [InlineData("この**`コード`**も", "コード")]
    [InlineData("これは*「少し」*弱い。", "「少し」")]
    public void Emphasis_beside_Japanese_marks_is_emphasis(string text, string strong)
    {
        var page = Page(text, out var built);
        built.IsGood();
        Assert.Equal(strong, page.QuerySelector(".prose :is(strong, em)")!.TextContent);
        Assert.DoesNotContain("*", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("これは** 重要 **です。", "**")]
    [InlineData("これは**重要です。", "**")]
    [InlineData("これは__重要__です。", "__")]
    [InlineData("これは~~重要~~です。", "~~")]
    [InlineData("| 表 |\n|---|\n| ** 重要 ** |", "**", 2)]
    [InlineData("## **見出し", "**")]
    [InlineData("一行目と\n二行目の**重要。", "**", 1)]
    public void A_mark_that_is_left_in_the_text_is_told_at_its_line(string text, string mark, int line = 0)
    {
        var said = Assert.Single(Read("はじめ。\n\n" + text, out _).DistinctBy(d => d.Spot.Line));
        Assert.Equal(("KB0445", 6 + line), (said.Code.Id, said.Spot.Line));
        Assert.Contains($"「{mark}」", said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2の3乗は `2**3` です。")]
    [InlineData("印は\\*\\*です。")]
    [InlineData("名前：____ 組：____")]
    [InlineData("file_name_x と 5 * 3 と ～～")]
    public void What_is_no_mark_is_not_told(string text) => Assert.Empty(Read(text, out _));

    [Theory]
    [InlineData("三行に分けて書かれ\n改行のところは漢字で終わり文\n章の途中です。", "三行に分けて書かれ改行のところは漢字で終わり文章の途中です。")]
    [InlineData("**強調**\n[リンク](/practices/)\n`コード`\n文", "強調リンクコード文")]
    [InlineData("- 一つ目の\n  項目", "一つ目の項目")]
    [InlineData("> 引いた\n> 文", "引いた文")]
    [InlineData("端末は\nICT機器です。", "端末はICT機器です。")]
    [InlineData("使うのはScratch\nJrです。", "使うのはScratch Jrです。")]
    [InlineData("An English line\nthat goes on.", "An English line that goes on.")]
    [InlineData("We call the sessions ゼミ\nand hold them yearly.", "We call the sessions ゼミ and hold them yearly.")]
    [InlineData("그리고 한국어\n문장", "그리고 한국어 문장")]
    [InlineData("かたい  \n改行", "かたい\n改行")]
    [InlineData("・項目一\n・項目二", "・項目一\n・項目二")]
    [InlineData("次の\n１．川を見る\n２．数える", "次の\n１．川を見る\n２．数える")]
    [InlineData("①　川\n②　山", "①　川\n②　山")]
    [InlineData("（ア）川\n（イ）山の\n上", "（ア）川\n（イ）山の上")]
    [InlineData("一、川\n二、山", "一、川\n二、山")]
    [InlineData("約\n3.5倍", "約3.5倍")]
    public void Lines_go_on_as_their_language_is_written(string text, string plain)
    {
        Assert.Empty(Read(text, out var sections));
        Assert.Equal(plain, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(sections[0].Html.Value).Body!.TextContent.Trim());
    }

    [Fact]
    public void Code_keeps_its_lines() =>
        Assert.Contains("一行目\n二行目", Section("```\n一行目\n二行目\n```"), StringComparison.Ordinal);

    /// <summary>The search quotes a line of the HTML as a whole.</summary>
    [Fact]
    public void A_paragraph_is_one_line_of_the_page() => Assert.All(
        Page("この段落は三行に分けて書かれ\n改行のところは漢字で終わり文\n章の途中です。\n\nAn English line\nthat goes on.", out _).QuerySelectorAll(".prose p"),
        p => Assert.DoesNotContain('\n', p.InnerHtml));

    [Fact]
    public void A_heading_put_above_moves_no_address()
    {
        const string text = "初め。\n\n## 申込みの手順\n\n申込み。\n\n## 返却の手順\n\n返却。\n\n## How to return\n\n返却。\n";
        Read(text, out var before);
        Read("## 足した見出し\n\n足しました。\n\n" + text[4..], out var after);
        Assert.Equal(["申込みの手順", "返却の手順", "heading-how-to-return"], before.Skip(1).Select(s => s.Id));
        Assert.Equal(before.Skip(1).Select(s => (s.Id, s.Title)), after.Skip(1).Select(s => (s.Id, s.Title)));
    }

    [Theory]
    [InlineData("[返却](/kb/pages/x/#section-3)", "KB0502")]
    [InlineData("[返却](/pages/x/#section-3)", "KB0503")]
    [InlineData("[返却](#section-2)", "KB0503")]
    [InlineData("[表](/materials/net/#caption_1)", "KB0503")]
    [InlineData("[返却](/pages/x/#返却の手順)", null)]
    [InlineData("[返却](#返却の手順)", null)]
    [InlineData("[返却](#%E8%BF%94%E5%8D%B4%E3%81%AE%E6%89%8B%E9%A0%86)", null)]
    public void A_link_leads_to_a_heading_by_its_words_or_is_told(string link, string? code)
    {
        Page($"{link}を見てください。\n\n## 申込みの手順\n\n申込みです。\n\n## 返却の手順\n\n返却です。", out var built);
        Assert.Equal(code is null ? [] : [code], built.Diagnostics.Where(d => d.Severity > Severity.Remark).Select(d => d.Code.Id).Distinct());
    }

    [Theory]
    [InlineData("## 手順 {#名前}", "見出し「手順」の名前が決まりません。")]
    [InlineData("## {#name}", "の名前が決まりません。")]
    [InlineData("## 。。。", "の名前が決まりません。")]
    [InlineData("## 手順\n\n文\n\n## 手順", "見出し「手順」と同じ名前", 4)]
    [InlineData("## 手順 {#a}\n\n文\n\n## 別の手順 {#a}", "見出し「別の手順」と同じ名前", 4)]
    public void A_heading_without_an_address_of_its_own_is_told(string text, string message, int line = 0)
    {
        var said = Assert.Single(Read("はじめ。\n\n" + text, out var sections));
        Assert.Equal(("KB0446", 6 + line), (said.Code.Id, said.Spot.Line));
        Assert.Contains(message, said.Message, StringComparison.Ordinal);
        Assert.Empty(sections);
    }

    [Theory]
    [InlineData("### 四つ目 {#yon}", "yon", "四つ目")]
    [InlineData("### **四**つ目（例）", "四つ目-例", "四つ目（例）")]
    [InlineData("#### 手順 `a` {#step-4}", "step-4", "手順 a")]
    [InlineData("> ###### 引いた見出し {#quoted}", "quoted", "引いた見出し")]
    public void A_heading_inside_a_section_has_an_address_and_shows_no_mark(string heading, string id, string title)
    {
        var page = Page($"[行く](#{id})\n\n## 大きな見出し\n\n{heading}\n\n文です。", out var built);
        built.IsGood();
        Assert.Equal(title, page.GetElementById(id)!.TextContent.Trim());
        Assert.DoesNotContain("{#", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### 例 {#a}\n\n### 別 {#a}", 2)]
    [InlineData("### 例 {#名前}", 1)]
    [InlineData("### 例\n\n## 別の例\n\n### 例", 0)]
    public void Inner_headings_may_repeat_their_words_but_not_a_name(string text, int told) =>
        Assert.Equal(told, Read(text, out _).Count(d => d.Code.Id == "KB0446"));

    [Theory]
    [InlineData("[例](#一つ目（例）)", "#一つ目（例）", "一つ目-例")]
    [InlineData("[例](#%E4%B8%80%E3%81%A4%E7%9B%AE)", "#一つ目", "一つ目-例")]
    [InlineData("[例](/pages/x/#例)", "/kb/pages/x/#例", null)]
    [InlineData("[例](#二つめ)", "#二つめ", "二つ目")]
    public void A_broken_fragment_is_told_at_its_line_with_the_nearest(string link, string shown, string? near)
    {
        Page($"初めの行は\n続き、{link}を見ます。\n\n## 一つ目（例）\n\n文。\n\n### 二つ目\n\n文。", out var built);
        var said = Assert.Single(built.Diagnostics, d => d.Code.Id == "KB0503");
        Assert.Equal(("pages/x.yaml", 6), (said.Spot.Path, said.Spot.Line));
        Assert.Contains($"「{shown}」", said.Message, StringComparison.Ordinal);
        if (near is not null) Assert.StartsWith($"「#{near}」のことではありませんか。", said.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kb/", "https://example.jp/kb/practices/x/#a", "/kb/practices/x/#a")]
    [InlineData("/kb/", "http://EXAMPLE.jp/kb", "/kb/")]
    [InlineData("/", "https://example.jp#a", "/#a")]
    [InlineData("/kb/", "https://example.jp/other/", null)]
    [InlineData("/", "https://example.jp.example.com/", null)]
    [InlineData("/", "https://other.example/", null)]
    public void An_absolute_address_of_the_site_itself_is_one_inside_it(string basePath, string address, string? inside)
    {
        var links = new Dictionary<string, Knowledgebase.Sources.SourceSpot>();
        foreach (var text in (string[])[$"[x]({address})", $"<{address}>"])
        {
            var found = new List<Diagnostic>();
            var html = ProseReader.Read(new(text, new("p", 1, 1)), basePath, found, "https://example.jp", links)[0].Html.Value;
            Assert.Empty(found);
            Assert.Contains($"href=\"{inside ?? address}\"", html, StringComparison.Ordinal);
        }
        Assert.Equal(inside is null ? [] : [inside], links.Keys);
    }

    static List<Diagnostic> Read(string text, out IReadOnlyList<ProseSection> sections)
    {
        var found = new List<Diagnostic>();
        sections = ProseReader.Read(new(text, new("pages/x.yaml", 4, 1)), "/", found);
        return found;
    }

    static string Section(string text)
    {
        Assert.Empty(Read(text, out var sections));
        return sections[0].Html.Value;
    }

    static IHtmlDocument Page(string body, out BuiltSite built)
    {
        built = SiteTest.From("Golden/full/input")
            .With("pages/x.yaml", "title: 例示の試し\nsummary: 例示の文章の試しです。\nmenu_order: 21\nbody: |\n  " + body.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n").Build();
        return built.Page("pages/x/index.html");
    }
}
