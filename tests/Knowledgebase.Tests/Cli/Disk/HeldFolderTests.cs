namespace Knowledgebase.Tests.Cli.Disk;

/// <summary>An output folder that cannot be replaced: each reason has its sentence, before the work where it can be known.</summary>
[Trait("Pace", "slow")]
public sealed class HeldFolderTests : IDisposable
{
    readonly TempFolder _folder = new();

    public HeldFolderTests() => Directory.CreateDirectory(_folder.At("site"));

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, int, string> Mounts => new()
    {
        { "mkdir b && mount --bind b site", "site", 2, "「{0}/site」には公開できません。ディスクやほかのフォルダーを結び付けた所（マウントポイント）なので、サイトを丸ごと入れ替えられません。--output で、その中のフォルダー（例: {0}/site/site）を指定してください。" },
        { "mount -t tmpfs none site", "site", 2, "（マウントポイント）なので、サイトを丸ごと入れ替えられません。" },
        { "mount -t tmpfs none site", "site/inner", 0, "" },
        { "mount -t tmpfs -o size=200k none site", "site/inner", 74, "を読み書きできませんでした（ディスクの空きがありません）。公開中のサイトがあれば、そのまま残っています。" },
        { "mkdir b && mount --bind b site && mount -o remount,ro,bind site", "site/inner", 74, "「{0}/site」を読み書きできませんでした（読み取り専用です）。公開フォルダーは、書き込める所に指定してください。" },
    };

    [Theory]
    [MemberData(nameof(Mounts))]
    public async Task A_mount_is_told_or_taken(string mount, string output, int exit, string sentence)
    {
        string[] apart = Environment.IsPrivilegedProcess ? ["unshare", "--mount"] : ["unshare", "--map-root-user", "--mount"];
        var run = await Under(apart, mount, output);
        Assert.SkipWhen(run.Error.Contains("unshare", StringComparison.Ordinal) || run.Error.Contains("mount:", StringComparison.Ordinal), "Nothing may be mounted here.");
        Assert.Contains(string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, _folder.Path), run.Error, StringComparison.Ordinal);
        Assert.Equal(exit, run.Exit);
    }

    [Fact]
    public async Task A_folder_that_may_not_be_written_is_told_before_the_work()
    {
        if (OperatingSystem.IsWindows()) return;
        var run = await Under(ProgramRun.WithoutRights, "chmod 500 .", "site/inner");
        Assert.Equal(0, (await Under([], "chmod 700 .", "other")).Exit);
        Assert.Equal(0, run.Exit);
        run = await Under(ProgramRun.WithoutRights, "chmod 500 site", "site/inner");
        Assert.Equal((74, $"「{_folder.At("site")}」を読み書きできませんでした（権限がありません）。公開フォルダーは、書き込める所に指定してください。\n"), (run.Exit, run.Error));
        await Under([], "chmod 700 site", "other");
    }

    [Fact]
    public void A_file_on_the_way_and_a_long_name_are_told_before_the_work()
    {
        _folder.Write("file");
        var below = Assert.Throws<UserException>(() => SitePlace.Of(_folder.At("file/a/b"), _folder.At("input")));
        Assert.Equal(ExitCode.Disk, below.Exit);
        if (!OperatingSystem.IsWindows()) Assert.StartsWith($"「{_folder.At("file")}」を読み書きできませんでした（途中に、フォルダーではないファイルがあります）。", below.Message, StringComparison.Ordinal);
        var name = Assert.Throws<UserException>(() => SitePlace.Of(_folder.At(new string('長', 80)), _folder.At("input")));
        Assert.Equal(ExitCode.Usage, name.Exit);
        Assert.Contains("名前が長すぎます", name.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "権限がありません")]
    [InlineData(5, "ディスクが壊れているか、外れています")]
    [InlineData(16, "ほかのものが使っているか、ディスクなどを結び付けた所（マウントポイント）です")]
    [InlineData(18, "別のディスクにまたがっています")]
    [InlineData(20, "途中に、フォルダーではないファイルがあります")]
    [InlineData(24, "同時に開けるファイルの数の上限に達しました")]
    [InlineData(28, "ディスクの空きがありません")]
    [InlineData(30, "読み取り専用です")]
    [InlineData(36, "名前が長すぎます")]
    [InlineData(122, "使える容量の上限に達しました")]
    public void Each_reason_of_the_system_has_its_words(int errno, string words)
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal($"「x」を読み書きできませんでした（{words}）。", DiskError.Sentence("x", new IOException("Device trouble", errno)));
    }

    Task<ProgramRun> Under(string[] before, string first, string output) => ProgramRun.UnderAsync(
        [.. before, "sh", "-c", $"cd {_folder.Path} && {first} && exec \"$@\"", "sh"],
        "build", "--input", ProgramRun.SmallInput, "--output", _folder.At(output));
}
