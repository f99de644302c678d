using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;

namespace Knowledgebase.Browser.Looks;

/// <summary>The Firefox of this machine, led over WebDriver BiDi: Playwright drives only a build of its own, which is no package of any system.</summary>
sealed partial class Firefox : IAsyncDisposable
{
    const string Missing =
        "Firefoxがありません。firefox-esr か firefox を入れるか、環境変数 SITE_FIREFOX で場所を示してください。"
        + " / No Firefox: install firefox-esr or firefox, or name one in SITE_FIREFOX.";

    // Whatever the browser wants to fetch for itself ends at a proxy that does not exist, and no name is looked up; this machine is reached without.
    const string Preferences = """
        user_pref("network.proxy.type", 1);
        user_pref("network.proxy.socks", "127.0.0.1");
        user_pref("network.proxy.socks_port", 9);
        user_pref("network.proxy.socks_remote_dns", true);
        user_pref("network.dns.disabled", true);
        user_pref("intl.accept_languages", "ja");
        user_pref("ui.prefersReducedMotion", 1);
        """;

    static readonly string[] Names = ["firefox-esr", "firefox", "firefox.exe"];
    static readonly string[] OtherFolders = ["/Applications/Firefox.app/Contents/MacOS", @"C:\Program Files\Mozilla Firefox"];

    readonly DirectoryInfo profile;
    readonly Process process;
    readonly ClientWebSocket socket = new();
    int commands;
    string window = "";

    Firefox(DirectoryInfo profile, Process process) => (this.profile, this.process) = (profile, process);

    /// <summary>Starts one with an empty profile; where none is installed the test is skipped, except where all tests must run.</summary>
    public static async Task<Firefox> StartAsync()
    {
        var executable = Find();
        if (executable is null && Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException(Missing);
        Assert.SkipWhen(executable is null, Missing);

        var profile = Directory.CreateTempSubdirectory("knowledgebase-firefox-");
        await File.WriteAllTextAsync(Path.Combine(profile.FullName, "user.js"), Preferences);
        var process = Process.Start(new ProcessStartInfo(executable!, ["--headless", "--no-remote", "--profile", profile.FullName, "--remote-debugging-port=0"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var firefox = new Firefox(profile, process);
        try
        {
            await firefox.ConnectAsync();
            return firefox;
        }
        catch
        {
            await firefox.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the window as large as a screen.</summary>
    public Task ResizeAsync(Screen screen) =>
        SendAsync("browsingContext.setViewport", new { context = window, viewport = new { width = screen.Width, height = screen.Height } });

    /// <summary>Opens an address and waits until it is loaded.</summary>
    public Task GoAsync(string address) => SendAsync("browsingContext.navigate", new { context = window, url = address, wait = "complete" });

    /// <summary>Runs a script that answers with a list of texts.</summary>
    public async Task<string[]> EvaluateAsync(string script)
    {
        var answer = await SendAsync("script.evaluate", new { expression = script, target = new { context = window }, awaitPromise = true });
        return answer.TryGetProperty("exceptionDetails", out var fault)
            ? throw new InvalidOperationException(fault.GetProperty("text").GetString())
            : [.. answer.GetProperty("result").GetProperty("value").EnumerateArray().Select(one => one.GetProperty("value").GetString()!)];
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        profile.Delete(recursive: true);
    }

    async Task ConnectAsync()
    {
        var port = new TaskCompletionSource<string>();
        process.ErrorDataReceived += (_, line) =>
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } said) port.TrySetResult(said.Groups[1].Value);
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{await port.Task.WaitAsync(TimeSpan.FromMinutes(1))}/session"), default);
        await SendAsync("session.new", new { capabilities = new { } });
        window = (await SendAsync("browsingContext.create", new { type = "tab" })).GetProperty("context").GetString()!;
    }

    static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SITE_FIREFOX") is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException("SITE_FIREFOX names no file", named);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(OtherFolders);
        return (from name in Names from folder in folders select Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    // One command at a time: the next message with its number is the answer, and what comes before is news that nobody asked for.
    async Task<JsonElement> SendAsync(string method, object parameters)
    {
        var id = ++commands;
        await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters }), WebSocketMessageType.Text, true, default);
        while (true)
        {
            var message = await ReceiveAsync();
            if (!message.TryGetProperty("id", out var number) || number.ValueKind != JsonValueKind.Number || number.GetInt32() != id) continue;
            return message.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException($"{method}: {message}");
        }
    }

    async Task<JsonElement> ReceiveAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var message = new MemoryStream();
        var part = new byte[16 * 1024];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(part.AsMemory(), limit.Token);
            message.Write(part, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonDocument.Parse(message.ToArray()).RootElement;
    }

    [GeneratedRegex("ws://.*:([0-9]+)$")]
    private static partial Regex Listening();
}
