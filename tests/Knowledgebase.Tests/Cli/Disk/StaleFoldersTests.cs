using System.Runtime.Versioning;

namespace Knowledgebase.Tests.Cli.Disk;

/// <summary>What a killed or contending build leaves.</summary>
public sealed class StaleFoldersTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    SitePlace Place => SitePlace.Of(_folder.At("site"), _folder.At("input"));

    Publication Publish(PlannedFile? file = null) =>
        SiteFolder.Publish(SmallPlans.Plan(SmallPlans.File("a.txt", "new"), file ?? SmallPlans.File("b.txt", "")), Place, _folder.At("input"), false);

    [Fact]
    public void A_second_build_at_once_is_refused()
    {
        Exception? second = null;
        // A file is made in the middle of a publication: a second one begins there.
        Publish(SmallPlans.File("c.txt", () => second = Xunit.Record.Exception(() => Publish())));
        var refusal = Assert.IsType<UserException>(second);
        Assert.Equal(ExitCode.Disk, refusal.Exit);
        Assert.Contains("最中です", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("new", _folder.Read("site/a.txt"));
    }

    [Fact]
    public void Stale_folders_of_killed_builds_are_removed_and_others_are_not()
    {
        _folder.Write(".site.staging-999999/a.txt", "half");
        _folder.Write(".site.old-999999/a.txt", "old");
        _folder.Write(".site.staging-mine/a.txt", "mine");
        _folder.Write(".other.staging-1/a.txt", "other");
        Publish();
        Assert.Equal([".other.staging-1", ".site.lock", ".site.staging-mine", "site"], _folder.Names());
    }

    [Fact]
    public void A_stale_link_is_removed_and_what_it_leads_to_is_not()
    {
        using var outside = new TempFolder();
        outside.Write("precious.txt", "keep");
        Directory.CreateSymbolicLink(_folder.At(".site.staging-7"), outside.Path);
        Publish();
        Assert.Equal("keep", outside.Read("precious.txt"));
        Assert.False(Path.Exists(_folder.At(".site.staging-7")));
    }

    [Fact]
    public void An_old_site_left_between_two_renames_comes_back_first()
    {
        Publish();
        File.WriteAllText(_folder.At("site/a.txt"), "old");
        Directory.Move(_folder.At("site"), _folder.At(".site.old-999999"));
        Publish(SmallPlans.Broken);
        Assert.Equal("old", _folder.Read("site/a.txt"));
        Assert.Equal([".site.lock", "site"], _folder.Names());
    }

    [Fact]
    public void Two_steps_do_what_one_step_does()
    {
        Publish();
        _folder.Write("site/a.txt", "old");
        Directory.CreateDirectory(Place.Staging);
        File.WriteAllText(Path.Combine(Place.Staging, "a.txt"), "newer");
        Assert.Equal(Place.Old, Exchange.InTwoSteps(Place));
        Assert.Equal("newer", _folder.Read("site/a.txt"));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Place.Old, "a.txt")));
    }

    [Fact]
    public void When_the_second_step_fails_the_first_is_undone()
    {
        Publish();
        // There is no staging folder to move in.
        Assert.ThrowsAny<IOException>(() => Exchange.InTwoSteps(Place));
        Assert.Equal("new", _folder.Read("site/a.txt"));
        Assert.Equal([".site.lock", "site"], _folder.Names());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_published_folder_that_was_made_read_only_is_replaced_all_the_same()
    {
        if (OperatingSystem.IsWindows()) return;
        Publish();
        File.SetUnixFileMode(_folder.At("site/a.txt"), UnixFileMode.UserRead);
        Assert.True(Publish().Published);
        Assert.Equal([".site.lock", "site"], _folder.Names());
    }

    [Fact]
    public void An_output_below_a_file_is_explained_with_its_path()
    {
        _folder.Write("file");
        // It is in the way only now, after the place was found.
        var place = new SitePlace(_folder.At("file/site"));
        var refusal = Assert.Throws<UserException>(() => SiteFolder.Publish(SmallPlans.Plan(), place, _folder.At("input"), false));
        Assert.Equal(ExitCode.Disk, refusal.Exit);
        Assert.Contains(_folder.At("file"), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_called_so()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Contains("空きがありません", DiskError.Sentence("x", new IOException("No space left on device", 28)), StringComparison.Ordinal);
    }
}
