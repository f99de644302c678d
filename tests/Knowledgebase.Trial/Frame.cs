namespace Knowledgebase.Trial;

/// <summary>
/// What the practices need around them: settings and vocabularies of the sample, one source, one organisation, a few projects. Its texts
/// name no theme and no tool, and the vocabularies' synonyms stand in the dictionary instead, so that it adds no answer of its own.
/// </summary>
static partial class Frame
{
    public const string Source = "trial-report";
    public const int Lines = 400;

    static readonly string[] Names = ["北の里", "東の丘", "南の浜", "西の森", "川上", "川下"];

    public static ImmutableArray<string> Projects { get; } = [.. Names.Select((_, i) => $"trial-{"abcdef"[i]}")];

    public static ImmutableArray<string> Preparation { get; } = ["30分まで", "2時間まで", "1日まで", "1週間まで", "1週間を超える"];

    public static IEnumerable<SourceFile> Make(ulong seed)
    {
        foreach (var file in SampleRecords.Make(1, seed).Where(f => f.Path == "site.yaml" || f.Path.StartsWith("vocabularies/", StringComparison.Ordinal)))
        {
            var text = Synonyms().Replace(Encoding.UTF8.GetString(file.Bytes.Span), "");
            yield return File(file.Path, file.Path == "vocabularies/tools.yaml" ? OwnTools(text) : text);
        }
        yield return File($"sources/{Source}.yaml", $"""
            title: 例示の試行報告
            summary: 検索の試行のための架空の報告です。実在の文書ではありません。
            example: true
            type: 点検・評価
            sections:
              - id: overview
                title: 概要
                lines: 1-{Lines}
            """);
        yield return File("organizations/trial-board.yaml", $"""
            title: 例示県教育委員会
            summary: 検索の試行のための架空の組織です。
            example: true
            {Cites}
            type: 教育委員会
            """);
        for (var i = 0; i < Names.Length; i++) yield return Project(Projects[i], Names[i]);
    }

    const string Cites = "cites: [{source: " + Source + ", section: overview, lines: 1-2}]";

    static SourceFile Project(string id, string name) => File($"projects/{id}.yaml", $"""
        title: 例示{name}プロジェクト
        summary: 例示{name}プロジェクトは、検索の試行のための架空の事業です。
        example: true
        {Cites}
        printed_name: 例示{name}プロジェクト
        owners: [trial-board]
        purpose:
          text: 例示{name}の架空の事業です。
          {Cites}
        """);

    static string OwnTools(string vocabulary)
    {
        var head = vocabulary[..vocabulary.IndexOf("words:", StringComparison.Ordinal)];
        return head + "words:\n" + string.Concat(Tools.All.Select(t => $"  - {{id: {t.Id[(t.Id.IndexOf(':') + 1)..]}, label: \"{t.Spellings[0]}\"}}\n"));
    }

    static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text.TrimEnd() + "\n"));

    [GeneratedRegex(", synonyms: \\[[^\\]]*\\]")]
    private static partial Regex Synonyms();
}
