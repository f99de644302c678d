namespace Knowledgebase.Cli.Printing;

/// <summary>Prints mistakes as workflow commands, which GitHub Actions shows at the line in the change.</summary>
static class DiagnosticGitHub
{
    /// <summary>Writes all mistakes in the order given.</summary>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, string input)
    {
        foreach (var diagnostic in diagnostics)
        {
            var message = Data(SafeText.Of(diagnostic.Message));
            if (diagnostic.Remedy.Length > 0)
                message += "%0A" + Data(SafeText.Of(diagnostic.Remedy));
            var (path, line, column) = (diagnostic.Spot.Path, diagnostic.Spot.Line, diagnostic.Spot.Column);
            var file = Property(SafeText.Of(InputPath.Shown(input, path)));
            writer.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"::{DiagnosticText.Word(diagnostic.Severity)} file={file},line={line},col={column},title={diagnostic.Code.Id}::{message}"
                )
            );
        }
    }

    /// <summary>Line ends never reach here: they were made visible before. The percent sign would still be read as an escape.</summary>
    static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal);

    static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
