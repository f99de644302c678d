namespace Knowledgebase.Cli.Serve;

/// <summary>A running preview: the server, and the loop that plans anew after each change and then checks the whole.</summary>
sealed class Preview : IAsyncDisposable
{
    readonly CancellationTokenSource _stop = new();
    readonly PreviewServer _server;
    readonly InputWatch _watch;
    readonly StateFeed _feed;
    readonly Rebuilding _rebuilding;
    readonly Task _loop;

    Preview(PreviewServer server, InputWatch watch, StateFeed feed, Rebuilding rebuilding)
    {
        (_server, _watch, _feed, _rebuilding) = (server, watch, feed, rebuilding);
        Address = new Uri($"http://127.0.0.1:{server.Port}{feed.Now.State.Base}");
        _loop = FollowAsync();
    }

    public Uri Address { get; }

    /// <summary>Plans once, then serves. Mistakes in the input do not keep it from starting; a bad command line does.</summary>
    public static async Task<Preview> StartAsync(Arguments arguments, Shell shell)
    {
        if (arguments.Published is { } published)
            PublishedFolder.RefuseIfNotOurs(published);
        var rebuilding = new Rebuilding(arguments, shell);
        // Watched from before the first look, so that a change during the first plan is not lost.
        var watch = new InputWatch(shell.Theme is { } theme ? [arguments.Input, theme.Folder] : [arguments.Input]);
        watch.Remember();
        PreviewServer? server = null;
        try
        {
            // The port is taken first: whoever cannot have it shall not wait for a plan.
            var feed = new StateFeed(rebuilding.Start);
            server = new PreviewServer(feed);
            await server.StartAsync(arguments.Port);
            feed.Publish(rebuilding.First());
            return new Preview(server, watch, feed, rebuilding);
        }
        catch
        {
            watch.Dispose();
            if (server is not null)
                await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _server.DisposeAsync();
        _watch.Dispose();
        _stop.Dispose();
    }

    async Task FollowAsync()
    {
        ServedSite? whole = null;
        while (true)
        {
            var change = _watch.ChangeAsync(_stop.Token);
            if (_feed.Now.State.Site is { } site && site != whole && await CheckAsync(site, change))
                whole = site;
            await change;
            _watch.Remember();
            Publish(_rebuilding.Next(_feed.Now.State, out var again));
            if (again)
                _watch.Invalidate();
        }
    }

    // False when a change came before the end: its plan has the processors to itself.
    async Task<bool> CheckAsync(ServedSite site, Task change)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var check = Task.Run(() => _rebuilding.Check(_feed.Now.State, site.Plan, stop.Token));
        if (await Task.WhenAny(check, change) == change)
            await stop.CancelAsync();
        await ((Task)check).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!check.IsCompletedSuccessfully)
            return false;
        Publish(await check);
        return true;
    }

    void Publish(PreviewState state)
    {
        if (state != _feed.Now.State)
            _feed.Publish(state);
    }
}
