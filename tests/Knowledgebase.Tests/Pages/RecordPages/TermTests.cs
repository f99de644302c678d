namespace Knowledgebase.Tests.Pages.RecordPages;

/// <summary>A term without a meaning says so in one line, shows a sentence of our own only for words of general language, and where it stands.</summary>
public sealed class TermTests
{
    const string Mark = "自サイトの説明・出典外";

    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    [Fact]
    public void Only_words_of_general_language_are_explained_by_the_site()
    {
        var explained = Real.Value.Pages.Where(p => p.StartsWith("terms/", StringComparison.Ordinal)).Where(p => Real.Value.Page(p).DocumentElement.TextContent.Contains(Mark, StringComparison.Ordinal));
        Assert.Equal(["terms/ai/index.html", "terms/alt/index.html", "terms/app/index.html", "terms/ict/index.html", "terms/index.html"], explained.Order(StringComparer.Ordinal));
    }

    /// <summary>Words that the programme coined or uses in its own sense, wherever somebody makes a record of one.</summary>
    [Theory]
    [InlineData("始動人")]
    [InlineData("モデル校")]
    [InlineData("非認知能力")]
    [InlineData("スタディ・ログ")]
    [InlineData("ライフ・ログ")]
    [InlineData("１人１台端末")]
    [InlineData("教育DX")]
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
    public void A_word_of_general_language_is(string word)
    {
        var page = Term(word);
        Assert.Contains(Mark, page, StringComparison.Ordinal);
        Assert.Contains("この言葉の意味は、出典に書かれていません。", page, StringComparison.Ordinal);
    }

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
