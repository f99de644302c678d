namespace Knowledgebase.Cli.Commands;

/// <summary>Shows the site on this machine.</summary>
public static class ServeCommand
{
    /// <summary>Runs the command until it is interrupted.</summary>
    public static Task<int> RunAsync(Arguments arguments, Road road, Terminal terminal, TimeProvider clock) =>
        throw new NotSupportedException();
}
