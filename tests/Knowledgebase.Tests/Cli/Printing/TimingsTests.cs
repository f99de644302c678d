using System.Text.Json;

namespace Knowledgebase.Tests.Cli.Printing;

/// <summary>What a build says of its own stages. How long they take is never asked here.</summary>
public sealed class TimingsTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly StringWriter _out = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public void Dispose() => _folder.Dispose();

    async Task<string> BuildAsync(params string[] more)
    {
        var shell = new Shell(new(_out, TextWriter.Null), TimeProvider.System);
        string[] words = ["build", "--input", ProgramRun.SmallInput, "--output", _folder.At("site"), .. more];
        Assert.Equal(ExitCode.Fine, await shell.RunAsync(words));
        return _out.ToString();
    }

    [Fact]
    public async Task A_build_that_nobody_asked_says_nothing_of_its_stages() =>
        Assert.DoesNotContain(TimingsTable.Word(BuildStage.Draw), await BuildAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task Each_stage_stands_once_in_the_table_in_its_order()
    {
        var lines = (await BuildAsync("--timings")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] stages = [.. Enum.GetValues<BuildStage>().Select(TimingsTable.Word), "合わせて"];
        Assert.Equal(stages, lines[^stages.Length..].Select(line => line.Split("  ")[0]));
        Assert.StartsWith("段階", lines[^(stages.Length + 1)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_is_written_as_json_where_a_file_is_named()
    {
        await BuildAsync("--timings", _folder.At("timings.json"));
        using var document = JsonDocument.Parse(_folder.Read("timings.json"));
        var stages = document.RootElement.GetProperty("stages").EnumerateArray().ToList();
        Assert.Equal(
            ["start", "input", "parse", "link", "judge", "data", "pages", "plan", "staging", "draw", "search", "check",
                "verify", "publish"],
            stages.Select(s => s.GetProperty("stage").GetString()));
        Assert.All(stages, s => Assert.Equal(
            ["stage", "wall", "processor", "system", "allocated", "files", "bytes"], s.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(
            Directory.GetFiles(_folder.At("site"), "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length),
            stages.Single(s => s.GetProperty("stage").GetString() == "verify").GetProperty("bytes").GetInt64());
        Assert.True(document.RootElement.GetProperty("total").GetProperty("allocated").GetInt64() > 0);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var shell = new Shell(new(TextWriter.Null, error), TimeProvider.System);
        string[] words =
            ["build", "--input", ProgramRun.SmallInput, "--output", _folder.At("site"), "--timings", _folder.At("no/t.json")];
        Assert.Equal(ExitCode.Disk, await shell.RunAsync(words));
        Assert.Contains(_folder.At("no/t.json"), error.ToString(), StringComparison.Ordinal);
    }
}
