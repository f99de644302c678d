namespace Knowledgebase.Cli.Printing;

/// <summary>The stages of a build as a table for people.</summary>
static class TimingsTable
{
    static readonly string[] Heads = ["段階", "時間（秒）", "CPU（秒）", "うちOS", "確保したMB", "ファイル", "バイト"];

    public static string Of(Timings timings)
    {
        string[][] rows = [Heads, .. timings.Stages.Select(s => Row(Word(s.End.Stage), s)), Row("合わせて", timings.Total)];
        var widths = Heads.Select((_, i) => rows.Max(row => Cells.Width(row[i]))).ToArray();
        return string.Concat(rows.Select(row => Line(row, widths) + "\n"));
    }

    public static string Word(BuildStage stage) =>
        stage switch
        {
            BuildStage.Start => "プログラムの起動",
            BuildStage.Input => "入力フォルダーを読む",
            BuildStage.Parse => "YAMLを記録にする",
            BuildStage.Link => "記録をつなぐ",
            BuildStage.Judge => "記録を検査する",
            BuildStage.Data => "データをまとめる",
            BuildStage.Pages => "ページを決める",
            BuildStage.Plan => "ファイルを並べる",
            BuildStage.Staging => "書き出す所を用意する",
            BuildStage.Draw => "描いて書き出す",
            BuildStage.Search => "検索の索引を作る",
            BuildStage.Check => "サイト全体を検査する",
            BuildStage.Verify => "書いたものを確かめる",
            BuildStage.Publish => "公開フォルダーと入れ替える",
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
        };

    static string[] Row(string word, Timing timing) =>
        [
            word,
            Seconds(timing.Wall),
            Seconds(timing.Processor),
            Seconds(timing.System),
            (timing.Allocated / 1e6).ToString("0.0", CultureInfo.InvariantCulture),
            Count(timing.End.Files),
            Count(timing.End.Bytes),
        ];

    static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    static string Count(long count) => count == 0 ? "" : count.ToString("#,0", CultureInfo.InvariantCulture);

    // Words to the left, numbers to the right.
    static string Line(string[] row, int[] widths) =>
        string.Join("  ", row.Select((cell, i) =>
            i == 0 ? cell + Blanks(cell, widths[i]) : Blanks(cell, widths[i]) + cell)).TrimEnd();

    static string Blanks(string cell, int width) => new(' ', width - Cells.Width(cell));
}
