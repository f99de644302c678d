using System.Diagnostics;
using System.Runtime.Versioning;

namespace Knowledgebase.Tests.Cli.Disk;

/// <summary>Input that may not be read or cannot be named: told at its place, never left out, and everything else is still checked.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Pace", "slow")]
public sealed class RightsTests : IDisposable
{
    readonly TempFolder _folder = new();

    public RightsTests()
    {
        foreach (var file in Directory.GetFiles(ProgramRun.SmallInput, "*", SearchOption.AllDirectories))
            _folder.Write("input/" + Path.GetRelativePath(ProgramRun.SmallInput, file), File.ReadAllText(file));
        // A mistake that has nothing to do with rights.
        _folder.Write("input/terms/other.yaml", "title: 例示の言葉\n");
    }

    public void Dispose()
    {
        foreach (var path in Directory.EnumerateDirectories(_folder.Path)) Change("u+rwX", path, "-R");
        // .NET cannot delete what it cannot name.
        Shell("rm -r input");
        _folder.Dispose();
    }

    public static TheoryData<string, string, string> Closed => new()
    {
        { "vocabularies", "000", "vocabularies:1:1: error KB0140: このフォルダー" },
        { "sources", "000", "sources:1:1: error KB0140: このフォルダー" },
        { "organizations", "300", "organizations:1:1: error KB0140: このフォルダー" },
        { "projects/river.yaml", "000", "projects/river.yaml:1:1: error KB0140: このファイル" },
        { "site.yaml", "200", "site.yaml:1:1: error KB0140: このファイル" },
        // Listed but not to be entered.
        { "projects", "600", "projects:1:1: error KB0140: このフォルダー" },
        { "files", "000", "files:1:1: error KB0140: このフォルダー" },
        { "files/river", "000", "files/river:1:1: error KB0140: このフォルダー" },
        { "files/river/sheet.pdf", "000", "files/river/sheet.pdf:1:1: error KB0140: このファイル" },
    };

    [Theory]
    [MemberData(nameof(Closed))]
    public async Task What_may_not_be_read_is_told_and_nothing_is_published(string path, string mode, string expected)
    {
        _folder.Write("input/files/river/sheet.pdf", "%PDF-1.7\n");
        Change(mode, _folder.At("input/" + path));
        var (exit, _, error) = await BuildAsync();
        Assert.Equal(1, exit);
        Assert.Contains($"{_folder.At("input")}/{expected}", error, StringComparison.Ordinal);
        Assert.Contains("terms/other.yaml:1:1: error KB0202", error, StringComparison.Ordinal);
        // Nobody knows what lies there, so nothing is said to be missing or unused.
        Assert.DoesNotContain("KB03", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.At("site")));
    }

    [Fact]
    public async Task An_input_folder_that_may_not_be_read_ends_with_1()
    {
        Change("000", _folder.At("input"));
        var (exit, _, error) = await BuildAsync();
        Assert.Equal(1, exit);
        Assert.StartsWith($"入力フォルダー「{_folder.At("input")}」を読む権限がありません。", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_are_no_text_are_told_and_the_rest_is_checked()
    {
        Shell("touch \"$(printf 'input/terms/\\377.yaml')\" \"$(printf 'input/terms/\\376.yaml')\" \"$(printf 'input/files-\\203e')\"");
        Shell("mkdir \"$(printf 'input/\\202\\240')\" && touch \"$(printf 'input/\\202\\240/a.yaml')\"");
        var (exit, _, error) = await BuildAsync();
        Assert.Equal(1, exit);
        Assert.Equal(3, error.Split("error KB0142").Length - 1);
        Assert.Contains("terms/other.yaml:1:1: error KB0202", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    public async Task Names_with_control_characters_move_nothing_in_any_format(string format)
    {
        _folder.Write("input/terms/a\n::error::b\u001b[2J.yaml", "x");
        var run = await ProgramRun.OfAsync("check", "--input", _folder.At("input"), "--format", format);
        var printed = run.Out + run.Error;
        Assert.True(run.Exit == 1, printed);
        Assert.DoesNotContain('\u001b', printed);
        Assert.DoesNotContain(printed.Split('\n'), line => line.StartsWith("::error::b", StringComparison.Ordinal));
        Assert.Contains("KB0118", printed, StringComparison.Ordinal);
    }

    Task<ProgramRun> BuildAsync() =>
        ProgramRun.UnderAsync(ProgramRun.WithoutRights, "build", "--input", _folder.At("input"), "--output", _folder.At("site"));

    static void Change(string mode, string path, params string[] more) => Run(Process.Start("chmod", [.. more, mode, path]));

    void Shell(string line) => Run(Process.Start(new ProcessStartInfo("sh", ["-c", line]) { WorkingDirectory = _folder.Path })!);

    static void Run(Process process)
    {
        using (process)
        {
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }
}
