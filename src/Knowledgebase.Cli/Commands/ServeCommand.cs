using System.Runtime.InteropServices;
using Knowledgebase.Cli.Serve;

namespace Knowledgebase.Cli.Commands;

/// <summary>Shows the site on this machine.</summary>
public static class ServeCommand
{
    /// <summary>Runs the command until it is interrupted, which is its proper end.</summary>
    public static async Task<int> RunAsync(Arguments arguments, Road road, Terminal terminal, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        var interrupted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await using var preview = await Preview.StartAsync(arguments, road, terminal, clock);
        terminal.Out.WriteLine($"{preview.Address} で見られます。やめるときは Ctrl+C を押してください。");
        await interrupted.Task;
        terminal.Out.WriteLine("終わりました。");
        return ExitCode.Fine;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            interrupted.TrySetResult();
        }
    }
}
