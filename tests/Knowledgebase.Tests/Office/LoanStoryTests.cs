namespace Knowledgebase.Tests.Office;

/// <summary>A story on the command line: a set that goes out and comes back, and what the site says of it.</summary>
public sealed class LoanStoryTests : OfficeStory
{
    Catalogued Built()
    {
        var input = Knowledgebase.Cli.Disk.InputFolder.Read(Office.Folder.At("input"));
        var site = BuiltSite.Of([.. input.Sources], [.. input.Attachments], new DateOnly(2026, 11, 26));
        var (read, _) = Knowledgebase.Reading.RecordReader.Read([.. input.Sources]);
        return new(site, read.Records.Select(r => r.Record).OfType<LoanPlan>().ToList());
    }

    sealed record Catalogued(BuiltSite Site, List<LoanPlan> Plans);

    [Fact]
    public void A_loan_goes_out_and_comes_back()
    {
        Import();
        Office.Works("requests", "decide", RequestFiles.First, "--accept", "--when", "1=2027-01-06");
        var letter = Office.Works("requests", "letter", RequestFiles.First);
        Assert.Contains("例示町立秘密小学校\n教諭 例示 花子 様", letter, StringComparison.Ordinal);
        Assert.Contains("お貸しします。使えるのは2027年1月22日（金）までです。使い終わったら、遅くとも2027年1月22日（金）に発送してください。", letter, StringComparison.Ordinal);
        Assert.Contains("貸出の条件：\n・ほかの学校や人に貸しません。", letter, StringComparison.Ordinal);

        Assert.Contains("2027-01-08（金）  係が「例示のロボット」1組を渡す", Office.Works("loans", "due"), StringComparison.Ordinal);
        Assert.Contains("「予約」なので", Office.Refused(1, "loans", "return", Kit), StringComparison.Ordinal);
        Office.Today = "2027-01-10";
        Office.Works("loans", "out", Kit);
        Assert.Contains("まだ「貸出中」なので、終えられません。", Office.Refused(1, "requests", "close", RequestFiles.First), StringComparison.Ordinal);
        Assert.Contains("取り消せません", Office.Refused(1, "requests", "cancel", RequestFiles.First), StringComparison.Ordinal);
        Office.Today = "2027-01-25";
        Assert.Contains("2027年1月22日（金）までのところ、3日過ぎています", Office.Works("loans", "overdue"), StringComparison.Ordinal);
        Assert.Contains("期限を過ぎています", Office.Works("loans", "list", "--state", "out"), StringComparison.Ordinal);
        Office.Works("loans", "return", Kit);
        Office.Works("loans", "inspect", Kit);
        Assert.Contains("完了", Office.Works("loans", "list"), StringComparison.Ordinal);
        Assert.Contains("利用報告は届いていません。", Office.Works("requests", "close", RequestFiles.First), StringComparison.Ordinal);
    }

    [Fact]
    public void Publishing_writes_nameless_records_from_which_the_next_build_knows_the_days()
    {
        Import();
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Assert.Contains("予定が変わりました", Office.Works("loans", "publish"), StringComparison.Ordinal);
        var text = Office.Folder.Read("input/loans/kit.yaml");
        Assert.Contains("as_of: 2026-11-26\n", text, StringComparison.Ordinal);
        Assert.Contains("  - {from: 2027-01-10, until: 2027-01-25, units: 1, state: 貸出}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("r-2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", text, StringComparison.Ordinal);
        Assert.False(File.Exists(Office.Folder.At("input/loans/poster.yaml")));

        var (site, plans) = Built();
        Assert.DoesNotContain(site.Diagnostics, d => d.Spot.Path.StartsWith("loans/", StringComparison.Ordinal));
        var period = Assert.Single(Assert.Single(plans).Away);
        Assert.Equal((new DateOnly(2027, 1, 10), new DateOnly(2027, 1, 25), LoanPeriodState.Lent), (period.From, period.Until, period.State));

        Office.Today = "2026-11-27";
        Assert.Contains("予定は同じで、日付（as_of）だけを改めました", Office.Works("loans", "publish"), StringComparison.Ordinal);
        Assert.Contains("as_of: 2026-11-27\n", Office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_overdue_set_is_away_until_it_could_be_back_and_inspected()
    {
        Import();
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Office.Today = "2027-01-10";
        Office.Works("loans", "out", Kit);
        Office.Today = "2027-02-10";
        Office.Works("loans", "publish");
        Assert.Contains("until: 2027-02-13,", Office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reservation_that_an_overdue_set_endangers_is_named()
    {
        Import();
        Import(RequestFiles.Second, "2027-01-28", "2027-02-05");
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Office.Works("requests", "decide", RequestFiles.Second, "--accept");
        Office.Today = "2027-01-10";
        Office.Works("loans", "out", Kit);
        Office.Today = "2027-01-22";
        Assert.DoesNotContain("組が足りません", Office.Works("loans", "overdue"), StringComparison.Ordinal);
        Office.Today = "2027-01-25";
        Assert.Contains($"予約 {RequestFiles.Second}/2「例示のロボット」2027年1月28日（木）〜2027年2月5日（金） は、このままでは組が足りません。",
            Office.Works("loans", "overdue"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_set_is_away_until_it_is_repaired()
    {
        Import();
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Office.Today = "2027-01-10";
        Office.Works("loans", "out", Kit);
        Office.Today = "2027-01-20";
        Office.Works("loans", "return", Kit);
        Office.Works("loans", "inspect", Kit, "--repair", "--until", "2027-03-01");
        Office.Works("loans", "publish");
        Assert.Contains("{from: 2027-01-20, until: 2027-03-01, units: 1, state: 修理}", Office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
        Office.Works("loans", "repaired", Kit);
        Office.Works("loans", "publish");
        Assert.DoesNotContain("away:", Office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
        Assert.Contains("これは記録できません", Office.Refused(1, "loans", "repaired", Kit), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loan_is_extended_only_when_nobody_waits_for_it()
    {
        Import(from: "2027-01-12", until: "2027-01-15");
        Import(RequestFiles.Second, "2027-01-25", "2027-01-29");
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Office.Works("requests", "decide", RequestFiles.Second, "--accept");
        Assert.Contains("重なります。", Office.Refused(1, "loans", "extend", Kit, "--until", "2027-01-20"), StringComparison.Ordinal);
        Assert.Contains("2027年1月19日（火）まで延ばしました", Office.Works("loans", "extend", Kit, "--until", "2027-01-19"), StringComparison.Ordinal);
        Assert.Contains("と今日より後にしてください", Office.Refused(1, "loans", "extend", Kit, "--until", "2027-01-19"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_did_not_come_back_is_named_to_the_school_and_to_the_office_until_the_set_is_whole_again()
    {
        Import();
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Assert.Contains("「例示のロボット」1組の中身：\n　例示の本体　4　受取り□　返却□", Office.Works("requests", "letter", RequestFiles.First), StringComparison.Ordinal);
        Assert.Contains("<td>例示の充電器</td><td>2</td><td>□</td><td>□</td>", Office.Folder.Read($"kakari/requests/{RequestFiles.First}/letter.html"), StringComparison.Ordinal);
        Assert.Contains("2. 例示の充電器 2\n3. 例示の手引き（数は記録にありません）", Office.Works("loans", "contents", Kit), StringComparison.Ordinal);

        // One is missing from the beginning: the school is not asked for it.
        Office.Today = "2027-01-10";
        Office.Works("loans", "out", Kit, "--missing", "1=1");
        var letter = Office.Works("requests", "letter", RequestFiles.First);
        Assert.Contains("お渡ししたときに、例示の本体 1は入っていません。", letter, StringComparison.Ordinal);
        Assert.Contains("　例示の本体　4　受取り1ありません　返却□", letter, StringComparison.Ordinal);

        Office.Today = "2027-01-22";
        Assert.Contains("足りないもの: 例示の充電器 1、例示の手引き 1。", Office.Works("loans", "return", Kit, "--missing", "2=1,3=1"), StringComparison.Ordinal);
        letter = Office.Works("requests", "letter", RequestFiles.First);
        Assert.Contains("まだ戻っていないものがあります。", letter, StringComparison.Ordinal);
        Assert.Contains("次のものが戻っていません：例示の充電器 1、例示の手引き 1。", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("例示の本体", letter, StringComparison.Ordinal);
        Assert.Contains("戻っていないもの: 例示の充電器 1、例示の手引き 1", Office.Works("loans", "list"), StringComparison.Ordinal);
        Assert.DoesNotContain("充電器", Office.Log, StringComparison.Ordinal);

        // A thing that the record lists no longer is missing all the same, and not another one in its place.
        var kit = Office.Folder.Read("input/materials/kit.yaml");
        Office.Folder.Write("input/materials/kit.yaml", kit.Replace("{item: 例示の充電器, quantity: 2}, ", "", StringComparison.Ordinal));
        Assert.Contains("次のものが戻っていません：例示の手引き 1、今の中身の一覧にないもの 1。", Office.Works("requests", "letter", RequestFiles.First), StringComparison.Ordinal);

        Office.Works("loans", "inspect", Kit, "--repair");
        Assert.Contains("戻っていないもの: ", Office.Works("loans", "list"), StringComparison.Ordinal);
        Office.Works("loans", "repaired", Kit);
        Assert.DoesNotContain("戻っていない", Office.Works("loans", "list"), StringComparison.Ordinal);
        Assert.Contains("返却と点検を確かめました。", Office.Works("requests", "letter", RequestFiles.First), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4=1", "1 から 3 までの整数")]
    [InlineData("2=3", "1 から 2 までの整数")]
    [InlineData("充電器", "2=1 のように、番号と数で")]
    public void Only_what_the_record_lists_can_be_missing(string missing, string why)
    {
        Import();
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        Office.Today = "2027-01-10";
        Assert.Contains(why, Office.Refused(2, "loans", "out", Kit, "--missing", missing), StringComparison.Ordinal);
        Assert.DoesNotContain("貸出中", Office.Works("loans", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_cannot_have_all_the_days_is_told_which_of_them_are_free()
    {
        Import(until: "2027-01-15");
        Import(RequestFiles.Second, "2027-01-18", "2027-01-29");
        Office.Works("requests", "decide", RequestFiles.First, "--accept");
        const string rest = "2027年1月21日（木）〜2027年1月29日（金）";
        Assert.Contains($"希望のうち {rest} は空いています。", Office.Works("requests", "show", RequestFiles.Second), StringComparison.Ordinal);
        Assert.Contains($"希望のうち {rest} なら貸せます（--when 2=2027-01-21..2027-01-29）。",
            Office.Refused(1, "requests", "decide", RequestFiles.Second, "--accept"), StringComparison.Ordinal);
        Office.Works("requests", "decide", RequestFiles.Second, "--wait");
        Assert.Contains($"ご希望のうち{rest}、または", Office.Works("requests", "letter", RequestFiles.Second), StringComparison.Ordinal);
    }
}
