using System.Net.Sockets;

namespace Knowledgebase.Tests.Cli.Serve;

/// <summary>
/// A preview of a toy site: the home page holds the text of <c>a.yaml</c>. In it the word 誤 is a mistake, 切 a link that leads nowhere,
/// and 崩 a fault of the program while the page is drawn.
/// </summary>
public sealed class PreviewFixture : IAsyncDisposable
{
    readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    Preview? _preview;

    public TempFolder Folder { get; } = new();

    public int Port => _preview!.Address.Port;

    public Uri Address => _preview!.Address;

    public async Task StartAsync(string text, string home = "/")
    {
        Folder.Write("input/a.yaml", text);
        await StartAsync(new Shell(new(TextWriter.Null, TextWriter.Null), TimeProvider.System) { Plan = (sources, _, _) => Plan(sources, home) });
    }

    /// <summary>Starts a preview of what lies in <c>input</c>.</summary>
    internal async Task StartAsync(Shell shell)
    {
        var arguments = new Arguments { Command = CommandTable.Serve, Input = Folder.At("input"), Port = 0 };
        _preview = await Preview.StartAsync(arguments, shell);
    }

    public async Task<HttpResponseMessage> GetAsync(string path) =>
        await _client.GetAsync(new Uri($"http://127.0.0.1:{Port}{path}"), TestContext.Current.CancellationToken);

    public async Task<string> TextAsync(string path)
    {
        using var response = await GetAsync(path);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a request line and headers as they are (a client would tidy them) and returns the status.</summary>
    public async Task<int> StatusAsync(string requestLine, string host, params string[] headers)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("127.0.0.1", Port, TestContext.Current.CancellationToken);
        var lines = string.Join("\r\n", [requestLine, $"Host: {host}", "Connection: close", .. headers, "", ""]);
        await tcp.GetStream().WriteAsync(Encoding.ASCII.GetBytes(lines), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(tcp.GetStream());
        var status = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return int.Parse(status!.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    public Task<int> StatusAsync(string requestLine) => StatusAsync(requestLine, $"127.0.0.1:{Port}");

    /// <summary>Opens the stream of events.</summary>
    public async Task<StreamReader> EventsAsync() =>
        new(await _client.GetStreamAsync(new Uri($"http://127.0.0.1:{Port}/__dev/events"), TestContext.Current.CancellationToken));

    /// <summary>Reads the stream up to the next event of a name and returns its data.</summary>
    public static async Task<string> EventAsync(StreamReader events, string name)
    {
        while (await events.ReadLineAsync(TestContext.Current.CancellationToken) != $"event: {name}")
        {
        }

        var data = new List<string>();
        while (await events.ReadLineAsync(TestContext.Current.CancellationToken) is { Length: > 0 } line)
            data.Add(line["data: ".Length..]);
        return string.Join('\n', data);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_preview is not null) await _preview.DisposeAsync();
        Folder.Dispose();
    }

    static MadeFile Home(string text)
    {
        if (text.Contains('崩', StringComparison.Ordinal))
            return SmallPlans.File("index.html", () => throw new InvalidOperationException("boom"));
        var link = text.Contains('切', StringComparison.Ordinal) ? "<a href=\"/nowhere/\">" : "";
        return SmallPlans.File("index.html", $"<html><head><title>家</title></head><body>{text}{link}</body></html>");
    }

    static SitePlan Plan(IReadOnlyList<SourceFile> sources, string home)
    {
        var text = Encoding.UTF8.GetString(sources[0].Bytes.Span);
        if (text.Contains('誤', StringComparison.Ordinal))
            return SmallPlans.Plan() with { Base = home, Diagnostics = [SmallPlans.Make(Severity.Error, "「<b>」は誤りです。", line: text)] };
        return SmallPlans.Plan(
            SmallPlans.File(".nojekyll", ""),
            SmallPlans.File("404.html", "<html><head><title>ない</title></head><body>ない</body></html>"),
            SmallPlans.File("a/index.html", "<p>a"),
            SmallPlans.File("feed.atom", "<feed/>"),
            SmallPlans.Copy("files/a.pdf", "files/a.pdf", 3),
            Home(text),
            SmallPlans.File("style.css", "a{}")) with
        { Base = home };
    }
}
