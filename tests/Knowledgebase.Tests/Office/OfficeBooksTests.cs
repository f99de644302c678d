namespace Knowledgebase.Tests.Office;

/// <summary>What the office's books know and say: plans from elsewhere, second thoughts, the order of days.</summary>
public sealed class OfficeBooksTests : IDisposable
{
    const string Kit = RequestFiles.First + "/2";

    const string ByHand = "title: 例示のロボットの予定\nsummary: 手で書いた予定です。\nexample: true\nmaterial: kit\nas_of: 2026-11-20\n"
        + "away:\n  - {from: 2026-11-01, until: 2026-11-05, state: 貸出}\n  - {from: 2027-01-18, until: 2027-01-20, state: 貸出}\n";

    readonly OfficeRoom _office = new();

    public void Dispose() => _office.Dispose();

    void Import(string id = RequestFiles.First) =>
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan(id))));

    string Decide(params string[] how) => _office.Works(["requests", "decide", RequestFiles.First, .. how]);

    [Fact]
    public void A_plan_kept_by_hand_counts_and_is_not_overwritten_unasked()
    {
        _office.Folder.Write("input/loans/kit.yaml", ByHand);
        Import();
        Assert.Contains("貸せません: 運ぶ日と点検の日を入れると", _office.Works("requests", "show", RequestFiles.First), StringComparison.Ordinal);
        Assert.Contains("予定のファイル（input/loans）にある期間も、数えています。", _office.Refused(1, "requests", "decide", RequestFiles.First, "--accept"), StringComparison.Ordinal);

        var refused = _office.Refused(1, "loans", "publish");
        Assert.Contains("「/input/loans/kit.yaml」は loans publish が書いたものではありません（期間: 2027年1月18日（月）〜2027年1月20日（水） 1組）。", refused, StringComparison.Ordinal);
        Assert.Contains("--replace", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("2026年11月1日", refused, StringComparison.Ordinal);
        Assert.Equal(ByHand, _office.Folder.Read("input/loans/kit.yaml"));
        Assert.Contains("これらの期間は予定から消えます。", _office.Works("loans", "publish", "--replace"), StringComparison.Ordinal);
        Assert.DoesNotContain("away:", _office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
        Decide("--accept");
        _office.Works("loans", "publish");
        Assert.Contains("前と同じです", _office.Works("loans", "publish"), StringComparison.Ordinal);
    }

    /// <summary>Four sets; three away from the 5th, one more on the 12th to 14th, and another one long before.</summary>
    void FourSetsWithPlans()
    {
        var kit = _office.Folder.Read("input/materials/kit.yaml");
        _office.Folder.Write("input/materials/kit.yaml", kit.Replace("quantity: 1", "quantity: 4", StringComparison.Ordinal)
            .Replace("most_units: 1", "most_units: 4", StringComparison.Ordinal));
        _office.Folder.Write("input/loans/by-hand.yaml", ByHand[..ByHand.IndexOf("away:", StringComparison.Ordinal)]
            + "away:\n  - {from: 2026-12-01, until: 2026-12-20, units: 2, state: 貸出}\n  - {from: 2027-01-05, until: 2027-01-18, units: 3, state: 貸出}\n"
            + "  - {from: 2027-01-12, until: 2027-01-14, units: 1, state: 修理}\n");
    }

    [Fact]
    public void The_day_and_the_plans_in_the_way_are_named_and_no_others()
    {
        FourSetsWithPlans();
        Import();
        var shown = _office.Works("requests", "show", RequestFiles.First);
        Assert.Contains("2027年1月12日（火）は、空きがありません（手で書いた予定 loans/by-hand.yaml の貸出 3組 2027年1月5日（火）〜2027年1月18日（月）、"
            + "手で書いた予定 loans/by-hand.yaml の修理 1組 2027年1月12日（火）〜2027年1月14日（木））。", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("2026年12月20日", shown, StringComparison.Ordinal);
        // Eleven days, as wished: the way there begins on the 15th.
        Assert.Contains("次に空くのは 2027年1月18日（月）〜2027年1月28日（木） です。", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_that_leave_enough_are_not_in_the_way()
    {
        FourSetsWithPlans();
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan(from: "2027-01-18", until: "2027-01-22"))));
        Assert.Contains("空いています。", _office.Works("requests", "show", RequestFiles.First), StringComparison.Ordinal);
        Decide("--accept");
    }

    [Fact]
    public void An_alternative_shorter_than_the_wish_says_so()
    {
        FourSetsWithPlans();
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan(from: "2027-01-04", until: "2027-01-22"))));
        Assert.Contains("代わりに 2027年1月19日（火）〜2027年2月1日（月）（希望より5日短い、14日間） なら貸せます", _office.Refused(1, "requests", "decide", RequestFiles.First, "--accept"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_sets_than_there_are_get_no_other_days()
    {
        FourSetsWithPlans();
        var request = RequestFiles.Loan();
        request["loans"]![0]!["units"] = "5";
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(request)));
        var refused = _office.Refused(1, "requests", "decide", RequestFiles.First, "--accept");
        Assert.Contains("5組は、持っている数か一校の上限を超えています。", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("代わりに", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_by_hand_stands_in_the_way_of_a_longer_loan()
    {
        Import();
        Decide("--accept");
        _office.Folder.Write("input/loans/kit.yaml", ByHand.Replace("2027-01-18, until: 2027-01-20", "2027-01-27, until: 2027-01-28", StringComparison.Ordinal));
        Assert.Contains("重なります。", _office.Refused(1, "loans", "extend", Kit, "--until", "2027-01-25"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_can_be_made_again_until_the_first_set_is_handed_over()
    {
        Import();
        Decide("--accept");
        Decide("--accept", "--when", "1=2027-01-06,2=2027-01-13..2027-01-20");
        Assert.Contains("[1] 教員の研修「例示のロボットの研修」　2027年1月6日（水）", _office.Works("requests", "show", RequestFiles.First), StringComparison.Ordinal);
        Assert.Contains("2027年1月13日（水）〜2027年1月20日（水）", _office.Works("loans", "list", "--state", "reserved"), StringComparison.Ordinal);
        Decide("--part", "1");
        Assert.Contains("0 件", _office.Works("loans", "list", "--state", "reserved"), StringComparison.Ordinal);
        Decide("--decline", "--reason", "機材の点検が続くため。");
        Decide("--accept");
        Assert.Equal(3, _office.Log.Split("\"what\":\"accepted\"").Length - 1);
        Assert.Contains("1 件", _office.Works("loans", "list", "--state", "reserved"), StringComparison.Ordinal);
        _office.Today = "2027-01-08";
        _office.Works("loans", "out", Kit);
        Assert.Contains("もう渡しました", _office.Refused(1, "requests", "decide", RequestFiles.First, "--wait"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_second_decision_leaves_the_first()
    {
        Import();
        Decide("--accept");
        var log = _office.Log;
        Assert.Contains("使い始める日を過ぎています。", _office.Refused(1, "requests", "decide", RequestFiles.First, "--accept", "--when", "2=2026-11-01"), StringComparison.Ordinal);
        Assert.Equal(log, _office.Log);
    }

    [Fact]
    public void Days_of_a_loan_follow_each_other()
    {
        Import();
        Decide("--accept");
        Assert.Contains("注意: 使い始める日（2027年1月12日（火））の47日前です。", _office.Works("loans", "out", Kit), StringComparison.Ordinal);
        _office.Today = "2026-11-25";
        Assert.Contains("より前なので、記録できません。", _office.Refused(1, "loans", "return", Kit), StringComparison.Ordinal);
        _office.Today = "2027-01-22";
        _office.Works("loans", "return", Kit);
        // Friday and one day of inspection: Saturday is closed.
        Assert.Contains("2027-01-25（月）  係が「例示のロボット」1組を点検する", _office.Works("loans", "due"), StringComparison.Ordinal);
        _office.Today = "2027-01-21";
        Assert.Contains("より前なので、記録できません。", _office.Refused(1, "loans", "inspect", Kit), StringComparison.Ordinal);
    }

    [Fact]
    public void What_should_be_thought_of_is_said_before_it_is_accepted()
    {
        File.AppendAllText(_office.Folder.At("input/services/training.yaml"), "valid_until: 2026-12-31\nlead_days: 60\n");
        Import();
        foreach (var said in new[] { _office.Works("requests", "show", RequestFiles.First), Decide("--accept", "--when", "1=2027-01-06") })
        {
            Assert.Contains("「例示のロボットの研修」は、2026年12月31日（木）までの支援です。", said, StringComparison.Ordinal);
            Assert.Contains("「例示のロボットの研修」の申込みは60日前までです（2027年1月6日（水））。", said, StringComparison.Ordinal);
            Assert.DoesNotContain("受けてもらう教材です", said, StringComparison.Ordinal);
        }
        Assert.Contains("研修の日（2027年1月14日（木））が、使い始める日より後です。", Decide("--accept", "--when", "1=2027-01-14"), StringComparison.Ordinal);
        Assert.Contains("2027年1月16日（土）は、休みの日です。", Decide("--accept", "--when", "1=2027-01-16"), StringComparison.Ordinal);
        Assert.Contains("2026年11月2日（月）は過ぎています。", Decide("--accept", "--when", "1=2026-11-02"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_say_who_and_what()
    {
        _office.Today = "2026-11-27";
        Import();
        _office.Today = "2026-11-26";
        Import(RequestFiles.Second);
        var lines = _office.Works("requests", "list").Split('\n');
        Assert.StartsWith(RequestFiles.Second, lines[0], StringComparison.Ordinal);
        Assert.Contains("届いた日 2026-11-27（金）  受付  例示町立秘密小学校  教員の研修「例示のロボットの研修」、教材の貸出「例示のロボット」1組（2027年1月12日（火）〜2027年1月22日（金））  次: 係が回答する", lines[1], StringComparison.Ordinal);
        Decide("--accept");
        Assert.Contains("例示町立秘密小学校", _office.Works("loans", "list"), StringComparison.Ordinal);
        Assert.Contains("例示町立秘密小学校", _office.Works("loans", "due"), StringComparison.Ordinal);
        _office.Works("loans", "publish");
        Assert.DoesNotContain("秘密", _office.Folder.Read("input/loans/kit.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", _office.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "--when", "1=2027-01-07" }, new[] { "--when", "1=2027-01-07" }, "2027年1月7日（木）")]
    [InlineData(new[] { "--part", "1" }, new[] { "--part", "1" }, "2027年1月6日（水）")]
    [InlineData(new[] { "--part", "1", "--when", "1=2027-01-07" }, new[] { "--part", "1" }, "")]
    [InlineData(new[] { "--part", "2" }, new[] { "--part", "1" }, "")]
    public void Two_trainings_on_one_day_are_not_accepted_without_a_word(string[] first, string[] second, string day)
    {
        string[] How(string[] given) => given[0] == "--part" ? given : ["--part", "1", .. given];
        Import();
        Import(RequestFiles.Second);
        Decide(How(first));
        var said = _office.Works(["requests", "decide", RequestFiles.Second, .. How(second)]);
        if (day.Length == 0) Assert.DoesNotContain("ほかの申込み", said, StringComparison.Ordinal);
        else Assert.Contains($"注意: {day}には、ほかの申込み {RequestFiles.First}（例示町立秘密小学校）の教員の研修「例示のロボットの研修」も引き受けています。", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("受付", 1)]
    [InlineData("received", 1)]
    [InlineData(" 受付", 1)]
    [InlineData("承諾", 0)]
    [InlineData("削除", 0)]
    public void A_list_of_one_state_takes_its_name_and_says_when_there_is_none(string state, int count)
    {
        Import();
        var said = _office.Works("requests", "list", "--state", state);
        Assert.Contains(count == 1 ? "\n1 件" : $"0 件（「{state}」の申込みはありません。--state を付けなければ 1 件）", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("受け付け")]
    [InlineData("accept")]
    public void A_state_that_there_is_not_is_refused(string state)
    {
        Import();
        Assert.Contains("使える言葉: received（受付）", _office.Refused(2, "requests", "list", "--state", state), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_file_that_cannot_be_read_is_brought_back_from_the_copy()
    {
        Import();
        _office.Folder.Write($"kakari/requests/{RequestFiles.First}/request.json", "{");
        var refused = _office.Refused(1, "requests", "show", RequestFiles.First);
        Assert.Contains($"控え（バックアップ）の requests/{RequestFiles.First}/request.json を、元の所に戻してください。", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("送ってもらって", refused, StringComparison.Ordinal);
        Assert.Contains("（申込みのファイルが読めません）", _office.Works("requests", "list"), StringComparison.Ordinal);
    }
}
