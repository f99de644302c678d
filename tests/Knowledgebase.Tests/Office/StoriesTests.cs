namespace Knowledgebase.Tests.Office;

/// <summary>What an office does with requests, from the first file to the last deletion, on the command line.</summary>
public sealed class StoriesTests : IDisposable
{
    const string Kit = RequestFiles.First + "/2";
    readonly OfficeRoom _office = new();

    public void Dispose() => _office.Dispose();

    string Import(string id = RequestFiles.First, string from = "2027-01-12", string until = "2027-01-22") =>
        _office.Works("requests", "import", _office.Put($"request-{id}.json", RequestFiles.Request(RequestFiles.Loan(id, from, until))));

    Catalogued Built()
    {
        var input = Knowledgebase.Cli.Disk.InputFolder.Read(_office.Folder.At("input"));
        var site = BuiltSite.Of([.. input.Sources], [.. input.Attachments], new DateOnly(2026, 11, 26));
        var (read, _) = Knowledgebase.Reading.RecordReader.Read([.. input.Sources]);
        return new(site, read.Records.Select(r => r.Record).OfType<LoanPlan>().ToList());
    }

    sealed record Catalogued(BuiltSite Site, List<LoanPlan> Plans);

    [Fact]
    public void A_request_comes_in_and_shows_everything()
    {
        Assert.Contains("読み込みました", Import(), StringComparison.Ordinal);
        Assert.Equal(_office.Folder.Read($"mail/request-{RequestFiles.First}.json"), _office.Folder.Read($"kakari/requests/{RequestFiles.First}/request.json"));
        var shown = _office.Works("requests", "show", RequestFiles.First);
        foreach (var part in new[]
        {
            "状態: 受付（2026年11月26日（木）から）　次: 係が回答する（2026年12月3日（木）まで）", "学校: 例示町立秘密小学校　小学校", "担当者: 教諭　例示 花子　hanako@school.example",
            "目的: 総合の時間に / ロボットを動かす。", "[1] 教員の研修「例示のロボットの研修」", "[2] 教材の貸出「例示のロボット」1組　2027年1月12日（火）〜2027年1月22日（金）",
            "空いています。",
        })
            Assert.Contains(part, shown, StringComparison.Ordinal);
        Assert.Contains("1 件", _office.Works("requests", "list", "--state", "received"), StringComparison.Ordinal);
        Assert.Contains("0 件", _office.Works("requests", "list", "--state", "waiting"), StringComparison.Ordinal);
        Assert.Contains("2026-12-03（木）  係が回答する", _office.Works("requests", "due"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_request_for_the_same_days_gets_an_alternative()
    {
        Import();
        Import(RequestFiles.Second, "2027-01-20", "2027-01-29");
        _office.Works("requests", "decide", RequestFiles.First, "--accept", "--when", "1=2027-01-06");

        // 22 January and five days on the way and in inspection: free again on the 28th; ten days that end on an open day begin on Monday.
        Assert.Contains("次に空くのは 2027年2月1日（月）〜2027年2月10日（水） です。", _office.Works("requests", "show", RequestFiles.Second), StringComparison.Ordinal);
        var refused = _office.Refused(1, "requests", "decide", RequestFiles.Second, "--accept");
        Assert.Contains($"運ぶ日と点検の日を入れると、ほかの貸出や修理と重なります。2027年1月18日（月）は、空きがありません（予約 {RequestFiles.First}/2 1組 2027年1月10日（日）〜2027年1月25日（月））。", refused, StringComparison.Ordinal);
        Assert.Contains("--when 2=2027-02-01..2027-02-10", refused, StringComparison.Ordinal);
        Assert.Contains("決定は記録していません。", refused, StringComparison.Ordinal);
        Assert.Contains("受付", _office.Works("requests", "list", "--state", "received"), StringComparison.Ordinal);

        _office.Works("requests", "decide", RequestFiles.Second, "--part", "1", "--reason", "ロボットは先の申込みと重なります。");
        var letter = _office.Works("requests", "letter", RequestFiles.Second);
        Assert.Contains("申込みの一部をお引き受けします。", letter, StringComparison.Ordinal);
        Assert.Contains("お引き受けできません。2026年11月26日（木）の時点で、2027年2月1日（月）〜2027年2月10日（水）なら空いています。", letter, StringComparison.Ordinal);
        Assert.Contains("係から：ロボットは先の申込みと重なります。", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("貸出の条件", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void The_alternative_can_be_accepted()
    {
        Import();
        Import(RequestFiles.Second, "2027-01-20", "2027-01-29");
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        _office.Works("requests", "decide", RequestFiles.Second, "--wait");
        var said = _office.Works("requests", "decide", RequestFiles.Second, "--accept", "--when", "2=2027-01-28..2027-02-05");
        Assert.Contains($"予約しました: {RequestFiles.Second}/2「例示のロボット」2027年1月28日（木）〜2027年2月5日（金）", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_torn_by_a_crash_can_be_made_again()
    {
        Import();
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        var log = _office.Folder.At("kakari/log.ndjson");
        var lines = File.ReadAllLines(log);
        // The reservation is on the disk, the line of the decision only half; the officer deletes it as he is told.
        Assert.Contains("\"what\":\"accepted\"", lines[^1], StringComparison.Ordinal);
        File.WriteAllLines(log, lines[..^1]);
        Assert.Contains("状態: 受付", _office.Works("requests", "show", RequestFiles.First), StringComparison.Ordinal);
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        Assert.Contains("1 件", _office.Works("loans", "list", "--state", "reserved"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loan_goes_out_and_comes_back()
    {
        Import();
        _office.Works("requests", "decide", RequestFiles.First, "--accept", "--when", "1=2027-01-06");
        var letter = _office.Works("requests", "letter", RequestFiles.First);
        Assert.Contains("例示町立秘密小学校\n教諭 例示 花子 様", letter, StringComparison.Ordinal);
        Assert.Contains("お貸しします。使えるのは2027年1月22日（金）までです。使い終わったら、遅くとも2027年1月22日（金）に発送してください。", letter, StringComparison.Ordinal);
        Assert.Contains("貸出の条件：\n・ほかの学校や人に貸しません。", letter, StringComparison.Ordinal);

        Assert.Contains("2027-01-08（金）  係が「例示のロボット」1組を渡す", _office.Works("loans", "due"), StringComparison.Ordinal);
        Assert.Contains("「予約」なので", _office.Refused(1, "loans", "return", Kit), StringComparison.Ordinal);
        _office.Today = "2027-01-10";
        _office.Works("loans", "out", Kit);
        Assert.Contains("まだ「貸出中」なので、終えられません。", _office.Refused(1, "requests", "close", RequestFiles.First), StringComparison.Ordinal);
        Assert.Contains("取り消せません", _office.Refused(1, "requests", "cancel", RequestFiles.First), StringComparison.Ordinal);
        _office.Today = "2027-01-25";
        Assert.Contains("2027年1月22日（金）までのところ、3日過ぎています", _office.Works("loans", "overdue"), StringComparison.Ordinal);
        Assert.Contains("期限を過ぎています", _office.Works("loans", "list", "--state", "out"), StringComparison.Ordinal);
        _office.Works("loans", "return", Kit);
        _office.Works("loans", "inspect", Kit);
        Assert.Contains("完了", _office.Works("loans", "list"), StringComparison.Ordinal);
        Assert.Contains("利用報告は届いていません。", _office.Works("requests", "close", RequestFiles.First), StringComparison.Ordinal);
    }

    [Fact]
    public void Publishing_writes_nameless_records_from_which_the_next_build_knows_the_days()
    {
        Import();
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        Assert.Contains("予定が変わりました", _office.Works("loans", "publish"), StringComparison.Ordinal);
        var text = _office.Folder.Read("input/loans/kit.yaml");
        Assert.Contains("as_of: 2026-11-26\n", text, StringComparison.Ordinal);
        Assert.Contains("  - {from: 2027-01-10, until: 2027-01-25, units: 1, state: 貸出}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("r-2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", text, StringComparison.Ordinal);
        Assert.False(File.Exists(_office.Folder.At("input/loans/poster.yaml")));

        var (site, plans) = Built();
        Assert.DoesNotContain(site.Diagnostics, d => d.Spot.Path.StartsWith("loans/", StringComparison.Ordinal));
        var period = Assert.Single(Assert.Single(plans).Away);
        Assert.Equal((new DateOnly(2027, 1, 10), new DateOnly(2027, 1, 25), LoanPeriodState.Lent), (period.From, period.Until, period.State));

        _office.Today = "2026-11-27";
        Assert.Contains("予定は同じで、日付（as_of）だけを改めました", _office.Works("loans", "publish"), StringComparison.Ordinal);
        Assert.Contains("as_of: 2026-11-27\n", _office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_overdue_set_is_away_until_it_could_be_back_and_inspected()
    {
        Import();
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        _office.Today = "2027-01-10";
        _office.Works("loans", "out", Kit);
        _office.Today = "2027-02-10";
        _office.Works("loans", "publish");
        Assert.Contains("until: 2027-02-13,", _office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reservation_that_an_overdue_set_endangers_is_named()
    {
        Import();
        Import(RequestFiles.Second, "2027-01-28", "2027-02-05");
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        _office.Works("requests", "decide", RequestFiles.Second, "--accept");
        _office.Today = "2027-01-10";
        _office.Works("loans", "out", Kit);
        _office.Today = "2027-01-22";
        Assert.DoesNotContain("組が足りません", _office.Works("loans", "overdue"), StringComparison.Ordinal);
        _office.Today = "2027-01-25";
        Assert.Contains($"予約 {RequestFiles.Second}/2「例示のロボット」2027年1月28日（木）〜2027年2月5日（金） は、このままでは組が足りません。",
            _office.Works("loans", "overdue"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_set_is_away_until_it_is_repaired()
    {
        Import();
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        _office.Today = "2027-01-10";
        _office.Works("loans", "out", Kit);
        _office.Today = "2027-01-20";
        _office.Works("loans", "return", Kit);
        _office.Works("loans", "inspect", Kit, "--repair", "--until", "2027-03-01");
        _office.Works("loans", "publish");
        Assert.Contains("{from: 2027-01-20, until: 2027-03-01, units: 1, state: 修理}", _office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
        _office.Works("loans", "repaired", Kit);
        _office.Works("loans", "publish");
        Assert.DoesNotContain("away:", _office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
        Assert.Contains("これは記録できません", _office.Refused(1, "loans", "repaired", Kit), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loan_is_extended_only_when_nobody_waits_for_it()
    {
        Import(from: "2027-01-12", until: "2027-01-15");
        Import(RequestFiles.Second, "2027-01-25", "2027-01-29");
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        _office.Works("requests", "decide", RequestFiles.Second, "--accept");
        Assert.Contains("重なります。", _office.Refused(1, "loans", "extend", Kit, "--until", "2027-01-20"), StringComparison.Ordinal);
        Assert.Contains("2027年1月19日（火）まで延ばしました", _office.Works("loans", "extend", Kit, "--until", "2027-01-19"), StringComparison.Ordinal);
        Assert.Contains("と今日より後にしてください", _office.Refused(1, "loans", "extend", Kit, "--until", "2027-01-19"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_request_frees_its_days()
    {
        Import();
        Import(RequestFiles.Second, "2027-01-12", "2027-01-22");
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        _office.Works("requests", "cancel", RequestFiles.First);
        _office.Works("requests", "decide", RequestFiles.Second, "--accept");
        Assert.Contains("「取消し」になっています", _office.Refused(1, "requests", "cancel", RequestFiles.First), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_becomes_drafts_that_our_reader_understands()
    {
        Import();
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
        _office.Today = "2027-01-26";
        var said = _office.Works("requests", "report", _office.Put("report.json", RequestFiles.UseReport(RequestFiles.Report())));
        var drafts = $"kakari/drafts/{RequestFiles.FirstReport}/";
        foreach (var path in new[] { $"sources/{RequestFiles.FirstReport}.yaml", "lessons/robot.yaml", "practices/walk.yaml", $"practices/{RequestFiles.FirstReport}.yaml" })
        {
            Assert.True(File.Exists(_office.Folder.At(drafts + path)), path);
            Assert.Contains($"{path} → /input/{path}", said, StringComparison.Ordinal);
        }
        Assert.Contains("壊れたもの・足りないもの: ケーブルが1本断線した。", said, StringComparison.Ordinal);
        // The one thing that an officer has to settle here: the vocabulary of this site knows no use reports.
        Assert.Contains("移す前に直す所:", said, StringComparison.Ordinal);
        Assert.Equal(1, said.Split("error KB").Length - 1);
        Assert.Contains("「利用報告」は例示の文書の種類の語彙にありません。", said, StringComparison.Ordinal);

        var lesson = _office.Folder.Read(drafts + "lessons/robot.yaml");
        Assert.StartsWith(_office.Folder.Read("input/lessons/robot.yaml"), lesson, StringComparison.Ordinal);
        Assert.Contains("evidence: 2", lesson, StringComparison.Ordinal);
        var practice = _office.Folder.Read(drafts + $"practices/{RequestFiles.FirstReport}.yaml");
        Assert.Contains("全部の班が 課題を終えた。\", evidence: 1", practice, StringComparison.Ordinal);
        Assert.Contains("60人のうち52人が最後まで進んだ。\", evidence: 2", practice, StringComparison.Ordinal);

        // Put where they belong, with the word added, the records are good.
        var input = _office.Folder.At("input");
        foreach (var file in Directory.GetFiles(_office.Folder.At(drafts), "*.yaml", SearchOption.AllDirectories))
            File.Copy(file, Path.Combine(input, Path.GetRelativePath(_office.Folder.At(drafts), file)), overwrite: true);
        File.AppendAllText(Path.Combine(input, "vocabularies/source-types.yaml"), "  - {id: use, label: 利用報告}\n");
        Assert.Equal(0, _office.RunAs("check", "--input", input));
        Assert.Contains("報告あり", _office.Works("requests", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_shall_not_be_published_makes_no_draft()
    {
        Import();
        var said = _office.Works("requests", "report", _office.Put("report.json", RequestFiles.UseReport(RequestFiles.Report(publish: false))));
        Assert.Contains("載せてほしくないとのことなので、下書きは作りません。", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_office.Folder.At("kakari/drafts")));
    }

    [Fact]
    public void A_report_without_figures_tells_and_does_not_count()
    {
        Import();
        var report = RequestFiles.Report();
        report.Remove("figures");
        report.Remove("subject");
        var said = _office.Works("requests", "report", _office.Put("report.json", RequestFiles.UseReport(report)));
        Assert.Contains("実践事例の下書きは作りません。", said, StringComparison.Ordinal);
        Assert.Contains("evidence: 1", _office.Folder.Read($"kakari/drafts/{RequestFiles.FirstReport}/lessons/robot.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void After_its_time_nothing_of_a_person_is_left()
    {
        Import();
        Import(RequestFiles.Second, "2027-03-01", "2027-03-05");
        _office.Works("requests", "decide", RequestFiles.First, "--decline", "--reason", "花子さんの希望の日は休みです。");
        _office.Works("requests", "letter", RequestFiles.First);
        _office.Works("requests", "report", _office.Put("report.json", RequestFiles.UseReport(RequestFiles.Report())));
        _office.Works("requests", "cancel", RequestFiles.Second);
        string[] names = ["秘密", "花子", "hanako", "027-000-0000", "ロボットを動かす", "断線"];
        Assert.All(names, n => Assert.Contains(n, _office.Everything(), StringComparison.Ordinal));

        Assert.Contains("消す日は2027年11月26日（金）です。", _office.Refused(1, "requests", "delete", RequestFiles.First), StringComparison.Ordinal);
        Assert.Contains("消す日が来たもの 0 件、まだのもの 2 件", _office.Works("requests", "retention"), StringComparison.Ordinal);
        _office.Today = "2027-11-26";
        Assert.Contains("消す日が来たもの 2 件", _office.Works("requests", "retention"), StringComparison.Ordinal);
        Assert.Contains("2 件を消します。まだ消していません。", _office.Works("requests", "delete", "--due"), StringComparison.Ordinal);

        Assert.Contains("2 件の個人情報を消しました。", _office.Works("requests", "delete", "--due", "--yes"), StringComparison.Ordinal);
        var left = _office.Everything();
        Assert.All(names, n => Assert.DoesNotContain(n, left, StringComparison.Ordinal));
        Assert.Contains("\"what\":\"deleted\"", _office.Log, StringComparison.Ordinal);
        Assert.Contains("0 件", _office.Works("requests", "list"), StringComparison.Ordinal);
        var nameless = _office.Works("requests", "list", "--state", "deleted");
        Assert.Contains($"{RequestFiles.First}  届いた日 2026-11-26（木）  お引き受けできない  個人情報は2027年11月26日（金）に消しました", nameless, StringComparison.Ordinal);
        Assert.Contains("に消しました。", _office.Refused(2, "requests", "show", RequestFiles.First), StringComparison.Ordinal);
        // Even deleted, a request cannot come in a second time.
        Assert.Contains("KB0703", _office.Refused(1, "requests", "import", _office.Put("again.json", RequestFiles.Request(RequestFiles.Loan()))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_request_is_not_deleted_and_a_closed_one_before_its_time_only_on_purpose()
    {
        Import();
        Assert.Contains("まだ「受付」です", _office.Refused(1, "requests", "delete", RequestFiles.First, "--yes"), StringComparison.Ordinal);
        _office.Works("requests", "cancel", RequestFiles.First);
        _office.Works("requests", "delete", RequestFiles.First, "--yes");
        Assert.DoesNotContain("花子", _office.Everything(), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_of_a_school_stays_text_in_the_letter()
    {
        var request = RequestFiles.Loan();
        request["school"]!["name"] = "<script>alert(1)</script>";
        request["person"]!["name"] = "=cmd|' /C calc'!A0";
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(request)));
        _office.Works("requests", "letter", RequestFiles.First);
        var html = _office.Folder.Read($"kakari/requests/{RequestFiles.First}/letter.html");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" href=", html, StringComparison.Ordinal);
        new AngleSharp.Html.Parser.HtmlParser(new() { IsStrictMode = true }).ParseDocument(html);
        Assert.DoesNotContain("script", _office.Log, StringComparison.Ordinal);
    }
}
