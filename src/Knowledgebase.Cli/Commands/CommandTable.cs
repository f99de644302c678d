namespace Knowledgebase.Cli.Commands;

/// <summary>Those of the office are in <see cref="OfficeTable"/>.</summary>
static class CommandTable
{
    static readonly Option Input = new("--input", "input", "記録のフォルダー（指定しなければ input）", (a, v) => a with { Input = v }) { Value = "フォルダー" };

    static readonly Option Output = new("--output", SitePlace.Default, "公開フォルダー（指定しなければ artifacts/site）",
        (a, v) => a with { Output = v })
    { Value = "フォルダー" };

    static readonly Option Published = new("--published", SitePlace.Default,
        "公開中のサイトのフォルダー。そこにあるアドレスがなくならないか確かめる", (a, v) => a with { Published = v })
    { Value = "フォルダー" };

    static readonly Option Today = new("--today", "2026-04-01", "この日付のサイトとして作る（指定しなければ日本の今日）",
        (a, v) => a with { Today = OptionValue.Date("--today", v) })
    { Value = "年-月-日" };

    static readonly Option Strict = new("--strict", null, "注意があるときも公開しない", (a, _) => a with { Strict = true });

    static readonly Option Format = new("--format", "json", "誤りの表し方。text（人が読む）、json（プログラムが読む）、github（GitHub Actions）",
        (a, v) => a with { Format = OptionValue.Format(v) })
    { Value = "形式" };

    static readonly Option Timings = new("--timings", "artifacts/timings.json",
        "段階ごとの時間とメモリーを表にする（ファイルを指定すれば、JSONでも書く）", (a, v) => a with { Timings = v })
    { Value = "ファイル", MayStandAlone = true };

    static readonly Option Port = new("--port", "8080", "待ち受けるポート（指定しなければ 8080。0 なら空いている番号）",
        (a, v) => a with { Port = (int)OptionValue.Number("--port", v, 0, 65535) })
    { Value = "番号" };

    static readonly Option Count = new("--count", "1000", "作る記録の数",
        (a, v) => a with { Count = (int)OptionValue.Number("--count", v, 1, 1_000_000) })
    { Value = "件数", IsRequired = true };

    static readonly Option Seed = new("--seed", "1", "乱数の種（0 以上の整数）",
        (a, v) => a with { Seed = OptionValue.Number("--seed", v, 0, ulong.MaxValue) })
    { Value = "種", IsRequired = true };

    public static CommandSpec Help { get; } = new("help", "この説明を出す（help build のように命令ごとの説明も出せる）", CommandSpec.Now(HelpCommand.Run));

    public static CommandSpec Version { get; } = new("--version", "版の番号を出す", CommandSpec.Now(HelpCommand.Version));

    public static CommandSpec Build { get; } = new("build", "検査し、誤りがなければサイトを作って公開フォルダーと入れ替える",
        CommandSpec.Now(BuildCommand.Run), Input, Today, Strict, Output, Published, Format, Timings)
    {
        About = """
            記録を検査し、誤りがなければサイトを作って公開フォルダーと入れ替えます。
            誤りがあるときは、公開中のサイトはそのまま残ります。公開したアドレスがなくなるとき（IDを変えて aliases に
            書いていない、取り下げを removed に書いていないなど）も公開しません。比べる相手は、--published の
            フォルダーか、なければ公開フォルダーにある今のサイトです。
            """,
        Examples = ["build", "build --strict --today 2026-04-01"],
        Interrupted = "中断しました。公開中のサイトがあれば、元のまま残っています。",
    };

    public static CommandSpec Check { get; } = new("check", "検査だけを行う（何も書き込まない）",
        CommandSpec.Now(CheckCommand.Run), Input, Today, Strict, Published, Format)
    {
        About = """
            記録とサイト全体（リンク切れなど）を検査します。何も書き込みません。
            公開中のサイトのアドレスがなくならないかは、--published を付けたときだけ確かめます。
            """,
        Examples = ["check", "check --format github --strict"],
    };

    public static CommandSpec Serve { get; } = new("serve", "手元のブラウザーで見る。入力を直すと画面も変わる", ServeCommand.RunAsync,
        Input, Today, Strict, Published, Port)
    {
        About = """
            サイトを手元のブラウザーで見られるようにします。記録を直すと作り直し、画面も変わります。
            誤りがあるときは画面に表示し、直前の正しいサイトを見せ続けます。ほかの機械からは見えません。
            ページは開いたときに作り、サイト全体の検査（リンク切れなど）はそのあとに続けます。何も書き込みません。
            """,
        Examples = ["serve", "serve --port 9000"],
        Interrupted = ServeCommand.Ended,
    };

    static readonly CommandSpec Release = new("release", "今日のデータを、後から変わらない版として残す",
        CommandSpec.Now(ReleaseCommand.Run), Input, Today with { Meaning = "この日付の版として作る（指定しなければ日本の今日）" })
    {
        About = """
            今日のデータ（data/latest の全ファイル）を一つのZIPにまとめ、版として残します。
            入力フォルダーの files/releases に日付の付いたファイルができます。保存（コミット）すると、
            次の build から data/releases で公開されます。残した版が後で書き換えられていると build は止まります。
            """,
        Examples = ["release"],
    };

    static readonly CommandSpec Sample = new("sample", "試験用の架空の記録を作る", CommandSpec.Now(SampleCommand.Run),
        Count, Seed, Output with { Example = "artifacts/sample", Meaning = "書き込むフォルダー（まだないか、空のもの）", IsRequired = true })
    {
        About = "試験用の架空の記録を作ります。同じ件数と種からは、いつも同じ記録ができます。",
        Usage = " --count 件数 --seed 種 --output フォルダー",
        Heading = "指定（すべて必要）",
        Examples = ["sample --count 1000 --seed 1 --output artifacts/sample"],
    };

    public static CommandSpec Program { get; } = new("", "", Help.Run)
    {
        About = "記録（YAML）を検査し、サイトを作って公開フォルダーへ置きます。",
        Usage = " <命令> [指定]",
        Heading = "命令",
        Parts = [Build, Check, Serve, Release, Sample, OfficeTable.Requests, OfficeTable.Loans, Help],
        Note = """
            指定:
              --help       この説明を出す
              --version    版の番号を出す

            終了コード:
              0 正常   1 入力に誤りがある   2 使い方の誤り（公開できないフォルダーなど）
              70 プログラムの不具合   71 メモリーの不足   74 ディスクやポートが使えない   78 環境の設定の不足
              129・130・143 中断した（端末を閉じた、Ctrl+C、終了の合図）


            """,
        Examples = ["check", "build --output artifacts/site"],
    };
}
