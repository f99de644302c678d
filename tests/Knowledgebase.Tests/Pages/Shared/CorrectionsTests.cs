using System.Text.Json;

namespace Knowledgebase.Tests.Pages.Shared;

/// <summary>What was wrong stays beside the statement, said in words and not by a line alone, and is told wherever readers may look.</summary>
public sealed class CorrectionsTests
{
    const string Cites = "cites: [{source: report, section: results, lines: 6}]";
    const string Was = "川のごみを千回拾いました。", Reason = "桁を読み違えていました。";

    static readonly string[] Keys = ["kind", "place", "reason", "was"];

    static SiteTest With(string about, string history) => SiteTest.Base.With("practices/litter.yaml", $$"""
        title: 例示のごみ調べ
        summary: 川のごみを調べる架空の実践です。
        {{Cites}}
        projects: [river]
        about: [{{about}}]
        results: [{text: ごみが減りました。, evidence: 1, {{Cites}}}]
        history:
          - {date: 2026-11-01, text: 登録しました。}
          - {{history}}

        """);

    static string Said(string text) => $"{{text: {text}, {Cites}}}";

    static string Correction(string place, string more = "") => $"{{date: 2026-11-20, kind: 訂正, place: {place}, text: 直しました。, reason: {Reason}{more}}}";

    static string Struck(string place) => Correction(place, $", was: {Was}, now: 川のごみを十回拾いました。");

    [Fact]
    public void A_corrected_statement_shows_what_it_said_before_and_why_it_was_wrong()
    {
        var page = With(Said("川のごみを十回拾いました。"), Struck("about/十回拾い")).Build().IsGood().Page("practices/litter/index.html");
        var statement = page.QuerySelector(".statements > li:has(.corrections)")!;
        Assert.StartsWith("川のごみを十回拾いました。", statement.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(Was, statement.QuerySelector("del[datetime='2026-11-20']")!.TextContent);
        // Neither colour nor line tells it alone, and who listens hears where it ends.
        Assert.Contains($"以前の記述：{Was}（以前の記述、ここまで）", statement.TextContent, StringComparison.Ordinal);
        Assert.Contains($"理由：{Reason}", statement.TextContent, StringComparison.Ordinal);
        Assert.Equal("/corrections/", statement.QuerySelector(".corrections .mark a")!.GetAttribute("href"));
        Assert.Contains(Was, page.QuerySelector(".history del")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_stays_with_its_statement_when_another_is_written_before_it()
    {
        var page = With(Said("町の人が集まりました。") + ", " + Said("川のごみを十回拾いました。"), Struck("about/十回拾い")).Build().Page("practices/litter/index.html");
        Assert.StartsWith("川のごみを十回拾いました。", Assert.Single(page.QuerySelectorAll(".statements > li:has(.corrections)")).TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_was_wrong_is_named_beside_its_statement()
    {
        var page = With(Said("町の人が集まりました。"), Correction("results/ごみが減り/evidence", ", was: 2 数・反応あり, now: 1 記述のみ")).Build().IsGood().Page("practices/litter/index.html");
        Assert.Contains("以前の記述（根拠レベル）：2 数・反応あり", page.QuerySelector("#results ~ .statements .corrections")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_or_a_statement_that_is_gone_is_corrected_in_one_line_at_the_head_of_the_page_and_in_its_history()
    {
        var page = With(Said("町の人が集まりました。"), Correction("about", $", was: {Was}, now: 削除しました。")).Build().IsGood().Page("practices/litter/index.html");
        var line = Assert.Single(page.QuerySelectorAll("main > .corrections p"));
        Assert.Equal("訂正 直しました。 変更履歴", line.TextContent);
        Assert.Equal("#page-history", line.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(Was, page.QuerySelector(".history del")!.TextContent);
    }

    /// <summary>What was done is in the first screen of a phone; the story of what was deleted is not before it.</summary>
    [Fact]
    public void Beside_the_problem_a_practice_opens_with_a_correction_is_one_line()
    {
        var page = SiteTest.Example.Build().Page("practices/switch/index.html");
        Assert.Equal("訂正 一部を消しました。 変更履歴", Assert.Single(page.QuerySelectorAll(".story .corrections p")).TextContent);
        Assert.Contains("児童がだれか分かるおそれ", page.QuerySelector(".history")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_harm_a_person_is_not_shown_again()
    {
        var built = With(Said("町の人が集まりました。"), Correction("about", ", harm: true")).Build().IsGood();
        var page = built.Page("practices/litter/index.html");
        Assert.Null(page.QuerySelector("del"));
        Assert.Contains("人を傷つけるおそれがあったため、消しました", page.QuerySelector(".history")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Reason, page.QuerySelector(".history")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(built.Page("changes/index.html").QuerySelectorAll("del"));
    }

    [Fact]
    public void A_correction_is_in_the_changes_the_feed_and_the_data_and_is_not_searched_for()
    {
        var site = With(Said("川のごみを十回拾いました。"), Struck("about/十回拾い"));
        var built = site.Edit("site.yaml", "example: true", "example: false").Edit("site.yaml", "site: {absent: 未定}", "site: https://example.jp").Build().IsGood();
        var listed = built.Page("changes/index.html").QuerySelector("#corrections ~ .corrections")!;
        Assert.Equal(Was, listed.QuerySelector("del")!.TextContent);
        Assert.Equal("/practices/litter/", listed.QuerySelector("li > p > a")!.GetAttribute("href"));
        Assert.NotNull(built.Page("changes/index.html").QuerySelector("main a[href='/corrections/']"));
        Assert.Contains("<title>訂正 実践事例：例示のごみ調べ</title>", built.Text("feed.atom"), StringComparison.Ordinal);
        Assert.Contains(Was, built.Text("feed.atom"), StringComparison.Ordinal);
        var told = JsonDocument.Parse(built.Files["practices/litter/record.json"]).RootElement.GetProperty("history")[1];
        Assert.Equal(["訂正", "about/十回拾い", Reason, Was], Keys.Select(key => told.GetProperty(key).GetString()));
        Assert.False(told.TryGetProperty("harm", out _));
        Assert.DoesNotContain(built.Files, f => f.Key.StartsWith("search/", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(f.Value.Span).Contains("千回", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("案", true)]
    [InlineData("試行", false)]
    public void The_policy_says_who_decides_and_what_holds_for_a_draft(string standing, bool isDraft)
    {
        var page = SiteTest.Base.Edit("site.yaml", "standing: 非公式", "standing: " + standing).Build().Page("corrections/index.html");
        Assert.Equal(["誤字", "補足", "更新", "訂正"], page.QuerySelectorAll("#kinds ~ .table-region tbody th").Select(h => h.TextContent));
        Assert.Contains("未定", page.QuerySelector("#who ~ dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(isDraft, page.Body!.TextContent.Contains("このサイトは、まだ案です", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(".site-footer a[href='/corrections/']"));
    }
}
