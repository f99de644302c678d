namespace Knowledgebase.Tests.Pages.RecordPages;

/// <summary>A term without a meaning says so in one line, shows a sentence of our own only for words of general language, and where it stands.</summary>
public sealed class TermTests
{
    const string Mark = "当サイトの説明・出典外";

    const string Unsaid = "出典に、この言葉の意味の説明はありません。";

    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    [Fact]
    public void Only_words_of_general_language_are_explained_by_the_site()
    {
        var explained = Real.Value.Pages.Where(p => p.StartsWith("terms/", StringComparison.Ordinal) && p != "terms/index.html").Where(p => Real.Value.Page(p).DocumentElement.TextContent.Contains(Mark, StringComparison.Ordinal))
            .Select(p => p.Split('/')[1]);
        Assert.Equal(
            [
                "access-count", "ai", "alt", "app", "chromebook", "collaborative-learning", "deep-learning", "esports", "form", "groupware", "health-observation", "ict",
                "ict-literacy", "individual-learning", "internet-literacy", "io-device", "ipad", "kyoiku-dx", "lesson-plan", "noncog", "one-to-one-device", "pc", "pj", "ses", "sogo", "teach-assess", "text-programming",
                "web-meeting", "web-seminar", "working-group", "yokotenkai",
            ],
            explained.Order(StringComparer.Ordinal));
        Assert.Equal("出典に出る言葉です。58件のうち、意味が書かれているのは9件です。ほか31件に、当サイトの説明・出典外を付けました。",
            Real.Value.Page("terms/index.html").QuerySelector(".lead")!.TextContent);
    }

    /// <summary>Words that the programme coined or uses in its own sense, wherever somebody makes a record of one.</summary>
    [Theory]
    [InlineData("始動人")]
    [InlineData("モデル校")]
    [InlineData("スタディ・ログ")]
    [InlineData("ライフ・ログ")]
    [InlineData("STEAM教育")]
    [InlineData("エージェンシー")]
    public void A_word_of_the_programme_is_not(string word) => Assert.DoesNotContain(Mark, Term(word), StringComparison.Ordinal);

    [Theory]
    [InlineData("ICT")]
    [InlineData("ＩＣＴ")]
    [InlineData("ALT")]
    [InlineData("AI")]
    [InlineData("アプリ")]
    [InlineData("クラウド")]
    [InlineData("端末")]
    [InlineData("アンケート")]
    [InlineData("非認知能力")]
    [InlineData("１人１台端末")]
    [InlineData("教育DX")]
    public void A_word_of_general_language_is(string word)
    {
        var page = Term(word);
        Assert.Contains(Mark, page, StringComparison.Ordinal);
        Assert.Contains(Unsaid, page, StringComparison.Ordinal);
    }

    /// <summary>Who looks a word up wants its meaning before anything else, and whose explanation it is right below.</summary>
    [Theory]
    [InlineData("ICT", "", "情報と通信の技術", Mark)]
    [InlineData("ICT", "definition: {text: 例示の意味です。, cites: [{source: report, section: results, lines: 2}]}\n", "例示の意味です。", "出典による説明")]
    [InlineData("始動人", "", "例示の用語です。", "意味は不明")]
    public void A_term_begins_with_its_meaning(string word, string definition, string meaning, string origin)
    {
        var built = With(word, definition).Build();
        var first = built.Page("terms/word/index.html").QuerySelector(".page-title")!.NextElementSibling!;
        Assert.Equal("meaning", first.Id);
        Assert.StartsWith(meaning, first.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(origin, first.QuerySelector(".mark")!.TextContent);
        Assert.Equal(definition.Length == 0, first.TextContent.Contains(Unsaid, StringComparison.Ordinal));
    }

    /// <summary>What the site explains itself is not found as if a source said it.</summary>
    [Fact]
    public void What_the_site_explains_itself_is_not_searched() =>
        Assert.DoesNotContain(Real.Value.Files.Where(f => f.Key.StartsWith("search/", StringComparison.Ordinal)),
            f => System.Text.Encoding.UTF8.GetString(f.Value.Span).Contains("外国語指導助手ともいいます", StringComparison.Ordinal));

    [Fact]
    public void A_meaning_of_the_source_needs_no_other() =>
        Assert.DoesNotContain(Mark, Term("ICT", "definition: {text: 例示の意味です。, cites: [{source: report, section: results, lines: 2}]}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("アプリ", "アプリで知らせました。", true)]
    [InlineData("アプリ", "アプリケーションを作りました。", false)]
    [InlineData("AI", "ＡＩを使いました。", true)]
    [InlineData("AI", "FAIRな使い方です。", false)]
    [InlineData("フォーム", "プラットフォームを使いました。", false)]
    [InlineData("端末", "1人1台端末を使いました。", true)]
    public void A_term_shows_where_it_stands_as_a_word(string word, string text, bool stands)
    {
        var built = With(word).Edit("projects/river.yaml", "川の生き物を調べて、町の人に伝えます。", text).Build();
        built.IsGood();
        var links = built.Page("terms/word/index.html").QuerySelectorAll("#places ~ ul a, #places + * a").Select(a => a.GetAttribute("href")!);
        Assert.Equal(stands, links.Any(href => href.EndsWith("/projects/river/", StringComparison.Ordinal)));
    }

    static string Term(string word, string definition = "")
    {
        var built = With(word, definition).Build();
        built.IsGood();
        return built.Page("terms/word/index.html").DocumentElement.TextContent;
    }

    static SiteTest With(string word, string definition = "") => SiteTest.Base
        .With("vocabularies/term-types.yaml", "title: 例示の用語の種類\nsummary: 架空の言葉です。\nwords: [{id: word, label: 言葉}]\n")
        .With("terms/word.yaml", $"title: {word}\nsummary: 例示の用語です。\ntype: 言葉\n{definition}cites: [{{source: report, section: results, lines: 2}}]\n");
}
