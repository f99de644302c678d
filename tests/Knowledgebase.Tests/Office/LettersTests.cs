namespace Knowledgebase.Tests.Office;

/// <summary>The answer to a school in every state of its request and of what it borrowed.</summary>
public sealed class LettersTests : IDisposable
{
    const string Kit = RequestFiles.First + "/2";
    readonly OfficeRoom _office = new();

    public LettersTests() => _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan())));

    public void Dispose() => _office.Dispose();

    string Letter() => _office.Works("requests", "letter", RequestFiles.First);

    void Decide(params string[] how) => _office.Works(["requests", "decide", RequestFiles.First, .. how]);

    void Says(params string[] parts)
    {
        var letter = Letter();
        Assert.All(parts, p => Assert.Contains(p, letter, StringComparison.Ordinal));
        Assert.DoesNotContain("回答に書いてあります", letter, StringComparison.Ordinal);
    }

    void Promises(bool lends)
    {
        Assert.Equal(lends, Letter().Contains("お貸しします", StringComparison.Ordinal));
        Assert.Equal(lends, Letter().Contains("貸出の条件：", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_a_decision_it_promises_nothing()
    {
        Says("まだ決まってはいません。", "2026年12月3日（木）までに回答します。", "問い合わせ先：例示課 貸出係");
        Promises(false);
        Decide("--wait");
        Says("お待ちいただいています。");
        Promises(false);
        Decide("--decline", "--reason", "機材の点検が続くため。");
        Says("今回はお引き受けできません。", "係から：機材の点検が続くため。");
        Promises(false);
    }

    [Fact]
    public void An_accepted_one_says_how_and_on_what_condition()
    {
        Decide("--accept", "--when", "1=2027-01-06");
        Says("申込みのとおりにお引き受けします。", "受渡し：「送ってほしい」とのご希望です。", "使う前に「例示のロボットの研修」を受けていただきます", "・壊れたときはすぐに知らせます。");
        Promises(true);
        Assert.Contains("<li>壊れたときはすぐに知らせます。</li>", _office.Folder.Read($"kakari/requests/{RequestFiles.First}/letter.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_days_than_wished_are_not_called_as_wished()
    {
        Decide("--accept", "--when", "1=2027-01-07,2=2027-01-13..2027-01-20");
        Says("日を変えたものがあるので", "日を変えてお引き受けします（希望 2027年1月12日（火）〜2027年1月22日（金） → 2027年1月13日（水）〜2027年1月20日（水））。",
            "日を変えてお引き受けします（希望 2027年1月6日（水） → 2027年1月7日（木））。", "都合が悪いときは、すぐに係へ知らせてください。");
        Assert.DoesNotContain("申込みのとおり", Letter(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_training_alone_says_nothing_of_borrowing()
    {
        Decide("--part", "1", "--when", "1=2027-01-06");
        Says("申込みの一部をお引き受けします。", "お引き受けできません。");
        Assert.DoesNotContain("借りた", Letter(), StringComparison.Ordinal);
        Promises(false);
    }

    [Fact]
    public void A_cancelled_one_lends_nothing_any_more()
    {
        Decide("--accept");
        _office.Works("requests", "cancel", RequestFiles.First);
        Says("申込みを取り消しました。", "　取り消しました。");
        Promises(false);
    }

    [Fact]
    public void What_came_back_is_thanked_for()
    {
        Decide("--accept", "--when", "1=2027-01-06");
        _office.Today = "2027-01-08";
        _office.Works("loans", "out", Kit);
        Says("お貸ししています。使えるのは2027年1月22日（金）までです。");
        _office.Today = "2027-01-27";
        Says("返す日（2027年1月22日（金））を過ぎています。");
        _office.Works("loans", "return", Kit);
        Says("お貸ししたものの返却を確かめました。", "これから点検します。");
        Promises(false);
        _office.Works("loans", "inspect", Kit);
        Says("返却と点検を確かめました。");
        Promises(false);
        _office.Works("requests", "report", _office.Put("report.json", RequestFiles.UseReport(RequestFiles.Report())));
        Says("利用報告を受け取りました。", "返却と点検を確かめました。");
        Promises(false);
        _office.Works("requests", "close", RequestFiles.First);
        Says("申込みは終わりました。");
        Promises(false);
    }
}
