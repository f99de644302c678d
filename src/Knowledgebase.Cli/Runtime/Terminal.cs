namespace Knowledgebase.Cli.Runtime;

/// <c>Colour</c> is true when <c>Error</c> is a terminal whose owner did not ask for plain text.
sealed record Terminal(TextWriter Out, TextWriter Error, bool Colour = false)
{
    /// <summary>In UTF-8 whatever the locale says, because all we say is Japanese.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        var plain =
            !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, !plain && !Console.IsErrorRedirected);
    }
}
