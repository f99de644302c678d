using Microsoft.AspNetCore.Http;

namespace Knowledgebase.Cli.Serve;

/// <summary>Answers one request from the published folder, which may be replaced at any moment: every request opens files anew.</summary>
static class SiteAnswer
{
    // How often to look again when the folder was exchanged under our hands.
    const int Tries = 3;

    public static async Task WriteAsync(HttpContext context, string root, StateFeed feed)
    {
        // Read before the file is opened: if the site is replaced in between, the page reloads once too often, not too
        // seldom.
        var state = feed.Now.State;
        var path = context.Request.Path.Value ?? "/";
        for (var i = 0; i < Tries; i++)
        {
            var found = SiteLookup.Find(root, state.Base, path);
            if (found.Redirect is { } address)
            {
                context.Response.Redirect(address + context.Request.QueryString);
                return;
            }

            if (Open(found.File) is { } file)
            {
                await using (file)
                    await SendAsync(context, file, state.Build);
                return;
            }

            if (found.File is null && Directory.Exists(root))
                break;
            await Task.Delay(20, context.RequestAborted);
        }

        await SendMissingAsync(context, root, state);
    }

    static async Task SendMissingAsync(HttpContext context, string root, PreviewState state)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        await using var page = Open(SiteLookup.Find(root, state.Base, state.Base + "404.html").File);
        if (page is not null)
        {
            await SendAsync(context, page, state.Build);
            return;
        }

        var waits = !Directory.Exists(root);
        if (waits)
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.ContentSecurityPolicy = WaitingPage.Policy;
        await SendPageAsync(
            context,
            waits ? WaitingPage.NoSite(state.Errors) : WaitingPage.Missing(state.Base),
            state.Build
        );
    }

    static async Task SendAsync(HttpContext context, FileStream file, string build)
    {
        var type = ContentTypes.Of(file.Name);
        if (type == ContentTypes.Html)
        {
            var page = new byte[file.Length];
            await file.ReadExactlyAsync(page, context.RequestAborted);
            await SendPageAsync(context, page, build);
            return;
        }

        context.Response.ContentType = type;
        context.Response.ContentLength = file.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    static async Task SendPageAsync(HttpContext context, byte[] page, string build)
    {
        var bytes = Injection.Into(page, build);
        await SendBytesAsync(context, ContentTypes.Html, bytes);
    }

    public static Task SendTextAsync(HttpContext context, string type, string text) =>
        SendBytesAsync(context, type, Encoding.UTF8.GetBytes(text));

    static async Task SendBytesAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    static FileStream? Open(string? path)
    {
        try
        {
            const FileShare whatever = FileShare.ReadWrite | FileShare.Delete;
            return path is null
                ? null
                : new FileStream(path, FileMode.Open, FileAccess.Read, whatever, 64 * 1024, useAsync: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
