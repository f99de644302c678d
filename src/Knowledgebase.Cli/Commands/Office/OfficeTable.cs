namespace Knowledgebase.Cli.Commands.Office;

static class OfficeTable
{
    const string Request = "申込みの番号";
    const string Loan = "貸出の番号";
    const string SampleId = "r-20261125-3f9a2b7c4d1e";

    static readonly ImmutableArray<Option> Shared =
    [
        new("--private", "kakari", "申込みを置くフォルダー（必ず指定。input や公開フォルダーの外に置く）") { IsRequired = true },
        new("--input", "input", "記録のフォルダー（指定しなければ input）", (a, v) => a with { Input = v }),
        new("--output", SitePlace.Default, "公開フォルダー（指定しなければ artifacts/site）。--private と重ならないことを確かめる", (a, v) => a with { Output = v }),
        new("--today", "2026-11-25", "この日付で行う（指定しなければ日本の今日）", (a, v) => a with { Today = OptionValue.Date("--today", v) }),
        Option.Help,
    ];

    /// <summary>The only one that may make the private folder.</summary>
    public static CommandSpec Import { get; } = Part("requests import", "ファイル", "申込みのファイルを確かめて読み込む",
        "request-" + SampleId + ".json", RequestSteps.Import);

    public static CommandSpec Requests { get; } = Group("requests", "学校からの申込みを読み込み、回答する（係の仕事）", """
        学校からの申込みを、係の手元のフォルダー（--private）で受け付け、回答します。
        名前などの個人情報は、記録（input）にも公開フォルダーにも入りません。
        """,
        Import,
        Part("requests report", "ファイル", "利用報告のファイルを読み込み、記録の下書きを作る", "report-u-20270125-9c1d2e3f4a5b.json", ReportImport.Run),
        Part("requests list", "", "申込みの一覧を出す", "--state received", RequestListing.List,
            new Option("--state", "received", "この状態のものだけ。received、waiting、accepted、part、reported、declined、cancelled、closed、deleted")),
        Part("requests show", Request, "一つの申込みのすべてと、今の空きを出す", SampleId, RequestListing.Show),
        Part("requests decide", Request, "申込みに決定をする（どれか一つ）。引き受けると貸出を予約する。渡す前なら決め直せ、前の予約と決めた日は消える", SampleId + " --accept", RequestDecision.Run,
            new Option("--accept", null, "すべて引き受ける"),
            new Option("--part", "1,3", "この番号のものだけ引き受ける"),
            new Option("--wait", null, "順番待ちにする"),
            new Option("--decline", null, "お引き受けできないと決める（--reason が必要）"),
            new Option("--when", "1=2027-02-01,2=2027-02-03..2027-02-10", "希望と違う日にする。決め直すときは、前に書いた日もまた書く"),
            new Option("--reason", "機材の点検が続くため", "理由や書き添えること。回答の手紙に載る")),
        Part("requests letter", Request, "回答の手紙を、文字とA4の印刷用ページで書き出す", SampleId, RequestLetter.Run),
        Part("requests close", Request, "申込みを終える（貸したものがすべて戻ってから）", SampleId, RequestSteps.Close),
        Part("requests cancel", Request, "学校からの連絡により取り消す。予約も消える", SampleId, RequestSteps.Cancel),
        Part("requests due", "", "だれが、いつまでに、何をするかを出す", "", RequestListing.Due),
        Part("requests retention", "", "申込みの個人情報を、いつ消すかを出す", "", RequestDeletion.List),
        Part("requests delete", $"[{Request}]", "申込みの個人情報を消す。台帳には名前のない行だけが残る", "--due", RequestDeletion.Run,
            new Option("--due", null, "消す日が来たものの番号を出す。--yes も付けると、すべて消す"),
            new Option("--yes", null, "本当に消す。番号を指定したときは、日が来ていなくても消す")));

    public static CommandSpec Loans { get; } = Group("loans", "教材の貸出を記録し、貸出の予定を書き出す（係の仕事）", """
        教材の貸出を、係の手元のフォルダー（--private）に記録します。
        予約 → 貸出中 → 返却 → 点検 → 完了 の順に進みます。
        """,
        Part("loans list", "", "貸出の一覧を出す", "--state out", LoanSteps.List,
            new Option("--state", "out", "この状態のものだけ。reserved、out、returned、repair、lost、free、released")),
        Part("loans contents", Loan, "中身の一覧を番号とともに出す。渡すときと戻ったときに数える", SampleId + "/1", LoanCounting.Run),
        Part("loans out", Loan, "教材を渡したことを記録する", SampleId + "/1", LoanSteps.Out,
            new Option("--missing", "2=1", "渡したときに足りなかったもの。中身の番号と数（loans contents で見られる）")),
        Part("loans return", Loan, "教材が戻ったことを記録する", SampleId + "/1", LoanSteps.Return,
            new Option("--missing", "2=1,3=2", "戻っていないもの。中身の番号と数。回答の手紙に名前が出る")),
        Part("loans inspect", Loan, "点検が済んだことを記録する", SampleId + "/1", LoanSteps.Inspect,
            new Option("--repair", null, "悪いところがあり、修理する"),
            new Option("--lost", null, "戻ってこない"),
            new Option("--units", "1", "修理か紛失の組の数（指定しなければ全部）"),
            new Option("--until", "2027-03-01", "修理が終わる見込みの日")),
        Part("loans repaired", Loan, "修理が終わったか、見つかったか、代わりを入れたか、教材の quantity を減らしたことを記録する", SampleId + "/1", LoanSteps.Repaired),
        Part("loans extend", Loan, "貸出の終わりの日を延ばす（重ならないときだけ）", SampleId + "/1 --until 2027-01-29", LoanSteps.Extend,
            new Option("--until", "2027-01-29", "新しい終わりの日") { IsRequired = true }),
        Part("loans due", "", "これから渡すもの、返ってくるもの、点検するものを、日の順に出す", "", LoanSteps.Due),
        Part("loans overdue", "", "返す日を過ぎたものを出す", "", LoanSteps.Overdue),
        Part("loans publish", "", "貸し出せない期間を、名前のない記録（input/loans）に書き出す", "", LoanPublication.Run,
            new Option("--replace", null, "手で書いた予定のファイルも、台帳の予定に書き換える")));

    static CommandSpec Group(
        string name, string does, string about, params ImmutableArray<CommandSpec> parts) =>
        new(name, does, parts[0].Run)
        {
            Parts = parts,
            About = about,
            Usage = " <すること> --private フォルダー [指定]",
            Heading = "すること",
            Note = $"それぞれの説明は {parts[0].Name} --help のように見られます。\n\n",
            Examples = parts[0].Examples,
        };

    static CommandSpec Part(
        string name, string operand, string does, string sample, Action<OfficeSession, RequestFile> run) =>
        Part(name, operand, does, sample, (arguments, shell) =>
        {
            // A file that is not there is said before the folder is made.
            var file = RequestFile.Read(arguments.Operand);
            using var office = OfficeSession.Open(arguments, shell);
            run(office, file);
            return ExitCode.Fine;
        }, []);

    static CommandSpec Part(
        string name, string operand, string does, string sample, Action<OfficeSession> run,
        params ImmutableArray<Option> own) =>
        Part(name, operand, does, sample, (arguments, shell) =>
        {
            using var office = OfficeSession.Open(arguments, shell);
            run(office);
            return ExitCode.Fine;
        }, own);

    static CommandSpec Part(
        string name, string operand, string does, string sample, Func<Arguments, Shell, int> run,
        ImmutableArray<Option> own) =>
        new(name, does, CommandSpec.Now(run), [.. own, .. Shared])
        {
            Operand = operand,
            Usage = $"{(operand.Length == 0 ? "" : " " + operand)} --private フォルダー [指定]",
            Sample = sample,
            Examples = [$"{name} {(sample.Length == 0 ? "" : sample + " ")}--private kakari"],
        };
}
