namespace Knowledgebase.Cli.Commands;

/// <summary>An option of a sub-command, and what it means.</summary>
internal sealed record OfficeOption(OptionRule Rule, string Meaning)
{
    public static OfficeOption Of(string name, string? example, string meaning, bool required = false) => new(new(name, example, required), meaning);
}

/// <summary>One sub-command of <c>requests</c> or <c>loans</c>: its word, what it works on, its options. Parsing and help follow from it.</summary>
/// <param name="Command">The command it belongs to.</param>
/// <param name="Name">Its word.</param>
/// <param name="Word">What follows the word, in Japanese; empty when nothing may.</param>
/// <param name="Does">What it does.</param>
/// <param name="Example">The rest of an example's line.</param>
/// <param name="Own">Options besides those that every sub-command has.</param>
internal sealed record OfficeRule(Command Command, string Name, string Word, string Does, string Example, params ImmutableArray<OfficeOption> Own)
{
    private const string Request = "申込みの番号";
    private const string Loan = "貸出の番号";
    private const string SampleId = "r-20261125-3f9a2b7c4d1e";

    /// <summary>True when the word may be left out.</summary>
    public bool WordIsOptional { get; init; }

    /// <summary>All its options.</summary>
    public ImmutableArray<OfficeOption> Options => [.. Own, .. Shared];

    private static ImmutableArray<OfficeOption> Shared { get; } =
    [
        OfficeOption.Of("--private", "kakari", "申込みを置くフォルダー（必ず指定。input や公開フォルダーの外に置く）", required: true),
        OfficeOption.Of("--input", "input", "記録のフォルダー（指定しなければ input）"),
        OfficeOption.Of("--output", "artifacts/site", "公開フォルダー（指定しなければ artifacts/site）。--private と重ならないことを確かめる"),
        OfficeOption.Of("--today", "2026-11-25", "この日付で行う（指定しなければ日本の今日）"),
        OfficeOption.Of("--help", null, "この説明を出す"),
    ];

    public static ImmutableArray<OfficeRule> All { get; } =
    [
        new(Command.Requests, "import", "ファイル", "申込みのファイルを確かめて読み込む", "request-" + SampleId + ".json"),
        new(Command.Requests, "report", "ファイル", "利用報告のファイルを読み込み、記録の下書きを作る", "report-u-20270125-9c1d2e3f4a5b.json"),
        new(Command.Requests, "list", "", "申込みの一覧を出す", "--state received",
            OfficeOption.Of("--state", "received", "この状態のものだけ。received、waiting、accepted、part、reported、declined、cancelled、closed、deleted")),
        new(Command.Requests, "show", Request, "一つの申込みのすべてと、今の空きを出す", SampleId),
        new(Command.Requests, "decide", Request, "申込みに決定をする（どれか一つ）。引き受けると貸出を予約する。渡す前なら決め直せ、前の予約と決めた日は消える", SampleId + " --accept",
            OfficeOption.Of("--accept", null, "すべて引き受ける"),
            OfficeOption.Of("--part", "1,3", "この番号のものだけ引き受ける"),
            OfficeOption.Of("--wait", null, "順番待ちにする"),
            OfficeOption.Of("--decline", null, "お引き受けできないと決める（--reason が必要）"),
            OfficeOption.Of("--when", "1=2027-02-01,2=2027-02-03..2027-02-10", "希望と違う日にする。決め直すときは、前に書いた日もまた書く"),
            OfficeOption.Of("--reason", "機材の点検が続くため", "理由や書き添えること。回答の手紙に載る")),
        new(Command.Requests, "letter", Request, "回答の手紙を、文字とA4の印刷用ページで書き出す", SampleId),
        new(Command.Requests, "close", Request, "申込みを終える（貸したものがすべて戻ってから）", SampleId),
        new(Command.Requests, "cancel", Request, "学校からの連絡により取り消す。予約も消える", SampleId),
        new(Command.Requests, "due", "", "だれが、いつまでに、何をするかを出す", ""),
        new(Command.Requests, "retention", "", "申込みの個人情報を、いつ消すかを出す", ""),
        new(Command.Requests, "delete", Request, "申込みの個人情報を消す。台帳には名前のない行だけが残る", "--due",
            OfficeOption.Of("--due", null, "消す日が来たものの番号を出す。--yes も付けると、すべて消す"),
            OfficeOption.Of("--yes", null, "本当に消す。番号を指定したときは、日が来ていなくても消す")) { WordIsOptional = true },
        new(Command.Loans, "list", "", "貸出の一覧を出す", "--state out",
            OfficeOption.Of("--state", "out", "この状態のものだけ。reserved、out、returned、repair、lost、free、released")),
        new(Command.Loans, "out", Loan, "教材を渡したことを記録する", SampleId + "/1"),
        new(Command.Loans, "return", Loan, "教材が戻ったことを記録する", SampleId + "/1"),
        new(Command.Loans, "inspect", Loan, "点検が済んだことを記録する", SampleId + "/1",
            OfficeOption.Of("--repair", null, "悪いところがあり、修理する"),
            OfficeOption.Of("--lost", null, "戻ってこない"),
            OfficeOption.Of("--units", "1", "修理か紛失の組の数（指定しなければ全部）"),
            OfficeOption.Of("--until", "2027-03-01", "修理が終わる見込みの日")),
        new(Command.Loans, "repaired", Loan, "修理が終わったか、見つかったか、代わりを入れたか、教材の quantity を減らしたことを記録する", SampleId + "/1"),
        new(Command.Loans, "extend", Loan, "貸出の終わりの日を延ばす（重ならないときだけ）", SampleId + "/1 --until 2027-01-29",
            OfficeOption.Of("--until", "2027-01-29", "新しい終わりの日", required: true)),
        new(Command.Loans, "due", "", "これから渡すもの、返ってくるもの、点検するものを、日の順に出す", ""),
        new(Command.Loans, "overdue", "", "返す日を過ぎたものを出す", ""),
        new(Command.Loans, "publish", "", "貸し出せない期間を、名前のない記録（input/loans）に書き出す", "",
            OfficeOption.Of("--replace", null, "手で書いた予定のファイルも、台帳の予定に書き換える")),
    ];
}
