namespace Knowledgebase.Tests.Cli.Disk;
/// <summary>Where personal data may lie, who may read them, and that two commands never write at once.</summary>
public sealed class PrivateFolderTests : IDisposable
{
    readonly OfficeRoom _office = new();

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData("input")]
    [InlineData("input/kakari")]
    [InlineData("site")]
    [InlineData("site/kakari")]
    [InlineData(".")]
    public void What_could_be_published_is_no_place_for_it(string folder)
    {
        var path = Path.GetFullPath(_office.Folder.At(folder));
        Assert.Equal(ExitCode.Usage, List(path));
        Assert.Contains("重なっています", _office.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(path, "log.ndjson")));
    }

    [Fact]
    public void A_link_into_the_records_is_seen_through()
    {
        Directory.CreateDirectory(_office.Folder.At("input/files"));
        Directory.CreateSymbolicLink(_office.Folder.At("elsewhere"), _office.Folder.At("input/files"));
        Assert.Equal(ExitCode.Usage, List(_office.Folder.At("elsewhere/kakari")));
        Assert.Contains("記録のフォルダー（input）と重なっています", _office.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, List(_office.Folder.At("elsewhere")));
        Assert.Contains("シンボリックリンクです", _office.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_folder_is_known_even_when_it_is_not_named()
    {
        _office.Folder.Write("old-site/site-manifest.json", System.Text.Encoding.UTF8.GetString(Manifest.Bytes([])));
        Assert.Equal(ExitCode.Usage, List(_office.Folder.At("old-site/kakari")));
        Assert.Contains("公開フォルダーの中です", _office.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_left_alone()
    {
        _office.Folder.Write("other/diary.txt", "x");
        Assert.Equal(ExitCode.Usage, List(_office.Folder.At("other")));
        Assert.Contains("申込みのフォルダーではありません", _office.Error, StringComparison.Ordinal);
        Assert.Equal(["diary.txt"], Directory.GetFileSystemEntries(_office.Folder.At("other")).Select(Path.GetFileName));
    }

    [Fact]
    public void Only_its_owner_can_read_it()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateDirectory(_office.Private);
        File.SetUnixFileMode(_office.Private, (UnixFileMode)Convert.ToInt32("755", 8));
        foreach (var path in Directory.EnumerateFileSystemEntries(_office.Private, "*", SearchOption.AllDirectories))
            File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32("777", 8));
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan())));
        foreach (var path in Directory.EnumerateFileSystemEntries(_office.Private, "*", SearchOption.AllDirectories).Append(_office.Private))
        {
            var mode = Convert.ToString((int)File.GetUnixFileMode(path), 8);
            Assert.Equal(Directory.Exists(path) ? "700" : "600", mode);
        }
    }

    [Fact]
    public void Version_control_leaves_it_alone()
    {
        _office.Works("requests", "list");
        Assert.Equal("*\n", _office.Folder.Read("kakari/.gitignore"));
    }

    [Fact]
    public void Two_commands_never_work_at_once()
    {
        _office.Works("requests", "list");
        using (PrivateFolder.Open(PrivatePlace.Of(_office.Private, _office.Folder.At("input"), _office.Folder.At("site"))))
            Assert.Contains("使っている最中です", _office.Refused(ExitCode.Disk, "requests", "list"), StringComparison.Ordinal);
        _office.Works("requests", "list");
    }

    [Fact]
    public void What_was_left_by_a_crash_before_the_log_was_written_is_overwritten()
    {
        _office.Works("requests", "list");
        _office.Folder.Write($"kakari/requests/{RequestFiles.First}/request.json", "{");
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan())));
        _office.Works("requests", "show", RequestFiles.First);
    }

    [Fact]
    public void What_was_left_by_a_crash_is_listed_and_deleted()
    {
        _office.Works("requests", "list");
        _office.Folder.Write($"kakari/requests/{RequestFiles.First}/request.json", "例示 花子");
        _office.Folder.Write($"kakari/drafts/{RequestFiles.FirstReport}/sources/x.yaml", "例示 花子");
        Assert.Contains($"台帳にない残り物  requests/{RequestFiles.First}", _office.Works("requests", "retention"), StringComparison.Ordinal);
        _office.Works("requests", "delete", "--due", "--yes");
        Assert.DoesNotContain("花子", _office.Everything(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_inside_the_folder_is_not_followed()
    {
        _office.Works("requests", "list");
        Directory.CreateDirectory(_office.Folder.At("outside"));
        Directory.CreateSymbolicLink(_office.Folder.At("kakari/requests"), _office.Folder.At("outside"));
        Assert.Contains("シンボリックリンク", _office.Refused(ExitCode.Disk, "requests", "import",
            _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan()))), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_office.Folder.At("outside")));
    }

    [Fact]
    public void Records_with_mistakes_stop_the_work_before_it_begins()
    {
        _office.Folder.Write("input/lessons/robot.yaml", "title: x\n");
        Assert.Contains("KB0202", _office.Refused(1, "requests", "list"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_office.Private));
    }

    int List(string folder) =>
        _office.RunAs("requests", "list", "--private", folder, "--input", _office.Folder.At("input"), "--output", _office.Folder.At("site"));
}
