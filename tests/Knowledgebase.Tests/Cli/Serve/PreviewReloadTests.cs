using System.Net;

namespace Knowledgebase.Tests.Cli.Serve;

/// <summary>What an open page hears of changes. The tests wait for events and not for times.</summary>
[Trait("Pace", "slow")]
public sealed class PreviewReloadTests : IAsyncLifetime
{
    readonly PreviewFixture _preview = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _preview.DisposeAsync();

    void Change(string text) => _preview.Folder.Write("input/a.yaml", text);

    [Fact]
    public async Task A_change_reaches_the_open_page()
    {
        await _preview.StartAsync("一");
        using var events = await _preview.EventsAsync();
        var first = await PreviewFixture.EventAsync(events, "built");
        Assert.Contains($"data-build=\"{first}\"", await _preview.TextAsync("/"), StringComparison.Ordinal);

        Change("二");
        var second = await PreviewFixture.EventAsync(events, "built");
        Assert.NotEqual(first, second);
        var page = await _preview.TextAsync("/");
        Assert.Contains($"data-build=\"{second}\"", page, StringComparison.Ordinal);
        Assert.Contains("二", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_saved_by_renaming_is_noticed()
    {
        await _preview.StartAsync("一");
        using var events = await _preview.EventsAsync();
        await PreviewFixture.EventAsync(events, "built");
        var draft = _preview.Folder.Write("draft", "三");
        File.Move(draft, _preview.Folder.At("input/a.yaml"), overwrite: true);
        await PreviewFixture.EventAsync(events, "built");
        Assert.Contains("三", await _preview.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_shown_while_the_last_good_site_stays_and_goes_when_mended()
    {
        await _preview.StartAsync("一");
        using var events = await _preview.EventsAsync();
        var first = await PreviewFixture.EventAsync(events, "built");

        Change("誤");
        var text = await PreviewFixture.EventAsync(events, "mistakes");
        Assert.Contains("error KB0301: 「<b>」は誤りです。\n   12 | 誤\n      | ^", text, StringComparison.Ordinal);
        Assert.Contains("一", await _preview.TextAsync("/"), StringComparison.Ordinal);
        // A page opened now hears the same.
        using (var later = await _preview.EventsAsync())
        {
            Assert.Equal(first, await PreviewFixture.EventAsync(later, "built"));
            Assert.Equal(text, await PreviewFixture.EventAsync(later, "mistakes"));
        }

        Change("二");
        Assert.NotEqual(first, await PreviewFixture.EventAsync(events, "built"));
        Assert.Contains("二", await _preview.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_build_with_mistakes_shows_them_and_recovers()
    {
        await _preview.StartAsync("誤");
        using (var response = await _preview.GetAsync("/any/"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("「&lt;b&gt;」は誤りです。", page, StringComparison.Ordinal);
            Assert.Contains("/__dev/reload.js", page, StringComparison.Ordinal);
        }

        using var events = await _preview.EventsAsync();
        await PreviewFixture.EventAsync(events, "mistakes");
        Change("二");
        await PreviewFixture.EventAsync(events, "built");
        Assert.Contains("二", await _preview.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_another_build_kept_out_is_tried_again()
    {
        await _preview.StartAsync("一");
        using var events = await _preview.EventsAsync();
        await PreviewFixture.EventAsync(events, "built");
        await using (new FileStream(_preview.Folder.At(".site.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            Change("二");
            Assert.Contains("書き出している最中です", await PreviewFixture.EventAsync(events, "mistakes"), StringComparison.Ordinal);
        }

        // Nothing changes any more: the folder is looked at again all the same.
        while ((await PreviewFixture.EventAsync(events, "built")).EndsWith("-1", StringComparison.Ordinal))
        {
        }

        Assert.Contains("二", await _preview.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_a_base_lives_below_it()
    {
        await _preview.StartAsync("一", "/kb/");
        Assert.Equal("/kb/", _preview.Address.AbsolutePath);
        foreach (var path in (string[])["/", "/kb"])
        {
            using var response = await _preview.GetAsync(path);
            Assert.Equal("/kb/", response.Headers.Location!.ToString());
        }

        Assert.Contains("一", await _preview.TextAsync("/kb/"), StringComparison.Ordinal);
        Assert.Equal(404, await _preview.StatusAsync("GET /a/ HTTP/1.1"));
        Assert.Contains("<title>ない", await _preview.TextAsync("/a/"), StringComparison.Ordinal);
        Assert.Equal(200, await _preview.StatusAsync("GET /kb/a/ HTTP/1.1"));
    }

    [Fact]
    public async Task A_port_in_use_is_explained()
    {
        await _preview.StartAsync("一");
        var arguments = new Arguments
        {
            Command = CommandTable.Serve,
            Input = _preview.Folder.At("input"),
            Output = _preview.Folder.At("other"),
            Port = _preview.Port,
        };
        var refusal = await Assert.ThrowsAsync<UserException>(
            () => Preview.StartAsync(arguments, new(new(TextWriter.Null, TextWriter.Null), TimeProvider.System)));
        Assert.Equal(ExitCode.Disk, refusal.Exit);
        Assert.Contains("--port", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_never_overwrites_a_folder_that_is_not_ours()
    {
        _preview.Folder.Write("site/thesis.doc", "years of work");
        var refusal = await Assert.ThrowsAsync<UserException>(() => _preview.StartAsync("誤"));
        Assert.Equal(ExitCode.Usage, refusal.Exit);
        Assert.Equal("years of work", _preview.Folder.Read("site/thesis.doc"));
    }
}
