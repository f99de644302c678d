namespace Knowledgebase.Diagnostics;

/// <summary>Every kind of mistake the site knows. The page that explains the codes is made from this list.</summary>
public static partial class Codes
{
    // Runs after the fields of all parts of this class are filled, whatever the order of its files.
    static Codes() => All = [.. Listed.Codes.OrderBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>All codes in order of their numbers.</summary>
    internal static ImmutableArray<DiagnosticCode> All { get; }

    static DiagnosticCode Code(string id, Severity severity, string title, string meaning, string remedy)
    {
        var code = new DiagnosticCode(id, severity, title, meaning, remedy);
        Listed.Codes.Add(code);
        return code;
    }

    // A class of its own, so that the list is there before the first of its codes.
    static class Listed
    {
        public static readonly List<DiagnosticCode> Codes = [];
    }
}
