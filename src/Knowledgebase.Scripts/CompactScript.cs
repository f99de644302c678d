using NUglify;
using NUglify.JavaScript;

namespace Knowledgebase.Scripts;

static class CompactScript
{
    // A variable or function that nobody declared or imported; one that nobody uses.
    static readonly HashSet<string> Refused = ["JS1135", "JS1138", "JS1268"];

    /// <summary>The module without comments and blanks and with short names inside; what it exports and does stays.</summary>
    /// <param name="script">The source of one ES module.</param>
    /// <param name="compact">The result, or the mistakes found in the source.</param>
    public static bool TryMake(string script, out string compact)
    {
        var result = Uglify.Js(script, Settings());
        compact = result.HasErrors ? string.Join('\n', result.Errors.Where(e => e.IsError)) : result.Code;
        return !result.HasErrors;
    }

    /// <summary>Refuses a module that uses what it neither declares nor imports, or has what nobody uses.</summary>
    /// <exception cref="FormatException">As build errors, a line each.</exception>
    public static void Check(string path, string script)
    {
        var settings = Settings();
        settings.SetKnownGlobalIdentifiers([
            "atob",
            "fetch",
            "AbortSignal",
            "Blob",
            "Response",
            "TextEncoder",
            "URLSearchParams",
            "Promise",
            "DecompressionStream",
        ]);
        var faults = Uglify
            .Js(script, path, settings)
            .Errors.Where(e => e.IsError || Refused.Contains(e.ErrorCode))
            .ToArray();
        if (faults.Length > 0)
            throw new FormatException(
                string.Join('\n', faults.Select(e => $"{path}({e.StartLine}): error SCRIPT: {e.Message}"))
            );
    }

    static CodeSettings Settings() =>
        new()
        {
            LocalRenaming = LocalRenaming.CrunchAll,
            SourceMode = JavaScriptSourceMode.Module,
            AlwaysEscapeNonAscii = false,
            WarningLevel = 4,
        };
}
