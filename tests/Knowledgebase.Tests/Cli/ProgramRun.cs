using System.Diagnostics;

namespace Knowledgebase.Tests.Cli;

/// <summary>A run of the program as its own process, and how it ended.</summary>
sealed record ProgramRun(int Exit, string Out, string Error)
{
    /// <summary>A site small enough to be built in a moment.</summary>
    public static string SmallInput { get; } = Path.Combine(Repository.Tests, "Broken", "_base", "input");

    public static Task<ProgramRun> OfAsync(params string[] words) => OfAsync([], "LC_ALL", "C", words);

    public static Task<ProgramRun> WithAsync(string variable, string value, params string[] words) => OfAsync([], variable, value, words);

    /// <summary>Runs the program under another one, for example one that takes rights away.</summary>
    public static Task<ProgramRun> UnderAsync(string[] before, params string[] words) => OfAsync(before, "LC_ALL", "C", words);

    /// <summary>As root every file may be read, so the test's own process must give that right up. Files are root's own, modes count again.</summary>
    public static string[] WithoutRights => Environment.IsPrivilegedProcess
        ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
        : [];

    public static Process Start(string[] before, string variable, string value, string[] words)
    {
        string[] all = [.. before, "dotnet", Path.Combine(AppContext.BaseDirectory, "Knowledgebase.Cli.dll"), .. words];
        var start = new ProcessStartInfo(all[0], all[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        start.Environment[variable] = value;
        return Process.Start(start)!;
    }

    public static async Task<ProgramRun> EndOfAsync(Process process)
    {
        var stop = TestContext.Current.CancellationToken;
        var error = process.StandardError.ReadToEndAsync(stop);
        var output = await process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return new(process.ExitCode, output, await error);
    }

    static async Task<ProgramRun> OfAsync(string[] before, string variable, string value, string[] words)
    {
        using var process = Start(before, variable, value, words);
        return await EndOfAsync(process);
    }
}
