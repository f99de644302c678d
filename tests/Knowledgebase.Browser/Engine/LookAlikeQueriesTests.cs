namespace Knowledgebase.Browser.Engine;

/// <summary>What came out of a PDF file with radicals in place of kanji is found by the kanji that one types, and quoted with them.</summary>
public sealed class LookAlikeQueriesTests
{
    const string Practice = """
        title: ⻑野⼩学校と⻘葉校の実践
        summary: ⺠間の⽅と⾏う学習です。
        cites: [{source: report, section: results, lines: 11}]
        projects: [river]
        history: [{date: 2026-11-20, text: 登録しました。}]
        """;

    [Theory]
    [InlineData("長野")]
    [InlineData("青葉校")]
    [InlineData("民間")]
    public async Task Radicals_are_found_by_their_kanji(string query)
    {
        var input = Repository.Path("tests", "Knowledgebase.Tests", "Broken", "_base", "input");
        var files = Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
            .Select(f => new SourceFile(Path.GetRelativePath(input, f).Replace('\\', '/'), File.ReadAllBytes(f)))
            .Append(new SourceFile("practices/pdf.yaml", Encoding.UTF8.GetBytes(Practice)));
        var plan = Build.Plan([.. files], [], new BuildOptions(new DateOnly(2026, 11, 22)));
        using var engine = new Engine();
        foreach (var file in plan.Search.Value.Files.OfType<MadeFile>().Where(f => f.Path.StartsWith("search/", StringComparison.Ordinal)))
        {
            var path = Path.Combine(engine.Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Make().ToArray(), TestContext.Current.CancellationToken);
        }

        var answer = Assert.Single(await engine.SearchAsync((query, new { limit = 3 })));
        Assert.False(answer.Relaxed);
        Assert.Equal("/practices/pdf/", answer.Urls.First());
        Assert.Contains("長野小学校と青葉校の実践", answer.Json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
    }
}
