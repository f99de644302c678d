namespace Knowledgebase.Tests.Cli.Disk;

public sealed class SitePlaceTests : IDisposable
{
    readonly TempFolder _folder = new();

    public SitePlaceTests() => _folder.Write("input/a.yaml");

    public void Dispose() => _folder.Dispose();

    void IsRefused(string output)
    {
        var refusal = Assert.Throws<UserException>(() => SitePlace.Of(output, _folder.At("input")));
        Assert.Equal(ExitCode.Usage, refusal.Exit);
        Assert.Contains("公開できません", refusal.Message, StringComparison.Ordinal);
    }

    void Publish() =>
        SiteFolder.Publish(
            SmallPlans.Plan(SmallPlans.File("a.txt", "new")), SitePlace.Of(_folder.At("site"), _folder.At("input")), _folder.At("input"), false);

    [Fact]
    public void The_root_is_refused() => IsRefused(Path.GetPathRoot(_folder.Path)!);

    [Fact]
    public void The_home_folder_and_what_holds_it_are_refused()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        IsRefused(home);
        if (Path.GetDirectoryName(home) is { } above) IsRefused(above);
    }

    [Fact]
    public void The_working_folder_is_refused() => IsRefused(".");

    [Theory]
    [InlineData("input")]
    [InlineData("input/")]
    [InlineData("input/site")]
    [InlineData("")]
    [InlineData("x/../input")]
    public void An_output_that_overlaps_the_input_is_refused(string output) => IsRefused(_folder.At(output));

    [Fact]
    public void An_output_that_overlaps_the_input_through_a_link_is_refused()
    {
        Directory.CreateSymbolicLink(_folder.At("link"), _folder.Path);
        IsRefused(_folder.At("link/input/site"));
    }

    [Fact]
    public void A_neighbour_whose_name_begins_like_the_input_is_allowed() =>
        Assert.Equal(_folder.At("input-site"), SitePlace.Of(_folder.At("input-site"), _folder.At("input")).Target);

    [Fact]
    public void A_symbolic_link_is_refused()
    {
        Directory.CreateDirectory(_folder.At("real"));
        Directory.CreateSymbolicLink(_folder.At("site"), _folder.At("real"));
        IsRefused(_folder.At("site"));
    }

    [Fact]
    public void A_file_is_refused() => IsRefused(_folder.Write("site", "text"));

    [Fact]
    public void A_folder_that_is_not_ours_is_never_overwritten()
    {
        _folder.Write("site/thesis.doc", "years of work");
        Assert.Equal(ExitCode.Usage, Assert.Throws<UserException>(Publish).Exit);
        Assert.Equal("years of work", _folder.Read("site/thesis.doc"));
        Assert.Equal([".site.lock", "input", "site"], _folder.Names());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("{\"generator\": \"another\"}")]
    [InlineData("{\"name\": \"knowledgebase-site-1\"}")]
    [InlineData("{\"generator\": 1}")]
    public void A_manifest_without_our_marker_does_not_make_a_folder_ours(string manifest)
    {
        _folder.Write("site/site-manifest.json", manifest);
        Assert.Throws<UserException>(Publish);
        Assert.Equal(manifest, _folder.Read("site/site-manifest.json"));
    }

    [Fact]
    public void An_empty_folder_may_be_used()
    {
        Directory.CreateDirectory(_folder.At("site"));
        Publish();
        Assert.Equal("new", _folder.Read("site/a.txt"));
    }
}
