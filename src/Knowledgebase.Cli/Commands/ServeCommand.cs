namespace Knowledgebase.Cli.Commands;

/// <summary>Shows the site on this machine.</summary>
public static class ServeCommand
{
    /// <summary>The last line.</summary>
    internal static string Ended => "終わりました。";

    /// <summary>Runs the command until it is interrupted, which is its proper end.</summary>
    public static async Task<int> RunAsync(Arguments arguments, Road road, Terminal terminal, TimeProvider clock, Interruption interruption)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        ArgumentNullException.ThrowIfNull(interruption);
        // Never disposed: it goes on building and serving until the process is gone, so that nobody waits for its end.
        var preview = await Preview.StartAsync(arguments, road, terminal, clock, interruption);
        terminal.Out.WriteLine($"{preview.Address} で見られます。やめるときは Ctrl+C を押してください。");
        await interruption.Asked;
        terminal.Out.WriteLine(Ended);
        return ExitCode.Fine;
    }
}
