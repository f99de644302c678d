namespace Knowledgebase.Cli.Printing;

static class DiagnosticGitHub
{
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, string input)
    {
        foreach (var diagnostic in diagnostics)
        {
            var message = Data(SafeText.Of(diagnostic.Message));
            if (diagnostic.Remedy.Length > 0)
                message += "%0A" + Data(SafeText.Of(diagnostic.Remedy));
            var (path, line, column) = diagnostic.Spot;
            var file = Property(SafeText.Of(InputPath.Shown(input, path)));
            writer.WriteLine(
                $"::{DiagnosticText.Word(diagnostic.Severity)} file={file},line={line},col={column},title={diagnostic.Code.Id}::{message}"
            );
        }
    }

    // Line ends were made visible before. The percent sign would still be read as an escape.
    static string Data(string text) => text.Replace("%", "%25");

    static string Property(string text) =>
        Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
