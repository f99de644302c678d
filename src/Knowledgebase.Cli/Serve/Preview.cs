namespace Knowledgebase.Cli.Serve;

/// <summary>A running preview: the server, and the loop that builds again after each change.</summary>
sealed class Preview : IAsyncDisposable
{
    readonly CancellationTokenSource _stop = new();
    readonly PreviewServer _server;
    readonly InputWatch _watch;
    readonly Task _loop;

    Preview(PreviewServer server, InputWatch watch, StateFeed feed, Rebuilding rebuilding)
    {
        _server = server;
        _watch = watch;
        Address = new Uri($"http://127.0.0.1:{server.Port}{feed.Now.State.Base}");
        _loop = FollowAsync(feed, rebuilding);
    }

    public Uri Address { get; }

    /// <summary>Builds once, then serves. Mistakes in the input do not keep it from starting; a bad command line does.</summary>
    public static async Task<Preview> StartAsync(Arguments arguments, Shell shell)
    {
        var place = SitePlace.OfPreview(arguments.Output, arguments.Input);
        var rebuilding = new Rebuilding(arguments, shell, place);
        // Watched from before the first look, so that a change during the first build is not lost.
        var watch = new InputWatch(shell.Theme is { } theme ? [arguments.Input, theme.Folder] : [arguments.Input]);
        watch.Remember();
        PreviewServer? server = null;
        try
        {
            // The port is taken first: whoever cannot have it shall not wait for a build. Folders of others are not
            // shown for a moment.
            place.RefuseIfNotOurs();
            var feed = new StateFeed(rebuilding.Start);
            server = new PreviewServer(place.Target, feed);
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

    async Task FollowAsync(StateFeed feed, Rebuilding rebuilding)
    {
        while (true)
        {
            await _watch.ChangeAsync(_stop.Token);
            _watch.Remember();
            var state = rebuilding.Next(feed.Now.State, out var again);
            if (state != feed.Now.State)
                feed.Publish(state);
            if (again)
                _watch.Invalidate();
        }
    }
}
