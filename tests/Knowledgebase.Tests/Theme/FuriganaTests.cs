using AngleSharp.Html.Parser;
using CsCheck;

namespace Knowledgebase.Tests.Theme;

/// <summary>Readings above words: nothing of the text is lost, and nothing but given words is read.</summary>
public sealed class FuriganaTests
{
    static readonly Dictionary<string, string> Given = new()
    {
        ["指標"] = "しひょう",
        ["参考指標"] = "さんこうしひょう",
        ["生活"] = "せいかつ",
        ["教育"] = "きょういく",
        ["教育事務所"] = "きょういくじむしょ",
        ["始動人"] = "しどうじん",
    };

    static readonly Furigana Furigana = new(Given, Kanji.Characters);

    static readonly Furigana WithOkurigana = new(new Dictionary<string, string> { ["調べ"] = "しらべ", ["調う"] = "ととのう", ["生き"] = "いき", ["物"] = "もの" }, Kanji.Characters);

    static readonly Gen<string> Text = Gen.OneOf(
        "参考", "指標", "学", "生活", "生活動", "教育", "事務所", "始動人", "の", "、", "県", "々", "ア", "1", "<", "&", "\"", "</p>", "<ruby>", "<rt>", "🐟")
        .Array[0, 25].Select(parts => string.Concat(parts));

    [Fact]
    public void Without_readings_the_text_is_what_it_was() => Text.Sample(text =>
    {
        var p = Drawn(text);
        foreach (var extra in p.QuerySelectorAll("rt, rp")) extra.Remove();
        Assert.Equal(text, p.TextContent);
    }, iter: 5_000);

    [Fact]
    public void Each_given_word_is_read_once_and_no_other() => Text.Sample(text =>
    {
        var rubies = Drawn(text).Children.Select(r => (r.LocalName, Word: r.FirstChild!.TextContent, Reading: r.QuerySelector("rt")!.TextContent)).ToArray();
        Assert.All(rubies, r => Assert.Equal("ruby", r.LocalName));
        Assert.All(rubies, r => Assert.Equal(Given[r.Word], r.Reading));
        Assert.Equal(rubies.Length, rubies.Select(r => r.Word).Distinct().Count());
    }, iter: 5_000);

    [Theory]
    [InlineData("参考指標", "参考指標")]
    [InlineData("教育事務所と教育", "教育事務所,教育")]
    [InlineData("教育指標", "教育,指標")]
    [InlineData("生活教育事務所生活", "生活,教育事務所")]
    [InlineData("県教育事務所", "")]
    [InlineData("学生活動", "")]
    [InlineData("学校生活", "")]
    [InlineData("生活科", "")]
    [InlineData("生活々", "")]
    [InlineData("生活𠮷", "")]
    [InlineData("🐟生活🐟", "生活")]
    [InlineData("指標、指標", "指標")]
    [InlineData("しひょう", "")]
    public void The_longest_whole_word_is_read(string text, string words) =>
        Assert.Equal(words, string.Join(',', Drawn(text).QuerySelectorAll("ruby").Select(r => r.FirstChild!.TextContent)));

    [Theory]
    [InlineData("日本の日の実践", "日", "ひ", 3)]
    [InlineData("人口調べの人", "人", "ひと", 5)]
    [InlineData("人々と人", "人", "ひと", 3)]
    [InlineData("3日と４日、日", "日", "ひ", 6)]
    [InlineData("日ごろ、日ざし、日", "日", "ひ", 8)]
    [InlineData("生まれる、生きる、生", "生", "なま", 9)]
    [InlineData("上がる、上げる、上が", "上", "うえ", 8)]
    [InlineData("3ヶ月の月", "月", "つき", 4)]
    [InlineData("取組みと取組", "取組", "とりくみ", 4)]
    [InlineData("取組みも", "取組", "とりくみ", -1)]
    [InlineData("大人数の大人", "大人", "おとな", 4)]
    [InlineData("教育から", "教育", "きょういく", 0)]
    [InlineData("教育する", "教育", "きょういく", 0)]
    [InlineData("教育くらい", "教育", "きょういく", -1)]
    [InlineData("アの手でイ", "手", "て", 2)]
    public void A_word_is_read_where_it_stands_alone(string text, string word, string reading, int place)
    {
        using var w = new HtmlWriter(new Furigana([new(word, reading)], Kanji.Characters));
        w.Write($"<p>{new RunningText(text)}</p>");
        var ruby = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(w.ToUtf8())).QuerySelector("ruby");
        Assert.Equal(place, ruby is null ? -1 : ruby.PreviousSibling?.TextContent.Length ?? 0);
    }

    [Fact]
    public void Kanji_that_are_words_alone_make_no_longer_word()
    {
        using var w = new HtmlWriter(new Furigana([new("人", "ひと"), new("口", "くち")], Kanji.Characters));
        w.Write($"<p>{new RunningText("人口")}</p>");
        Assert.DoesNotContain("ruby", Encoding.UTF8.GetString(w.ToUtf8()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_reading_stays_text()
    {
        using var w = new HtmlWriter(new Furigana([new("指標", "<script>X()</script>")], Kanji.Characters));
        w.Write($"<p>{new RunningText("指標")}</p>");
        Assert.Null(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(w.ToUtf8())).QuerySelector("script"));
    }

    [Fact]
    public void Titles_attributes_and_the_search_know_no_readings()
    {
        var built = SiteTest.From("Golden/full/input").Build();
        Assert.NotEmpty(built.Page("practices/litter/index.html").QuerySelectorAll("main ruby"));
        foreach (var path in built.Pages)
        {
            var page = built.Page(path, strict: true);
            Assert.DoesNotContain("てじゅん", page.Title, StringComparison.Ordinal);
            Assert.All(page.All.SelectMany(e => e.Attributes), a => Assert.DoesNotContain("ruby", a.Value, StringComparison.Ordinal));
            Assert.Equal(page.GetElementById("page-furigana") is not null, page.QuerySelector("script[src*=furigana]") is not null);
        }
    }

    [Fact]
    public void A_word_with_two_readings_is_not_read()
    {
        var word = "readings: [{word: 架空, reading: かくう}]";
        var site = SiteTest.Base.With("dictionary/a.yaml", $"title: 辞書一\nsummary: 一つめの辞書です。\n{word}\n");
        Assert.NotEmpty(site.Build().Page("projects/river/index.html").QuerySelectorAll("ruby"));
        var two = site.With("dictionary/b.yaml", "title: 辞書二\nsummary: 二つめの辞書です。\nreadings: [{word: 架空, reading: かそら}]\n");
        Assert.Empty(two.Build().Page("projects/river/index.html").QuerySelectorAll("ruby"));
    }

    static IElement Drawn(string text)
    {
        using var w = new HtmlWriter(Furigana);
        w.Write($"<p>{new RunningText(text)}</p>");
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(w.ToUtf8())).QuerySelector("p")!;
    }

    [Theory]
    [InlineData("調べる", "調:しら")]
    [InlineData("調う", "調:ととの")]
    [InlineData("生き物を調べた", "生:い 物:もの 調:しら")]
    [InlineData("調整", "")]
    [InlineData("取調べ", "")]
    [InlineData("調査で調べ", "調:しら")]
    [InlineData("生きる", "生:い")]
    [InlineData("生まれる", "")]
    public void A_word_with_okurigana_is_read_above_its_kanji(string text, string read)
    {
        using var w = new HtmlWriter(WithOkurigana);
        w.Write($"<p>{new RunningText(text)}</p>");
        var rubies = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(w.ToUtf8())).QuerySelectorAll("ruby");
        Assert.Equal(read, string.Join(' ', rubies.Select(r => $"{r.FirstChild!.TextContent}:{r.QuerySelector("rt")!.TextContent}")));
    }
}
