using System.Security.Cryptography;
using System.Text.Json;

namespace Knowledgebase.Tests.Cli.Disk;

public sealed class SiteFolderTests : IDisposable
{
    readonly TempFolder _folder = new();

    public SiteFolderTests() => _folder.Write("input/files/form/guide.pdf", "12345");

    public void Dispose() => _folder.Dispose();

    SitePlace Place => SitePlace.Of(_folder.At("site"), _folder.At("input"));

    Publication Publish(params ReadOnlySpan<PlannedFile> files) => Publish(SmallPlans.Plan(files));

    Publication Publish(SitePlan plan, bool strict = false) =>
        SiteFolder.Publish(plan, Place, _folder.At("input"), strict);

    [Fact]
    public void A_fresh_site_holds_the_planned_files_and_a_manifest()
    {
        var publication = Publish(
            SmallPlans.File("index.html", "home"), SmallPlans.File("a/b/index.html", "深い"),
            SmallPlans.Copy("files/form/guide.pdf", "files/form/guide.pdf", 5));
        Assert.True(publication.Published);
        Assert.Equal(4, publication.Files);
        Assert.Equal("home", _folder.Read("site/index.html"));
        Assert.Equal("深い", _folder.Read("site/a/b/index.html"));
        Assert.Equal("12345", _folder.Read("site/files/form/guide.pdf"));
        Assert.Equal([".site.lock", "input", "site"], _folder.Names());
    }

    [Fact]
    public void The_manifest_names_every_file_in_order_with_length_and_hash()
    {
        Publish(SmallPlans.File("z.txt", "zz"), SmallPlans.File("B.txt", ""), SmallPlans.Copy("a.pdf", "files/form/guide.pdf", 5));
        using var manifest = JsonDocument.Parse(_folder.Read("site/site-manifest.json"));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(["B.txt", "a.pdf", "z.txt"], files.Select(f => f.GetProperty("path").GetString()));
        Assert.Equal([0, 5, 2], files.Select(f => f.GetProperty("length").GetInt64()));
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("12345"))), files[1].GetProperty("sha256").GetString());
    }

    [Fact]
    public void Two_publications_of_one_plan_have_the_same_manifest()
    {
        PlannedFile[] files = [.. Enumerable.Range(0, 50).Select(i => SmallPlans.File($"{i}/index.html", $"{i}"))];
        Publish(files);
        var first = _folder.Read("site/site-manifest.json");
        Publish(files);
        Assert.Equal(first, _folder.Read("site/site-manifest.json"));
    }

    [Fact]
    public void A_new_site_replaces_the_old_one_whole()
    {
        Publish(SmallPlans.File("old.txt", "old"), SmallPlans.File("same.txt", "old"));
        Publish(SmallPlans.File("same.txt", "new"));
        Assert.Equal("new", _folder.Read("site/same.txt"));
        Assert.False(File.Exists(_folder.At("site/old.txt")));
        Assert.Equal([".site.lock", "input", "site"], _folder.Names());
    }

    [Fact]
    public void An_error_in_the_input_keeps_the_published_site()
    {
        Publish(SmallPlans.File("a.txt", "old"));
        var publication = Publish(SmallPlans.Plan() with { Diagnostics = [SmallPlans.Error] });
        Assert.False(publication.Published);
        Assert.Equal("old", _folder.Read("site/a.txt"));
    }

    [Fact]
    public void An_error_in_the_finished_site_keeps_the_published_site()
    {
        Publish(SmallPlans.File("a.txt", "old"));
        var publication = Publish(SmallPlans.File("a.txt", "new"), SmallPlans.Broken);
        Assert.False(publication.Published);
        Assert.Equal([Codes.BrokenLink], publication.Diagnostics.Select(d => d.Code));
        Assert.Equal("old", _folder.Read("site/a.txt"));
        Assert.Equal([".site.lock", "input", "site"], _folder.Names());
    }

    [Theory]
    [InlineData(false, "new")]
    [InlineData(true, "old")]
    public void A_warning_stops_the_publication_only_when_strict(bool strict, string expected)
    {
        Publish(SmallPlans.File("a.txt", "old"));
        Publish(SmallPlans.Plan(SmallPlans.File("a.txt", "new")) with { Diagnostics = [SmallPlans.Warning] }, strict);
        Assert.Equal(expected, _folder.Read("site/a.txt"));
    }

    [Fact]
    public void A_fault_while_making_a_page_keeps_the_published_site_and_names_the_page()
    {
        Publish(SmallPlans.File("a.txt", "old"));
        var bad = SmallPlans.File("b.txt", () => throw new InvalidOperationException("boom"));
        var fault = Assert.Throws<RenderException>(() => Publish(SmallPlans.File("a.txt", "new"), bad));
        Assert.Contains("b.txt", fault.Message, StringComparison.Ordinal);
        Assert.Equal("old", _folder.Read("site/a.txt"));
        Assert.Equal([".site.lock", "input", "site"], _folder.Names());
    }

    [Fact]
    public void A_disk_that_refuses_keeps_the_published_site_and_names_the_file()
    {
        Publish(SmallPlans.File("a.txt", "old"));
        // A file cannot be a folder too: every disk refuses that, for every user.
        var refusal = Assert.Throws<UserException>(() => Publish(SmallPlans.File("b", "file"), SmallPlans.File("b/c.txt", "below a file")));
        Assert.Equal(ExitCode.Disk, refusal.Exit);
        Assert.Contains("site.staging-", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("そのまま残っています", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("old", _folder.Read("site/a.txt"));
        Assert.Equal([".site.lock", "input", "site"], _folder.Names());
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/x")]
    [InlineData("a/../../x")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("C:x")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData("a.")]
    [InlineData("日本")]
    [InlineData("site-manifest.json")]
    public void A_path_that_leaves_the_folder_or_fits_no_system_is_our_fault(string path)
    {
        Assert.Throws<InvalidOperationException>(() => Publish(SmallPlans.File(path, "")));
        Assert.Equal([".site.lock", "input"], _folder.Names());
    }

    [Fact]
    public void An_attachment_that_became_a_link_is_not_published()
    {
        _folder.Write("secret.pdf", "54321");
        File.CreateSymbolicLink(_folder.At("input/files/form/link.pdf"), _folder.At("secret.pdf"));
        var refusal = Assert.Throws<UserException>(() => Publish(SmallPlans.Copy("a.pdf", "files/form/link.pdf", 5)));
        Assert.Equal(ExitCode.Disk, refusal.Exit);
        Assert.False(Directory.Exists(_folder.At("site")));
    }

    [Fact]
    public void An_attachment_below_a_linked_folder_is_not_published()
    {
        Directory.CreateSymbolicLink(_folder.At("input/files/link"), _folder.At("input/files/form"));
        Assert.Throws<UserException>(() => Publish(SmallPlans.Copy("a.pdf", "files/link/guide.pdf", 5)));
    }

    [Fact]
    public void An_attachment_that_changed_its_length_is_not_published()
    {
        var refusal = Assert.Throws<UserException>(() => Publish(SmallPlans.Copy("a.pdf", "files/form/guide.pdf", 4)));
        Assert.Equal(ExitCode.Disk, refusal.Exit);
        Assert.Contains("guide.pdf", refusal.Message, StringComparison.Ordinal);
    }
}
