namespace Knowledgebase.Tests.Pages.General;

/// <summary>What pages say of a site that takes no requests and that nobody has adopted, and of one that does.</summary>
public sealed class PlainSpeechTests
{
    static readonly BuiltSite Real = SiteTest.Real.Build();
    static readonly BuiltSite Full = SiteTest.From("Golden/full/input").Build();

    [Fact]
    public void The_head_that_a_sheet_keeps_says_what_the_site_is()
    {
        var pages = Sheets().Select(p => Real.Page(p)).ToArray();
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
            Assert.EndsWith("案です。群馬県の公式サイトではありません。", page.QuerySelector(".site-header > .standing")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Supports_that_nobody_offers_here_are_told_as_what_the_source_calls_necessary()
    {
        var facts = Sheets()
            .SelectMany(p => Real.Page(p).QuerySelectorAll(".facts > div")).Where(f => f.TextContent.Contains("プログラミング教育の教材の貸出", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(facts);
        Assert.All(facts, fact =>
        {
            Assert.Equal("必要とされた支援", fact.QuerySelector("dt")!.TextContent);
            Assert.EndsWith("今行われているかは分かりません", fact.TextContent.Trim(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Only_records_of_a_project_with_supports_lead_to_the_supports()
    {
        Assert.True(LeadsToSupports(Real, "practices/prog-intensive/index.html"));
        Assert.False(LeadsToSupports(Real, "practices/absence-form/index.html"));
        Assert.All(Real.Pages.Where(p => p.StartsWith("practices/", StringComparison.Ordinal) && p.Contains("/disability/", StringComparison.Ordinal)),
            p => Assert.False(LeadsToSupports(Real, p), p));
        var lead = Real.Page("services/index.html").QuerySelector(".lead")!.TextContent;
        Assert.StartsWith("このサイトは、申込みを受け付けていません。取り次ぎもしません。", lead, StringComparison.Ordinal);
        Assert.Contains($"「{Real.Page("projects/ict-skill/index.html").QuerySelector("h1")!.TextContent.Trim()}」の支援", lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("案", "案の間は、誤りを直しても、以前の記述を残しません。")]
    [InlineData("公式", "誤りを直したときは、以前の記述と理由を残します。")]
    public void A_draft_does_not_promise_to_keep_what_it_corrects(string standing, string promise) =>
        Assert.EndsWith(promise, As(standing).Build().Page("changes/index.html").QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_first_entry_of_a_history_tells_that_the_record_was_entered()
    {
        var kinds = Real.Page("changes/index.html").QuerySelectorAll("section:has(#newest) tbody tr").Where(r => r.TextContent.Contains("登録しました。", StringComparison.Ordinal))
            .Select(r => r.Children[1].FirstElementChild!.TextContent.Trim().Split('　')[1]).Distinct();
        Assert.Equal(["登録"], kinds);
        Assert.Contains(Full.Page("changes/index.html").QuerySelectorAll("tbody tr"), r =>
            r.TextContent.Contains("取り下げました。", StringComparison.Ordinal) && r.Children[1].FirstElementChild!.TextContent.Trim().EndsWith("　取下げ", StringComparison.Ordinal));
        Assert.Contains("「登録」", Real.Page("corrections/index.html").QuerySelector("section:has(#kinds)")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("案", true)]
    [InlineData("試行", false)]
    public void A_draft_is_cited_as_a_draft(string standing, bool marked)
    {
        var site = As(standing).Build();
        string[] citations =
        [
            site.Page("practices/litter/index.html").QuerySelector(".copy")!.TextContent,
            site.Page("data/index.html").QuerySelector("section:has(#cite)")!.TextContent,
        ];
        Assert.All(citations, c => Assert.Equal(marked, c.Contains("（案）", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_of_the_standing_tells_in_sentences_who_made_the_site_and_who_runs_it()
    {
        var opening = Real.Page("standing/index.html").QuerySelector("main")!.TextContent;
        foreach (var sentence in (string[])["群馬県の公表文書一つの一節を読んで作りました。", "文章は、機械が書いた案（人は、まだ確かめていません）です。",
                     "運営する所は、まだ決まっていません。", "申込みは受け付けず、どこへも取り次ぎません。", "群馬県の言葉として引用しないでください。"])
            Assert.Contains(sentence, opening, StringComparison.Ordinal);
        Assert.DoesNotContain("引用しないでください", Full.Page("standing/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_statements_tells_who_drafted_them_where_the_settings_say_so()
    {
        Assert.Contains("要約したもので、機械が書いた案（人は、まだ確かめていません）です。", Words(Real, "projects/ict-skill/index.html"), StringComparison.Ordinal);
        Assert.Contains("要約したものです。", Words(Full, "practices/litter/index.html"), StringComparison.Ordinal);

        static string Words(BuiltSite site, string path) => site.Page(path).QuerySelector(".whose-words")!.TextContent;
    }

    [Fact]
    public void The_counts_of_what_is_not_known_add_up()
    {
        Assert.All(Real.Page("asked/index.html").QuerySelectorAll("main section:has(table)"), section =>
        {
            var rows = section.QuerySelectorAll("tbody tr").Sum(r => int.Parse(r.Children[1].TextContent.Trim(), CultureInfo.InvariantCulture));
            Assert.EndsWith($" {rows}件", section.QuerySelector("h2")!.TextContent.Trim(), StringComparison.Ordinal);
        });
    }

    static IEnumerable<string> Sheets() => Real.Pages.Where(p => Real.Page(p).QuerySelector("#sheet") is not null);

    static bool LeadsToSupports(BuiltSite site, string path) =>
        site.Page(path).QuerySelectorAll("main a").Any(a => a.GetAttribute("href") == "/services/");

    static SiteTest As(string standing) => SiteTest.From("Golden/full/input").Edit("site.yaml", "standing: 公式", $"standing: {standing}");
}
