using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Knowledgebase.Tests.Cli;

/// <summary>Whoever asks for the end gets it at once, in a sentence and with an exit code, and the published site is one of the two.</summary>
[Trait("Pace", "slow")]
public sealed class InterruptionTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly StringWriter _out = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    readonly StringWriter _error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    readonly Interruption _interruption = new();
    readonly ManualResetEventSlim _never = new();

    public InterruptionTests() => _folder.Write("input/a.yaml", "a: 1");

    public void Dispose()
    {
        _never.Set();
        _never.Dispose();
        _folder.Dispose();
    }

    public static TheoryData<string, PosixSignal, int> Ends => new()
    {
        { "build", PosixSignal.SIGINT, 130 }, { "build", PosixSignal.SIGTERM, 143 }, { "build", PosixSignal.SIGHUP, 129 },
        { "check", PosixSignal.SIGINT, 130 }, { "release", PosixSignal.SIGTERM, 143 }, { "serve", PosixSignal.SIGINT, 0 },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task What_only_computes_is_left_at_once(string command, PosixSignal signal, int exit)
    {
        SitePlan Never()
        {
            _interruption.Ask(signal);
            _never.Wait(TestContext.Current.CancellationToken);
            // In a process of its own this thread would be gone by now.
            throw new OperationCanceledException();
        }
        string[] more = command switch { "build" => ["--output", _folder.At("site")], "serve" => ["--port", "0"], _ => [] };
        Assert.Equal(exit, await RunAsync(Never, [command, "--input", _folder.At("input"), .. more]));
        Assert.Equal(command switch
        {
            "build" => "中断しました。公開中のサイトがあれば、元のまま残っています。\n",
            "serve" => "",
            _ => "中断しました。\n",
        }, _error.ToString());
        if (command == "serve") Assert.Equal("終わりました。\n", _out.ToString());
    }

    [Fact]
    public async Task A_publication_is_undone_and_its_folder_tidied()
    {
        Assert.Equal(0, await RunAsync(() => SmallPlans.Plan(SmallPlans.File("a.txt", "old")), Build));
        // Asked in the middle: when the first file is made.
        PlannedFile[] half = [.. Enumerable.Range(0, 1_000).Select(n => SmallPlans.File($"{n}.txt", () => _interruption.Ask(PosixSignal.SIGINT)))];
        Assert.Equal(130, await RunAsync(() => SmallPlans.Plan(half), Build));
        Assert.Equal("中断しました。公開中のサイトがあれば、元のまま残っています。\n", _error.ToString());
        Assert.Equal("old", _folder.Read("site/a.txt"));
        Assert.Equal([".site.lock", "input", "site"], _folder.Names());
    }

    [Fact]
    public async Task Just_before_the_exchange_it_is_not_too_late()
    {
        PlannedFile[] Site(string text) => [SmallPlans.File("practices/x/index.html", text), SmallPlans.File("practices/x/record.json", text)];
        Assert.Equal(0, await RunAsync(() => SmallPlans.Plan(Site("old")), Build));
        // Asked while the finished site is compared with the old one.
        var late = SmallPlans.Plan(Site("new")) with
        {
            SilentChanges = (_, _, _) =>
            {
                _interruption.Ask(PosixSignal.SIGTERM);
                return [];
            },
        };
        Assert.Equal(143, await RunAsync(() => late, Build));
        Assert.Equal("old", _folder.Read("site/practices/x/record.json"));
        Assert.Equal([".site.lock", "input", "site"], _folder.Names());
    }

    [Fact]
    public async Task When_the_new_site_is_out_nothing_else_is_said()
    {
        var late = new Late(_interruption);
        var shell = ShellOf(() => SmallPlans.Plan(SmallPlans.File("a.txt", "new"))) with { Terminal = new(late, _error) };
        Assert.Equal(0, await shell.RunAsync(Build));
        Assert.Empty(_error.ToString());
        Assert.Contains("公開しました", late.ToString(), StringComparison.Ordinal);
        Assert.Equal("new", _folder.Read("site/a.txt"));
    }

    [Fact]
    public async Task A_taken_port_is_told_before_anything_is_built()
    {
        using var holder = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        holder.Start();
        var port = ((System.Net.IPEndPoint)holder.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(74, await RunAsync(() => throw new InvalidOperationException("built"), "serve", "--input", _folder.At("input"), "--port", port));
        Assert.StartsWith($"ポート {port} は使えません", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_first_build_runs_the_preview_says_so()
    {
        using var planning = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        using var free = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var port = ((System.Net.IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        SitePlan Slow()
        {
            planning.Set();
            go.Wait(TestContext.Current.CancellationToken);
            return SmallPlans.Plan(SmallPlans.File("index.html", "<html><head><title>家</title></head><body>家</body></html>"));
        }
        var arguments = new Arguments { Command = CommandTable.Serve, Input = _folder.At("input"), Port = port };
        var starting = Task.Run(() => Preview.StartAsync(arguments, ShellOf(Slow)), TestContext.Current.CancellationToken);
        planning.Wait(TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        using var early = await client.GetAsync(new Uri($"http://127.0.0.1:{port}/"), TestContext.Current.CancellationToken);
        Assert.Equal(503, (int)early.StatusCode);
        Assert.Contains("サイトを作っています", await early.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        go.Set();
        await using var preview = await starting;
        Assert.Contains("家", await client.GetStringAsync(preview.Address, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_signal_to_the_process_ends_a_build_and_leaves_the_old_site(string signal, int exit)
    {
        if (OperatingSystem.IsWindows()) return;
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal(0, (await ProgramRun.OfAsync("build", "--input", ProgramRun.SmallInput, "--output", _folder.At("site"))).Exit);
        var before = _folder.Read("site/site-manifest.json");
        Assert.Equal(0, (await ProgramRun.OfAsync("sample", "--count", "400", "--seed", "1", "--output", _folder.At("many"))).Exit);
        // Who runs the tests behind something else has SIGINT ignored, and its children inherit that.
        string[] heeding = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [];
        using var process = ProgramRun.Start(heeding, "LC_ALL", "C", ["build", "--input", _folder.At("many"), "--output", _folder.At("site")]);
        while (!process.HasExited && !_folder.Names().Any(n => n.StartsWith(".site.staging-", StringComparison.Ordinal))) await Task.Delay(5, stop);
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync(stop);
        var run = await ProgramRun.EndOfAsync(process);
        Assert.Equal((exit, "中断しました。公開中のサイトがあれば、元のまま残っています。\n"), (run.Exit, run.Error));
        Assert.Equal(before, _folder.Read("site/site-manifest.json"));
        Assert.Equal([".site.lock", "input", "many", "site"], _folder.Names());
    }

    string[] Build => ["build", "--input", _folder.At("input"), "--output", _folder.At("site")];

    Shell ShellOf(Func<SitePlan> plan) =>
        new(new(_out, _error), TimeProvider.System) { Plan = (_, _, _) => plan(), Interruption = _interruption };

    Task<int> RunAsync(Func<SitePlan> plan, params string[] words) => ShellOf(plan).RunAsync(words);

    /// <summary>A console on which the end is asked for as soon as something is said.</summary>
    sealed class Late(Interruption interruption) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void WriteLine(string? value)
        {
            interruption.Ask(PosixSignal.SIGINT);
            Thread.Sleep(50);
            base.WriteLine(value);
        }
    }
}
