namespace Knowledgebase.Cli.Commands;

static class BuildSummary
{
    public static IEnumerable<string> Lines(string output, SiteCounts counts, Publication publication, TimeSpan time)
    {
        if (!publication.Published)
        {
            yield return "公開していません。公開中のサイトがあれば、そのまま残っています。";
            yield break;
        }

        if (publication.Leftover is { } old)
            yield return $"注意: 前のサイト「{old}」を消せませんでした。次に公開するときに、もう一度消します。";
        yield return $"公開しました: {Printing.SafeText.Of(output)}";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"記録 {counts.Records} 件、ページ {counts.Pages}、ファイル {publication.Files}、{Size(publication.Bytes)}、{time.TotalSeconds:0.0} 秒"
        );
        yield return string.Create(CultureInfo.InvariantCulture, $"まだ分からないこと {counts.Open} 件");
        if (!publication.Compared)
            yield return NotCompared;
    }

    /// <summary>Said wherever no publication was there to compare with: silence would pass for "no address dies".</summary>
    public static string NotCompared =>
        "公開中のサイトとは比べていません（消えるアドレスがないかを確かめるには、--published で公開中のサイトのフォルダーを指定します）。";

    static string Size(long bytes) =>
        bytes < 1_000_000
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} KB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
