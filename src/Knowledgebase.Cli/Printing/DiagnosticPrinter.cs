namespace Knowledgebase.Cli.Printing;

/// <summary>Prints mistakes where and how the user asked for.</summary>
static class DiagnosticPrinter
{
    public static void Print(
        Terminal terminal,
        DiagnosticFormat format,
        IReadOnlyCollection<Diagnostic> diagnostics,
        string input
    )
    {
        switch (format)
        {
            case DiagnosticFormat.Json:
                DiagnosticJson.Write(terminal.Out, diagnostics, input);
                break;
            case DiagnosticFormat.GitHub:
                DiagnosticGitHub.Write(terminal.Out, diagnostics, input);
                break;
            default:
                DiagnosticText.Write(terminal.Error, diagnostics, input, terminal.Colour);
                break;
        }

        Summaries(terminal, format).WriteLine(DiagnosticText.Summary(diagnostics));
    }

    /// <summary>Where summary lines go: beside the mistakes, but never into a JSON document.</summary>
    public static TextWriter Summaries(Terminal terminal, DiagnosticFormat format) =>
        format == DiagnosticFormat.Json ? terminal.Error : terminal.Out;
}
