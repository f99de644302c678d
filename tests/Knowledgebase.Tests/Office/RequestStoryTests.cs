namespace Knowledgebase.Tests.Office;

/// <summary>A story on the command line: from a school's file to the answer.</summary>
public sealed class RequestStoryTests : OfficeStory
{
    [Fact]
    public void A_request_comes_in_and_shows_everything()
    {
        Assert.Contains("読み込みました", Import(), StringComparison.Ordinal);
        Assert.Equal(Office.Folder.Read($"mail/request-{RequestFiles.First}.json"), Office.Folder.Read($"kakari/requests/{RequestFiles.First}/request.json"));
        var shown = Office.Works("requests", "show", RequestFiles.First);
        foreach (var part in new[]
        {
            "状態: 受付（2026年11月26日（木）から）　次: 係が回答する（2026年12月3日（木）まで）", "学校: 例示町立秘密小学校　小学校", "担当者: 教諭　例示 花子　hanako@school.example",
            "目的: 総合の時間に / ロボットを動かす。", "[1] 教員の研修「例示のロボットの研修」", "[2] 教材の貸出「例示のロボット」1組　2027年1月12日（火）〜2027年1月22日（金）",
            "空いています。",
        })
            Assert.Contains(part, shown, StringComparison.Ordinal);
        Assert.Contains("1 件", Office.Works("requests", "list", "--state", "received"), StringComparison.Ordinal);
        Assert.Contains("0 件", Office.Works("requests", "list", "--state", "waiting"), StringComparison.Ordinal);
        Assert.Contains("2026-12-03（木）  係が回答する", Office.Works("requests", "due"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_request_for_the_same_days_gets_an_alternative()
    {
        Import();
        Import(RequestFiles.Second, "2027-01-20", "2027-01-29");
        Office.Works("requests", "decide", RequestFiles.First, "--accept", "--when", "1=2027-01-06");

        // 22 January and five days on the way and in inspection: free again on the 28th; ten days that end on an open day begin on Monday.
        Assert.Contains("次に空くのは 2027年2月1日（月）〜2027年2月10日（水） です。", Office.Works("requests", "show", RequestFiles.Second), StringComparison.Ordinal);
        var refused = Office.Refused(1, "requests", "decide", RequestFiles.Second, "--accept");
        Assert.Contains($"運ぶ日と点検の日を入れると、ほかの貸出や修理と重なります。2027年1月18日（月）は、空きがありません（予約 {RequestFiles.First}/2 1組 2027年1月10日（日）〜2027年1月25日（月））。", refused, StringComparison.Ordinal);
        Assert.Contains("--when 2=2027-02-01..2027-02-10", refused, StringComparison.Ordinal);
        Assert.Contains("決定は記録していません。", refused, StringComparison.Ordinal);
        Assert.Contains("受付", Office.Works("requests", "list", "--state", "received"), StringComparison.Ordinal);

        Office.Works("requests", "decide", RequestFiles.Second, "--part", "1", "--reason", "ロボットは先の申込みと重なります。");
        var letter = Office.Works("requests", "letter", RequestFiles.Second);
        Assert.Contains("申込みの一部をお引き受けします。", letter, StringComparison.Ordinal);
        Assert.Contains("お引き受けできません。2026年11月26日（木）の時点で、ご希望のうち2027年1月28日（木）〜2027年1月29日（金）、または2027年2月1日（月）〜2027年2月10日（水）なら空いています。", letter, StringComparison.Ordinal);
        Assert.Contains("係から：ロボットは先の申込みと重なります。", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("貸出の条件", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void The_alternative_can_be_accepted()
    {
        Import();
        Import(RequestFiles.Second, "2027-01-20", "2027-01-29");
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Office.Works("requests", "decide", RequestFiles.Second, "--wait");
        var said = Office.Works("requests", "decide", RequestFiles.Second, "--accept", "--when", "2=2027-01-28..2027-02-05");
        Assert.Contains($"予約しました: {RequestFiles.Second}/2「例示のロボット」2027年1月28日（木）〜2027年2月5日（金）", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_torn_by_a_crash_can_be_made_again()
    {
        Import();
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        var log = Office.Folder.At("kakari/log.ndjson");
        var lines = File.ReadAllLines(log);
        // The reservation is on the disk, the line of the decision only half; the officer deletes it as he is told.
        Assert.Contains("\"what\":\"accepted\"", lines[^1], StringComparison.Ordinal);
        File.WriteAllLines(log, lines[..^1]);
        Assert.Contains("状態: 受付", Office.Works("requests", "show", RequestFiles.First), StringComparison.Ordinal);
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Assert.Contains("1 件", Office.Works("loans", "list", "--state", "reserved"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_request_frees_its_days()
    {
        Import();
        Import(RequestFiles.Second, "2027-01-12", "2027-01-22");
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Office.Works("requests", "cancel", RequestFiles.First);
        Office.Works("requests", "decide", RequestFiles.Second, "--accept");
        Assert.Contains("「取消し」になっています", Office.Refused(1, "requests", "cancel", RequestFiles.First), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_of_a_school_stays_text_in_the_letter()
    {
        var request = RequestFiles.Loan();
        request["school"]!["name"] = "<script>alert(1)</script>";
        request["person"]!["name"] = "=cmd|' /C calc'!A0";
        Office.Works("requests", "import", Office.Put("request.json", RequestFiles.Request(request)));
        Office.Works("requests", "letter", RequestFiles.First);
        var html = Office.Folder.Read($"kakari/requests/{RequestFiles.First}/letter.html");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" href=", html, StringComparison.Ordinal);
        new AngleSharp.Html.Parser.HtmlParser(new() { IsStrictMode = true }).ParseDocument(html);
        Assert.DoesNotContain("script", Office.Log, StringComparison.Ordinal);
    }
}
