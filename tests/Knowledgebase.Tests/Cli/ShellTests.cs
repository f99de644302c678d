namespace Knowledgebase.Tests.Cli;

/// <summary>Whole runs of the program in this process: words in, exit code and text out.</summary>
public sealed class ShellTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly StringWriter _out = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    readonly StringWriter _error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public ShellTests() => _folder.Write("input/a.yaml", "a: 1");

    public void Dispose() => _folder.Dispose();

    Shell Shell => new(new(_out, _error), TimeProvider.System) { Plan = (_, _, _) => SmallPlans.Plan() };

    Task<int> Run(params string[] words) => Shell.RunAsync(words);

    Task<int> Run(SitePlan plan, params string[] words) => (Shell with { Plan = (_, _, _) => plan }).RunAsync(words);

    string[] Build(params string[] more) =>
        ["build", "--input", _folder.At("input"), "--output", _folder.At("site"), .. more];

    [Fact]
    public async Task A_build_publishes_and_says_what()
    {
        Assert.Equal(0, await Run(SmallPlans.Plan(SmallPlans.File("index.html", "home")), Build()));
        Assert.Equal("home", _folder.Read("site/index.html"));
        var lines = _out.ToString().Split('\n');
        Assert.Equal("誤り 0 件、注意 0 件", lines[0]);
        Assert.Equal($"公開しました: {_folder.At("site")}", lines[1]);
        Assert.Matches("^記録 1 件、ページ 2、ファイル 2、0\\.[0-9] KB、[0-9]+\\.[0-9] 秒$", lines[2]);
        Assert.Equal("まだ分からないこと 3 件", lines[3]);
        Assert.StartsWith("公開中のサイトとは比べていません", lines[4], StringComparison.Ordinal);
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public async Task A_build_is_compared_with_the_site_that_it_replaces_or_with_the_one_named()
    {
        var (old, site) = (SmallPlans.Plan(SmallPlans.File("practices/x/index.html", "old")), SmallPlans.Plan(SmallPlans.File("index.html", "home")));
        await Run(old, Build());
        Assert.Equal(1, await Run(site, Build()));
        Assert.Contains("/practices/x/ がなくなります", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal("old", _folder.Read("site/practices/x/index.html"));
        Assert.Equal(1, await Run(site, "check", "--input", _folder.At("input"), "--published", _folder.At("site")));
        string[] elsewhere = ["build", "--input", _folder.At("input"), "--output", _folder.At("new")];
        Assert.Equal(1, await Run(site, [.. elsewhere, "--published", _folder.At("site")]));
        Assert.Equal(0, await Run(site, elsewhere));
        Assert.Equal(2, await Run(site, "check", "--input", _folder.At("input"), "--published", _folder.At("input")));
        Assert.Contains("とは比べられません", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_says_that_it_compared_with_nothing()
    {
        Assert.Equal(0, await Run("check", "--input", _folder.At("input")));
        Assert.Contains("公開中のサイトとは比べていません", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_with_mistakes_ends_with_1_and_publishes_nothing()
    {
        Assert.Equal(1, await Run(SmallPlans.Plan() with { Diagnostics = [SmallPlans.Error] }, Build()));
        Assert.Equal("誤り 1 件、注意 0 件\n公開していません。公開中のサイトがあれば、そのまま残っています。\n", _out.ToString());
        Assert.False(Directory.Exists(_folder.At("site")));
    }

    [Fact]
    public async Task A_json_build_writes_nothing_but_json_to_stdout()
    {
        Assert.Equal(1, await Run(SmallPlans.Plan() with { Diagnostics = [SmallPlans.Error] }, Build("--format", "json")));
        using var document = System.Text.Json.JsonDocument.Parse(_out.ToString());
        Assert.Equal(1, document.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task The_plan_gets_the_sources_and_the_given_date()
    {
        BuildOptions? options = null;
        var paths = new List<string>();
        var shell = Shell with
        {
            Plan = (sources, _, given) =>
            {
                options = given;
                paths.AddRange(sources.Select(s => s.Path));
                return SmallPlans.Plan();
            },
        };
        await shell.RunAsync(Build("--today", "2026-04-01"));
        Assert.Equal(new BuildOptions(new DateOnly(2026, 4, 1)) { Ended = options!.Ended }, options);
        Assert.Equal(["a.yaml"], paths);
    }

    [Fact]
    public async Task A_check_judges_the_finished_site_and_writes_nothing()
    {
        var before = _folder.Names();
        Assert.Equal(1, await Run(SmallPlans.Plan(SmallPlans.Broken), "check", "--input", _folder.At("input")));
        Assert.Equal(before, _folder.Names());
        Assert.Contains("error KB0502", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public async Task A_warning_fails_a_check_only_when_strict(int exit, params string[] more)
    {
        Assert.Equal(exit, await Run(SmallPlans.Plan() with { Diagnostics = [SmallPlans.Warning] }, ["check", "--input", _folder.At("input"), .. more]));
    }

    [Fact]
    public async Task A_missing_input_folder_ends_with_2()
    {
        Assert.Equal(2, await Run("check", "--input", _folder.At("missing")));
        Assert.Contains("がありません", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trouble_with_the_disk_ends_with_74_and_speaks_no_English()
    {
        _folder.Write("file");
        Assert.Equal(74, await Run("build", "--input", _folder.At("input"), "--output", _folder.At("file/site")));
        Assert.StartsWith($"「{_folder.At("file")}」を読み書きできませんでした", _error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_fault_of_the_program_ends_with_70_and_shows_its_stack_only_when_asked(bool debug)
    {
        var shell = Shell with { Plan = (_, _, _) => throw new InvalidOperationException("boom"), Debug = debug };
        Assert.Equal(70, await shell.RunAsync(Build()));
        Assert.Contains("プログラムの不具合", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(debug, _error.ToString().Contains("boom", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sample_is_written_only_into_an_empty_folder()
    {
        var shell = Shell with
        {
            Sample = (count, seed) => Enumerable.Range(0, count).Select(i => new SourceFile($"a/{i}.yaml", Encoding.UTF8.GetBytes($"{seed}"))),
        };
        string[] words = ["sample", "--count", "3", "--seed", "7", "--output", _folder.At("new")];
        Assert.Equal(0, await shell.RunAsync(words));
        Assert.Equal("7", _folder.Read("new/a/2.yaml"));
        Assert.Equal(2, await shell.RunAsync(words));
        Assert.Contains("空のフォルダーではありません", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help", "build")]
    [InlineData("check", "--help")]
    [InlineData("help", "serve")]
    [InlineData("help", "sample")]
    public async Task Help_goes_to_stdout_with_an_example(params string[] words)
    {
        Assert.Equal(0, await Run(words));
        Assert.Contains("使い方: ", _out.ToString(), StringComparison.Ordinal);
        Assert.Contains("例:", _out.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_number()
    {
        Assert.Equal(0, await Run("--version"));
        Assert.Matches("^knowledgebase [0-9]+\\.[0-9]+\\.[0-9]+\n$", _out.ToString());
    }

    [Fact]
    public async Task Memory_that_runs_out_on_any_thread_is_no_fault_of_the_program()
    {
        Exception[] wrapped =
        [
            new InvalidOperationException("", new InsufficientMemoryException()),
            new AggregateException(new InvalidOperationException(), new AggregateException(new InsufficientMemoryException())),
            new TypeInitializationException("T", new InsufficientMemoryException()),
        ];
        foreach (var thrown in wrapped)
            Assert.Equal(71, await (Shell with { Plan = (_, _, _) => throw thrown }).RunAsync(Build()));
        Assert.Equal(71, await Run(SmallPlans.Plan(SmallPlans.File("a.txt", () => throw new InsufficientMemoryException())), Build()));
        Assert.DoesNotContain("プログラムの不具合のため", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["a.yaml"], Directory.GetFileSystemEntries(_folder.At("input")).Select(Path.GetFileName));
    }
}
