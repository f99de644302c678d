namespace Knowledgebase.Cli.Commands;

static class ServeCommand
{
    internal static string Ended => "終わりました。";

    /// <summary>Runs the command until it is interrupted, which is its proper end.</summary>
    public static async Task<int> RunAsync(Arguments arguments, Shell shell)
    {
        // Never disposed: it goes on building and serving until the process is gone, so that nobody waits for its end.
        var preview = await Preview.StartAsync(arguments, shell);
        shell.Terminal.Out.WriteLine($"{preview.Address} で見られます。やめるときは Ctrl+C を押してください。");
        await shell.Interruption.Asked;
        shell.Terminal.Out.WriteLine(Ended);
        return ExitCode.Fine;
    }
}
