using System.Diagnostics;

namespace Knowledgebase.Tests.Cli.Disk;

public sealed class InputFolderTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Records_come_sorted_by_path_with_their_bytes()
    {
        _folder.Write("b/z.yaml", "z: 1");
        _folder.Write("b-c.yaml", "c: 1");
        _folder.Write("B.yaml", "B: 1");
        var sources = InputFolder.Read(_folder.Path).Sources;
        Assert.Equal(["B.yaml", "b-c.yaml", "b/z.yaml"], sources.Select(s => s.Path));
        Assert.Equal("z: 1"u8, sources[2].Bytes.Span);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        _folder.Write("fits.yaml", new string('a', SourceFile.MaxLength));
        _folder.Write("large.yaml", new string('a', SourceFile.MaxLength + 1));
        var sources = InputFolder.Read(_folder.Path).Sources;
        Assert.Null(sources[0].Failure);
        Assert.Equal(SourceFile.MaxLength, sources[0].Bytes.Length);
        Assert.Equal(ReadFailure.TooLarge, sources[1].Failure);
        Assert.True(sources[1].Bytes.IsEmpty);
    }

    [Fact]
    public void Other_kinds_of_file_are_named_but_only_yaml_and_yml_are_read()
    {
        _folder.Write("a.yml", "a: 1");
        _folder.Write("b.txt", "secret");
        var sources = InputFolder.Read(_folder.Path).Sources;
        Assert.Equal(["a.yml", "b.txt"], sources.Select(s => s.Path));
        Assert.Equal(4, sources[0].Bytes.Length);
        Assert.Equal(0, sources[1].Bytes.Length);
    }

    [Fact]
    public void Names_that_begin_with_a_dot_are_left_out()
    {
        _folder.Write(".hidden.yaml", "a");
        _folder.Write(".git/config.yaml", "a");
        _folder.Write("files/.DS_Store", "a");
        var input = InputFolder.Read(_folder.Path);
        Assert.Empty(input.Sources);
        Assert.Empty(input.Attachments);
    }

    [Fact]
    public void Attachments_are_listed_with_their_length_and_what_they_are()
    {
        _folder.Write("files/form/guide.pdf", "12345");
        var input = InputFolder.Read(_folder.Path);
        Assert.Empty(input.Sources);
        Assert.Equal(("files/form/guide.pdf", 5L, FileForm.Text), Assert.Single(input.Attachments.Select(a => (a.Path, a.Length, a.Facts!.Form))));
    }

    [Fact]
    public void Symbolic_links_are_refused_and_not_followed()
    {
        using var outside = new TempFolder();
        outside.Write("secret.yaml", "secret");
        File.CreateSymbolicLink(_folder.At("file.yaml"), outside.At("secret.yaml"));
        File.CreateSymbolicLink(_folder.At("nowhere.yaml"), outside.At("missing"));
        Directory.CreateSymbolicLink(_folder.At("folder"), outside.Path);
        Directory.CreateDirectory(_folder.At("files"));
        Directory.CreateSymbolicLink(_folder.At("files/inner"), outside.Path);
        var input = InputFolder.Read(_folder.Path);
        Assert.Equal(
            [
                new SourceFile("file.yaml", default, ReadFailure.NotOrdinary),
                new SourceFile("folder", default, ReadFailure.NotOrdinary),
                new SourceFile("nowhere.yaml", default, ReadFailure.NotOrdinary),
            ],
            input.Sources);
        Assert.Equal([new Attachment("files/inner", 0, ReadFailure.NotOrdinary)], input.Attachments);
    }

    [Fact]
    public void A_loop_of_links_ends()
    {
        _folder.Write("a/b.yaml", "b");
        Directory.CreateSymbolicLink(_folder.At("a/up"), _folder.Path);
        Assert.Equal(["a/b.yaml", "a/up"], InputFolder.Read(_folder.Path).Sources.Select(s => s.Path));
    }

    [Fact]
    public void A_pipe_is_refused_instead_of_waited_for()
    {
        if (!OperatingSystem.IsLinux()) return;
        using (var mkfifo = Process.Start("mkfifo", [_folder.At("pipe.yaml")])) mkfifo.WaitForExit();
        _folder.Write("empty.yaml");
        var sources = InputFolder.Read(_folder.Path).Sources;
        Assert.Null(sources[0].Failure);
        Assert.Equal(ReadFailure.NotOrdinary, sources[1].Failure);
    }

    [Fact]
    public void Folders_deeper_than_eight_are_a_mistake()
    {
        _folder.Write("1/2/3/4/5/6/7/8/a.yaml", "a");
        Assert.Single(InputFolder.Read(_folder.Path).Sources);
        _folder.Write("1/2/3/4/5/6/7/8/9/a.yaml", "a");
        Assert.Equal(ExitCode.Errors, Assert.Throws<UserException>(() => InputFolder.Read(_folder.Path)).Exit);
    }

    [Fact]
    public void A_missing_folder_is_explained()
    {
        var refusal = Assert.Throws<UserException>(() => InputFolder.Read(_folder.At("inptu")));
        Assert.Equal(ExitCode.Usage, refusal.Exit);
        Assert.Contains("inptu", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("がありません", refusal.Message, StringComparison.Ordinal);
    }
}
