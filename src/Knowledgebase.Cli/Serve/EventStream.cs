using Microsoft.AspNetCore.Http;

namespace Knowledgebase.Cli.Serve;

/// <summary>Tells one open page each state, the present one first, until it goes away.</summary>
static class EventStream
{
    public static async Task WriteAsync(HttpResponse response, StateFeed feed, CancellationToken gone)
    {
        response.ContentType = "text/event-stream; charset=utf-8";
        await response.Body.WriteAsync("retry: 1000\n\n"u8.ToArray(), gone);
        for (var link = feed.Now; ; link = await link.Next.WaitAsync(gone))
        {
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(Text(link.State)), gone);
            await response.Body.FlushAsync(gone);
        }
    }

    public static string Text(PreviewState state) =>
        Event("built", state.Build)
        + (state.Faults is { } faults ? Event("faults", faults) : "")
        + (state.Errors is { } errors ? Event("mistakes", errors) : "");

    // A line end in the text would end the field: every line becomes a field of its own.
    static string Event(string name, string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        return $"event: {name}\n{string.Concat(lines.Select(line => $"data: {line}\n"))}\n";
    }
}
