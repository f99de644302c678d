namespace Knowledgebase.Tests.Cli.Serve;

/// <summary>Who works on style and scripts sees each change in the open page, and each mistake beside the last good site.</summary>
[Trait("Pace", "slow")]
public sealed class ThemeReloadTests : IAsyncLifetime
{
    static readonly SourceTheme Ours = SourceTheme.Of(AppContext.BaseDirectory)!;

    readonly PreviewFixture _preview = new();
    StreamReader _events = null!;

    public async ValueTask InitializeAsync()
    {
        Copy(Path.Combine(Repository.Root, "tests", "Knowledgebase.Tests", "Sites", "Coast", "input"), "input");
        Copy(Ours.Folder, "theme/Assets");
        var theme = new SourceTheme(_preview.Folder.Path, Ours.Compacter);
        await _preview.StartAsync(new Shell(new(TextWriter.Null, TextWriter.Null), TimeProvider.System) { Theme = theme });
        _events = await _preview.EventsAsync();
        await PreviewFixture.EventAsync(_events, "built");
    }

    public async ValueTask DisposeAsync()
    {
        _events.Dispose();
        await _preview.DisposeAsync();
    }

    void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = _preview.Folder.At(Path.Combine(to, Path.GetRelativePath(from, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    void Change(string file, string text) =>
        File.AppendAllText(_preview.Folder.At($"theme/Assets/{file}"), text);

    /// <summary>The asset as the home page names it.</summary>
    async Task<string> AssetAsync(string stem)
    {
        var home = await _preview.TextAsync("/");
        return await _preview.TextAsync(Regex.Match(home, $@"/assets/{stem}\.\w+\.\w+").Value);
    }

    [Fact]
    public async Task A_changed_style_reaches_the_served_page()
    {
        Change("Styles/base.css", ".ours { order: 7; }\n");
        await PreviewFixture.EventAsync(_events, "built");
        Assert.Contains(".ours{order:7}", await AssetAsync("style"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_module_and_icon_reach_the_served_page()
    {
        Change("Scripts/dom.js", "document.title += 'ours';\n");
        await PreviewFixture.EventAsync(_events, "built");
        Assert.Contains("ours", await AssetAsync("search"), StringComparison.Ordinal);
        Change("icon.svg", "<!-- ours -->");
        await PreviewFixture.EventAsync(_events, "built");
        Assert.Contains("ours", await AssetAsync("icon"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Styles/base.css", "/* open", "theme/Assets/Styles/base.css", "error STYLE", "*/ .ours{order:7}", "style")]
    [InlineData("Scripts/dom.js", "const = 1;\n", "theme/Assets/Scripts/dom.js", "error SCRIPT", null, "search")]
    public async Task A_mistake_is_told_with_its_place_while_the_last_good_site_stays(
        string file, string wrong, string place, string mistake, string? mending, string stem)
    {
        var before = await AssetAsync(stem);
        var source = File.ReadAllText(_preview.Folder.At($"theme/Assets/{file}"));
        Change(file, wrong);
        var told = await PreviewFixture.EventAsync(_events, "mistakes");
        Assert.Matches($@"^テーマのファイルに誤りがあります。\n{Regex.Escape(place)}\(\d+\): {mistake}: ", told);
        Assert.Equal(before, await AssetAsync(stem));

        if (mending is not null) Change(file, mending);
        else File.WriteAllText(_preview.Folder.At($"theme/Assets/{file}"), source);
        await PreviewFixture.EventAsync(_events, "built");
        Assert.Equal(mending is null, before == await AssetAsync(stem));
    }

    [Fact]
    public void Only_a_program_in_a_source_tree_has_sources()
    {
        Assert.Equal(Path.Combine(Repository.Root, "theme", "Assets"), Ours.Folder);
        Assert.Null(SourceTheme.Of(_preview.Folder.Path));
        Assert.Null(SourceTheme.Of(Path.Combine(Repository.Root, "artifacts", "publish", "Knowledgebase.Cli", "release")));
    }
}
