namespace Knowledgebase.Cli.Printing;

static class DiagnosticText
{
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, string input, bool colour = false)
    {
        foreach (var diagnostic in diagnostics)
            Write(writer, diagnostic, input, new Ansi(colour));
    }

    /// <summary>「誤り 3 件、注意 1 件、参考 2 件」.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var count = Tally.Of(diagnostics);
        return $"誤り {count.Errors} 件、注意 {count.Warnings} 件"
            + (count.Remarks == 0 ? "" : $"、参考 {count.Remarks} 件");
    }

    /// <summary>As editors and problem matchers know it.</summary>
    internal static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    static void Write(TextWriter writer, Diagnostic diagnostic, string input, Ansi colours)
    {
        var weight = diagnostic.Severity == Severity.Error ? colours.Error : colours.Warning;
        var (path, line, column) = diagnostic.Spot;
        var place = $"{SafeText.Of(InputPath.Shown(input, path))}:{line}:{column}";
        writer.WriteLine(
            $"{place}: {weight}{Word(diagnostic.Severity)} {diagnostic.Code.Id}{colours.End}: {SafeText.Of(diagnostic.Message)}"
        );
        if (diagnostic.Line.Length > 0)
        {
            var number = line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
            var excerpt = SourceExcerpt.Of(diagnostic.Line, column);
            writer.WriteLine($"{colours.Faint}{number} |{colours.End} {excerpt.Text}");
            writer.WriteLine(
                $"{colours.Faint}{new string(' ', number.Length)} |{colours.End} {excerpt.Pad}{weight}^{colours.End}"
            );
        }

        if (diagnostic.Remedy.Length > 0)
            writer.WriteLine($"   → {SafeText.Of(diagnostic.Remedy)}");
    }
}
