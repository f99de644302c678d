namespace Knowledgebase.Cli.Runtime;

/// <summary>Where a run speaks to.</summary>
/// <param name="Out">Results and summaries.</param>
/// <param name="Error">Mistakes and refusals.</param>
/// <param name="Colour">True when <paramref name="Error"/> is a terminal whose owner did not ask for plain text.</param>
sealed record Terminal(TextWriter Out, TextWriter Error, bool Colour = false)
{
    /// <summary>The console of this process, in UTF-8 whatever the locale says, because all we say is Japanese.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(false);
        var plain =
            !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, !plain && !Console.IsErrorRedirected);
    }
}
