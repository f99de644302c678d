using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Knowledgebase.Cli.Serve;

/// <summary>The web server of the preview: this machine only, reading only.</summary>
sealed class PreviewServer(StateFeed feed) : IAsyncDisposable
{
    // An empty builder reads neither settings files nor environment variables: nothing can widen where it listens.
    readonly WebApplicationBuilder _builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
    readonly CancellationTokenSource _stop = new();
    WebApplication? _app;

    public int Port { get; private set; }

    public async Task StartAsync(int port)
    {
        _builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(options =>
            {
                options.AddServerHeader = false;
                options.Limits.MaxRequestBodySize = 0;
                options.Listen(IPAddress.Loopback, port);
            });
        _app = _builder.Build();
        _app.Run(AnswerAsync);
        try
        {
            await _app.StartAsync();
        }
        catch (IOException e)
        {
            throw new UserException(
                ExitCode.Disk,
                $"ポート {port} は使えません（ほかのプログラムが使っている可能性があります）。--port でほかの番号を指定してください。",
                e
            );
        }

        Port = new Uri(_app.Urls.First()).Port;
    }

    public async ValueTask DisposeAsync()
    {
        // Open event streams end first; the server would wait for them.
        await _stop.CancelAsync();
        if (_app is not null)
            await _app.DisposeAsync();
        _stop.Dispose();
    }

    async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";

        var path = request.Path.Value ?? "/";
        var refused = RequestGuard.Refuse(
            request.Method,
            request.Headers.Host.ToString(),
            path,
            request.Headers.Origin.ToString(),
            request.Headers["Sec-Fetch-Site"].ToString(),
            Port
        );
        if (refused is { } status)
        {
            response.StatusCode = status;
            if (status == StatusCodes.Status405MethodNotAllowed)
                response.Headers.Allow = "GET, HEAD";
            return;
        }

        if (path == DevAssets.Events)
            await FollowAsync(context);
        else if (path == DevAssets.Script)
            await SiteAnswer.SendTextAsync(context, "text/javascript; charset=utf-8", DevAssets.ScriptText);
        else if (path == DevAssets.Style)
            await SiteAnswer.SendTextAsync(context, "text/css; charset=utf-8", DevAssets.StyleText);
        else
            await SiteAnswer.WriteAsync(context, feed.Now.State);
    }

    async Task FollowAsync(HttpContext context)
    {
        // Whoever asks only for the headers must not wait for a body that never ends.
        if (!HttpMethods.IsGet(context.Request.Method))
            return;
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stop.Token);
        try
        {
            await EventStream.WriteAsync(context.Response, feed, gone.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or we are.
        }
    }
}
