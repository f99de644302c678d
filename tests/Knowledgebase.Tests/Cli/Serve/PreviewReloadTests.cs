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
    public async Task What_only_the_whole_site_shows_is_told_beside_the_new_page()
    {
        await _preview.StartAsync("一");
        using var events = await _preview.EventsAsync();
        var first = await PreviewFixture.EventAsync(events, "built");
        Change("切");
        Assert.Contains("error KB0502", await PreviewFixture.EventAsync(events, "faults"), StringComparison.Ordinal);
        Assert.Contains("切", await _preview.TextAsync("/"), StringComparison.Ordinal);

        // A mistake of the input after it keeps that site on show, and both are told.
        Change("誤");
        await PreviewFixture.EventAsync(events, "mistakes");
        Assert.Contains("切", await _preview.TextAsync("/"), StringComparison.Ordinal);
        using (var later = await _preview.EventsAsync())
        {
            Assert.NotEqual(first, await PreviewFixture.EventAsync(later, "built"));
            Assert.Contains("KB0502", await PreviewFixture.EventAsync(later, "faults"), StringComparison.Ordinal);
            Assert.Contains("KB0301", await PreviewFixture.EventAsync(later, "mistakes"), StringComparison.Ordinal);
        }

        Change("二");
        await PreviewFixture.EventAsync(events, "built");
        using var mended = await _preview.EventsAsync();
        await PreviewFixture.EventAsync(mended, "built");
        Change("誤");
        // Nothing is left of the faults: the next thing told after this site is the mistake.
        Assert.Equal("event: built", await mended.ReadLineAsync(TestContext.Current.CancellationToken));
        await mended.ReadLineAsync(TestContext.Current.CancellationToken);
        await mended.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Equal("event: mistakes", await mended.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_page_that_cannot_be_drawn_says_so_and_the_others_stay()
    {
        await _preview.StartAsync("崩");
        using (var response = await _preview.GetAsync("/"))
        {
            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("プログラムの不具合のため、「index.html」", page, StringComparison.Ordinal);
            Assert.Contains("/__dev/reload.js", page, StringComparison.Ordinal);
        }

        Assert.Equal(200, await _preview.StatusAsync("GET /a/ HTTP/1.1"));
        using var events = await _preview.EventsAsync();
        Assert.Contains("index.html", await PreviewFixture.EventAsync(events, "faults"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_disk_refused_is_tried_again_without_a_change()
    {
        var plans = 0;
        _preview.Folder.Write("input/a.yaml", "一");
        await _preview.StartAsync(new Shell(new(TextWriter.Null, TextWriter.Null), TimeProvider.System)
        {
            Plan = (sources, _, _) => ++plans == 2
                ? throw new IOException("EIO")
                : SmallPlans.Plan(SmallPlans.File("index.html", Encoding.UTF8.GetString(sources[0].Bytes.Span))),
        });
        using var events = await _preview.EventsAsync();
        await PreviewFixture.EventAsync(events, "built");
        Change("二");
        await PreviewFixture.EventAsync(events, "mistakes");
        while ((await PreviewFixture.EventAsync(events, "built")).EndsWith("-1", StringComparison.Ordinal))
        {
        }

        Assert.Contains("二", await _preview.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_asked_for_during_a_change_is_wholly_of_one_site()
    {
        await _preview.StartAsync("第0版");
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                var page = await _preview.TextAsync("/");
                var (build, text) = (Regex.Match(page, "data-build=\"([^\"]+)\"").Groups[1].Value, Regex.Match(page, "第.*版").Value);
                Assert.Equal(text, seen.GetOrAdd(build, text));
            }
        })).ToList();
        using var events = await _preview.EventsAsync();
        await PreviewFixture.EventAsync(events, "built");
        for (var i = 1; i <= 5; i++)
        {
            Change($"第{i}版");
            await PreviewFixture.EventAsync(events, "built");
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Contains("第5版", await _preview.TextAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_to_compare_with_that_is_no_site_is_told_before_anything_is_planned()
    {
        var arguments = new Arguments { Command = CommandTable.Serve, Input = _preview.Folder.Path, Published = _preview.Folder.Path, Port = 0 };
        var refusal = await Assert.ThrowsAsync<UserException>(() => Preview.StartAsync(
            arguments, new(new(TextWriter.Null, TextWriter.Null), TimeProvider.System) { Plan = (_, _, _) => throw new InvalidOperationException("planned") }));
        Assert.Equal(ExitCode.Usage, refusal.Exit);
        Assert.Contains("とは比べられません", refusal.Message, StringComparison.Ordinal);
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
            Port = _preview.Port,
        };
        var refusal = await Assert.ThrowsAsync<UserException>(
            () => Preview.StartAsync(arguments, new(new(TextWriter.Null, TextWriter.Null), TimeProvider.System)));
        Assert.Equal(ExitCode.Disk, refusal.Exit);
        Assert.Contains("--port", refusal.Message, StringComparison.Ordinal);
    }
}
