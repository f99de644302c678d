namespace Knowledgebase.Tests.Office;

/// <summary>Days that nobody can mean are refused where they are typed, and nothing is recorded.</summary>
public sealed class OfficeDaysTests : IDisposable
{
    const string Kit = RequestFiles.First + "/2";
    readonly OfficeRoom _office = new();

    public void Dispose() => _office.Dispose();

    void Accepted()
    {
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan())));
        _office.Works("requests", "decide", RequestFiles.First, "--accept");
    }

    void Refuses(int exit, string part, params string[] words)
    {
        var before = _office.Log;
        Assert.Contains(part, _office.Refused(exit, words), StringComparison.Ordinal);
        Assert.Equal(before, _office.Log);
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-02")]
    [InlineData("9999-12-30", "9999-12-31")]
    [InlineData("1799-12-31", "1800-01-01")]
    [InlineData("2199-12-31", "2200-01-01")]
    [InlineData("2127-01-12", "2127-01-22")]
    [InlineData("1927-01-12", "1927-01-22")]
    [InlineData("2027-01-12", "2037-01-22")]
    public void A_file_with_such_days_does_not_come_in(string from, string until)
    {
        var path = _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan(from: from, until: until)));
        Assert.Matches("error KB0(208|708): ", _office.Refused(ExitCode.Errors, "requests", "import", path));
        Assert.Contains("0 件", _office.Works("requests", "list"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wishes", "9999-12-31")]
    [InlineData("wishes", "2107-01-06")]
    [InlineData("made", "0001-01-01")]
    [InlineData("edition", "9999-12-31")]
    public void Nor_does_one_with_another_such_day(string field, string day)
    {
        var request = RequestFiles.Loan();
        request[field] = field == "wishes" ? new System.Text.Json.Nodes.JsonArray(day) : day;
        Assert.Matches("error KB0(208|708): ", _office.Refused(ExitCode.Errors, "requests", "import", _office.Put("request.json", RequestFiles.Request(request))));
    }

    [Theory]
    [InlineData("2=2027-02-01..2027-02-02..2027-02-03", "--when の値「2=2027-02-01..2027-02-02..2027-02-03」は使えません")]
    [InlineData("2=2027-02-01=2027-02-02", "は使えません")]
    [InlineData("2=", "日付として読めません")]
    [InlineData("2=..2027-02-02", "日付として読めません")]
    [InlineData("2=2027-02-01..", "日付として読めません")]
    [InlineData("2=2027-02-01,2=2027-02-08", "--when に 2 番が二度あります")]
    [InlineData("2=2027-02-05..2027-02-01", "終わりの日が始まりの日より前です")]
    [InlineData("2=9999-12-31", "扱える日の範囲の外です")]
    [InlineData("2=0001-01-01..0001-01-02", "扱える日の範囲の外です")]
    public void Days_badly_written_are_refused(string when, string part)
    {
        Accepted();
        Refuses(ExitCode.Usage, part, "requests", "decide", RequestFiles.First, "--accept", "--when", when);
    }

    [Theory]
    [InlineData("2=2199-12-31", "今日から2年より離れています")]
    [InlineData("2=2027-02-01..2028-02-10", "期間が1年より長い")]
    [InlineData("1=2072-01-06", "今日から2年より離れています")]
    [InlineData("1=2027-01-06..2027-01-07", "貸出ではないので、日は一日だけ書いてください（--when 1=2027-01-06）。")]
    public void Days_that_nobody_means_are_refused(string when, string part)
    {
        Accepted();
        Refuses(ExitCode.Errors, part, "requests", "decide", RequestFiles.First, "--accept", "--when", when);
        Assert.DoesNotContain("代わりに貸せる期間はありません", _office.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loan_is_not_extended_for_ever()
    {
        Accepted();
        Refuses(ExitCode.Usage, "扱える日の範囲の外です", "loans", "extend", Kit, "--until", "9999-12-31");
        Refuses(ExitCode.Errors, "期間が1年より長い", "loans", "extend", Kit, "--until", "2199-12-31");
        Refuses(ExitCode.Errors, "期間が1年より長い", "loans", "extend", Kit, "--until", "2028-02-01");
    }

    [Fact]
    public void A_repair_ends_neither_in_the_past_nor_far_away()
    {
        Accepted();
        _office.Today = "2027-01-08";
        _office.Works("loans", "out", Kit);
        _office.Today = "2027-01-22";
        _office.Works("loans", "return", Kit);
        Refuses(ExitCode.Usage, "扱える日の範囲の外です", "loans", "inspect", Kit, "--repair", "--until", "9999-12-31");
        foreach (var day in new[] { "2127-03-01", "2026-03-01" })
            Refuses(ExitCode.Errors, "修理が終わる見込みの日", "loans", "inspect", Kit, "--repair", "--until", day);
        _office.Works("loans", "inspect", Kit, "--repair", "--until", "2027-03-01");
        _office.Works("loans", "publish");
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("2207-01-22")]
    public void A_day_mistyped_is_refused_before_anything_is_recorded(string today)
    {
        Accepted();
        _office.Today = today;
        Refuses(ExitCode.Usage, "--today", "loans", "out", Kit);
    }

    [Theory]
    [InlineData("2127-01-22")]
    [InlineData("2062-11-26")]
    [InlineData("1926-11-26")]
    public void So_is_one_far_from_all_that_the_log_knows(string today)
    {
        Accepted();
        _office.Today = today;
        Refuses(ExitCode.Usage, "台帳の最後の日（2026年11月26日（木））から5年より離れています", "loans", "out", Kit);
        Refuses(ExitCode.Usage, "年の数字を確かめてください", "requests", "due");
    }
}
