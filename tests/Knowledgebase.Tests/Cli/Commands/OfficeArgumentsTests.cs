namespace Knowledgebase.Tests.Cli.Commands;

public sealed class OfficeArgumentsTests : IDisposable
{
    readonly OfficeRoom _office = new();

    public void Dispose() => _office.Dispose();

    static string Refusal(string line)
    {
        var refusal = Assert.Throws<UserException>(() => CommandLine.Parse(line.Split(' ')));
        Assert.Equal(ExitCode.Usage, refusal.Exit);
        return refusal.Message;
    }

    [Theory]
    [InlineData("requests import --help", "requests import ファイル --private フォルダー")]
    [InlineData("requests report -h", "requests report ファイル")]
    [InlineData("requests list --help", "--state")]
    [InlineData("requests show --help", "requests show 申込みの番号")]
    [InlineData("requests decide --help", "--decline")]
    [InlineData("requests letter --help", "A4")]
    [InlineData("requests close --help", "すべて戻ってから")]
    [InlineData("requests cancel --help", "予約も消える")]
    [InlineData("requests due --help", "いつまでに")]
    [InlineData("requests retention --help", "いつ消すか")]
    [InlineData("requests delete --help", "requests delete [申込みの番号]")]
    [InlineData("loans list --help", "--state")]
    [InlineData("loans out --help", "loans out 貸出の番号")]
    [InlineData("loans return --help", "戻ったこと")]
    [InlineData("loans inspect --help", "--repair")]
    [InlineData("loans repaired --help", "修理が終わった")]
    [InlineData("loans extend --help", "--until")]
    [InlineData("loans due --help", "日の順に")]
    [InlineData("loans overdue --help", "返す日を過ぎた")]
    [InlineData("loans publish --help", "名前のない記録")]
    [InlineData("requests --help", "decide")]
    [InlineData("loans --help", "publish")]
    [InlineData("help requests", "すること:")]
    [InlineData("help loans extend", "loans extend 貸出の番号")]
    public void Every_sub_command_explains_itself(string line, string part)
    {
        Assert.Equal(0, _office.RunAs(line.Split(' ')));
        Assert.Contains("使い方: ", _office.Out, StringComparison.Ordinal);
        Assert.Contains("例:", _office.Out, StringComparison.Ordinal);
        Assert.Contains(part, _office.Out, StringComparison.Ordinal);
        Assert.Equal("", _office.Error);
    }

    [Theory]
    [InlineData("requests", "requests のあとに、することを書いてください: import、report、list、show、decide、letter、close、cancel、due、retention、delete。説明は requests --help で見られます。")]
    [InlineData("requests improt x", "requests に「improt」はありません。「import」のことですか。できることは requests --help で見られます。")]
    [InlineData("requests overdue", "requests に「overdue」はありません。できることは requests --help で見られます。")]
    [InlineData("loans retrun x", "loans に「retrun」はありません。「return」のことですか。できることは loans --help で見られます。")]
    [InlineData("requests import --private p", "requests import のあとにファイルを書いてください。例: requests import request-r-20261125-3f9a2b7c4d1e.json")]
    [InlineData("requests list r-1 --private p", "「r-1」が何を指すか分かりません。requests list の書き方は requests list --help で見られます。")]
    [InlineData("requests show a b --private p", "「b」が何を指すか分かりません。requests show の書き方は requests show --help で見られます。")]
    [InlineData("requests list", "--private の指定が必要です。例: --private kakari")]
    [InlineData("requests list --privat p", "「--privat」という指定は requests list にありません。「--private」のことですか。使える指定は requests list --help で見られます。")]
    [InlineData("requests list --private", "--private のあとに値がありません。例: --private kakari")]
    [InlineData("loans extend x --private p", "--until の指定が必要です。例: --until 2027-01-29")]
    [InlineData("requests list --private p --today tomorrow", "--today の値「tomorrow」は日付として読めません。2026-04-01 の形で書いてください。")]
    [InlineData("request list", "「request」という命令はありません。「requests」のことですか。使える命令は --help で見られます。")]
    public void A_mistake_is_explained(string line, string message) => Assert.Equal(message, Refusal(line));

    [Theory]
    [InlineData("requests decide X --accept --wait", "どれか一つ")]
    [InlineData("requests decide X", "どれか一つ")]
    [InlineData("requests decide X --decline", "--reason で理由を")]
    [InlineData("requests decide X --part a", "--part の値「a」は使えません")]
    [InlineData("requests decide X --wait --when 1=2027-01-06", "--when は --accept か --part と一緒に")]
    [InlineData("requests decide X --accept --when 1", "--when の値「1」は使えません")]
    [InlineData("requests decide X --accept --when 1=2027-02-30", "--when の値「2027-02-30」は日付として読めません")]
    [InlineData("requests list --state recieved", "「received」のことですか。")]
    [InlineData("loans list --state outt", "「out」のことですか。")]
    [InlineData("requests show X", "台帳にありません。")]
    [InlineData("loans out X", "台帳にありません。")]
    [InlineData("requests delete", "どちらか一つ")]
    [InlineData("requests import none.json", "ファイル「none.json」がありません。")]
    public void Wrong_use_ends_with_2(string line, string part) =>
        Assert.Contains(part, _office.Refused(ExitCode.Usage, line.Split(' ')), StringComparison.Ordinal);

    [Theory]
    [InlineData("requests list")]
    [InlineData("loans due")]
    [InlineData("requests due")]
    public void A_misspelt_folder_is_no_empty_one(string line)
    {
        var path = _office.Folder.At("kakri");
        Assert.Equal(ExitCode.Usage, _office.RunAs([.. line.Split(' '), "--private", path, "--input", _office.Folder.At("input"), "--output", _office.Folder.At("site")]));
        Assert.Contains("フォルダー「/kakri」がありません。", _office.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(path));
    }

    [Theory]
    [InlineData("--part 3", "3 番の申込みはありません。1 から 2 までです。")]
    [InlineData("--accept --when 9=2027-01-06", "9 番の申込みはありません。")]
    [InlineData("--part 1 --when 2=2027-01-06", "2 番は引き受けないので、日を決められません。")]
    public void An_item_that_is_not_there_is_refused(string options, string part)
    {
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan())));
        Assert.Contains(part, _office.Refused(1, ["requests", "decide", RequestFiles.First, .. options.Split(' ')]), StringComparison.Ordinal);
    }
}
