namespace Knowledgebase.Cli.Commands;

/// <summary>The texts of the help.</summary>
internal static class HelpText
{
    public static string Of(Command? topic) => topic switch
    {
        Command.Build => Build,
        Command.Check => Check,
        Command.Serve => Serve,
        Command.Release => Release,
        Command.Sample => Sample,
        _ => Program,
    };

    private const string Program = """
        記録（YAML）を検査し、サイトを作って公開フォルダーへ置きます。

        使い方: dotnet run --project src/Knowledgebase.Cli -- <命令> [指定]

        命令:
          build     検査し、誤りがなければサイトを作って公開フォルダーと入れ替える
          check     検査だけを行う（何も書き込まない）
          serve     手元のブラウザーで見る。入力を直すと画面も変わる
          release   今日のデータを、後から変わらない版として残す
          sample    試験用の架空の記録を作る
          requests  学校からの申込みを読み込み、回答する（係の仕事）
          loans     教材の貸出を記録し、貸出の予定を書き出す（係の仕事）
          help      この説明を出す（help build のように命令ごとの説明も出せる）

        指定:
          --help       この説明を出す
          --version    版の番号を出す

        終了コード:
          0 正常   1 入力に誤りがある   2 使い方の誤り（公開できないフォルダーなど）
          70 プログラムの不具合   71 メモリーの不足   74 ディスクやポートが使えない   78 環境の設定の不足
          129・130・143 中断した（端末を閉じた、Ctrl+C、終了の合図）

        例:
          dotnet run --project src/Knowledgebase.Cli -- check
          dotnet run --project src/Knowledgebase.Cli -- build --output artifacts/site

        """;

    private const string Shared = """
          --input フォルダー     記録のフォルダー（指定しなければ input）
          --today 年-月-日       この日付のサイトとして作る（指定しなければ日本の今日）
          --strict               注意があるときも公開しない
        """;

    private const string Published = """
          --published フォルダー 公開中のサイトのフォルダー。そこにあるアドレスがなくならないか確かめる
        """;

    private const string Format = """
          --format 形式          誤りの表し方。text（人が読む）、json（プログラムが読む）、github（GitHub Actions）
        """;

    private const string Build = $"""
        記録を検査し、誤りがなければサイトを作って公開フォルダーと入れ替えます。
        誤りがあるときは、公開中のサイトはそのまま残ります。公開したアドレスがなくなるとき（IDを変えて aliases に
        書いていない、取り下げを removed に書いていないなど）も公開しません。比べる相手は、--published の
        フォルダーか、なければ公開フォルダーにある今のサイトです。

        使い方: dotnet run --project src/Knowledgebase.Cli -- build [指定]

        指定:
        {Shared}
          --output フォルダー    公開フォルダー（指定しなければ artifacts/site）
        {Published}
        {Format}

        例:
          dotnet run --project src/Knowledgebase.Cli -- build
          dotnet run --project src/Knowledgebase.Cli -- build --strict --today 2026-04-01

        """;

    private const string Check = $"""
        記録とサイト全体（リンク切れなど）を検査します。何も書き込みません。
        公開中のサイトのアドレスがなくならないかは、--published を付けたときだけ確かめます。

        使い方: dotnet run --project src/Knowledgebase.Cli -- check [指定]

        指定:
        {Shared}
        {Published}
        {Format}

        例:
          dotnet run --project src/Knowledgebase.Cli -- check
          dotnet run --project src/Knowledgebase.Cli -- check --format github --strict

        """;

    private const string Serve = $"""
        サイトを手元のブラウザーで見られるようにします。記録を直すと作り直し、画面も変わります。
        誤りがあるときは画面に表示し、直前の正しいサイトを見せ続けます。ほかの機械からは見えません。
        下見は専用のフォルダーに作り、公開フォルダーには何も書き込みません。

        使い方: dotnet run --project src/Knowledgebase.Cli -- serve [指定]

        指定:
        {Shared}
          --output フォルダー    下見を作るフォルダー（指定しなければ artifacts/preview）
        {Published}
          --port 番号            待ち受けるポート（指定しなければ 8080。0 なら空いている番号）

        例:
          dotnet run --project src/Knowledgebase.Cli -- serve
          dotnet run --project src/Knowledgebase.Cli -- serve --port 9000

        """;

    private const string Release = """
        今日のデータ（data/latest の全ファイル）を一つのZIPにまとめ、版として残します。
        入力フォルダーの files/releases に日付の付いたファイルができます。保存（コミット）すると、
        次の build から data/releases で公開されます。残した版が後で書き換えられていると build は止まります。

        使い方: dotnet run --project src/Knowledgebase.Cli -- release [指定]

        指定:
          --input フォルダー     記録のフォルダー（指定しなければ input）
          --today 年-月-日       この日付の版として作る（指定しなければ日本の今日）

        例:
          dotnet run --project src/Knowledgebase.Cli -- release

        """;

    private const string Sample = """
        試験用の架空の記録を作ります。同じ件数と種からは、いつも同じ記録ができます。

        使い方: dotnet run --project src/Knowledgebase.Cli -- sample --count 件数 --seed 種 --output フォルダー

        指定（すべて必要）:
          --count 件数           作る記録の数
          --seed 種              乱数の種（0 以上の整数）
          --output フォルダー    書き込むフォルダー（まだないか、空のもの）

        例:
          dotnet run --project src/Knowledgebase.Cli -- sample --count 1000 --seed 1 --output artifacts/sample

        """;
}
