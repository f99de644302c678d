namespace Knowledgebase.Cli.Printing;

/// <summary>Prints mistakes for people: place, sentence, the line with a caret, and how to mend it.</summary>
static class DiagnosticText
{
    /// <summary>Writes all mistakes in the order given.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">The mistakes.</param>
    /// <param name="input">The input folder as the user gave it.</param>
    /// <param name="colour">True for a terminal.</param>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, string input, bool colour = false)
    {
        foreach (var diagnostic in diagnostics)
            Write(writer, diagnostic, input, new Ansi(colour));
    }

    /// <summary>「誤り 3 件、注意 1 件」, and 「、参考 2 件」 when there are remarks.</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var count = Tally.Of(diagnostics);
        return string.Create(CultureInfo.InvariantCulture, $"誤り {count.Errors} 件、注意 {count.Warnings} 件")
            + (count.Remarks == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"、参考 {count.Remarks} 件"));
    }

    /// <summary>The word for a severity, as editors and problem matchers know it.</summary>
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
        var (path, line, column) = (diagnostic.Spot.Path, diagnostic.Spot.Line, diagnostic.Spot.Column);
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{SafeText.Of(InputPath.Shown(input, path))}:{line}:{column}"
        );
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
