using Microsoft.AspNetCore.Http;

namespace Knowledgebase.Cli.Serve;

/// <summary>Answers one request from one state, whatever replaces it meanwhile.</summary>
static class SiteAnswer
{
    public static async Task WriteAsync(HttpContext context, PreviewState state)
    {
        if (state.Site is not { } site)
        {
            await SendOursAsync(
                context, StatusCodes.Status503ServiceUnavailable, WaitingPage.NoSite(state.Errors), state.Build);
            return;
        }

        var found = site.Find(context.Request.Path.Value ?? "/");
        if (found.Redirect is { } address)
        {
            context.Response.Redirect(address + context.Request.QueryString);
            return;
        }

        if (found.File is { } file && await SendAsync(context, site, file, state.Build))
            return;
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (site.Find(state.Base + "404.html").File is { } missing
            && await SendAsync(context, site, missing, state.Build))
            return;
        await SendOursAsync(
            context, StatusCodes.Status404NotFound, WaitingPage.Missing(state.Base), state.Build);
    }

    // False when there is nothing to send.
    static async Task<bool> SendAsync(HttpContext context, ServedSite site, PlannedFile file, string build)
    {
        if (file is MadeFile made)
        {
            await SendMadeAsync(context, made, build);
            return true;
        }

        if (file is not CopiedFile copy || site.Open(copy) is not { } source)
            return false;
        await using (source)
        {
            context.Response.ContentType = ContentTypes.Of(file.Path);
            context.Response.ContentLength = source.Length;
            if (HttpMethods.IsGet(context.Request.Method))
                await source.CopyToAsync(context.Response.Body, context.RequestAborted);
        }

        return true;
    }

    static async Task SendMadeAsync(HttpContext context, MadeFile file, string build)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = file.Make();
        }
        catch (Exception e)
        {
            var sentence = Failure.Of(new RenderException(file, e)).Sentence;
            await SendOursAsync(
                context, StatusCodes.Status500InternalServerError, WaitingPage.Undrawn(sentence), build);
            return;
        }

        var type = ContentTypes.Of(file.Path);
        await SendBytesAsync(context, type, type == ContentTypes.Html ? Injection.Into(bytes.Span, build) : bytes);
    }

    static Task SendOursAsync(HttpContext context, int status, byte[] page, string build)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.ContentSecurityPolicy = WaitingPage.Policy;
        return SendBytesAsync(context, ContentTypes.Html, Injection.Into(page, build));
    }

    public static Task SendTextAsync(HttpContext context, string type, string text) =>
        SendBytesAsync(context, type, Encoding.UTF8.GetBytes(text));

    static async Task SendBytesAsync(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
