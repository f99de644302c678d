using NUglify;
using NUglify.JavaScript;

namespace Knowledgebase.Scripts;

/// <summary>Scripts as readers download them.</summary>
public static class CompactScript
{
    /// <summary>The module without comments and blanks and with short names inside; what it exports and does stays.</summary>
    /// <param name="script">The source of one ES module.</param>
    /// <param name="compact">The result, or the mistakes found in the source.</param>
    public static bool TryMake(string script, out string compact)
    {
        var result = Uglify.Js(script, new CodeSettings
        {
            LocalRenaming = LocalRenaming.CrunchAll,
            SourceMode = JavaScriptSourceMode.Module,
            AlwaysEscapeNonAscii = false,
        });
        compact = result.HasErrors ? string.Join('\n', result.Errors) : result.Code;
        return !result.HasErrors;
    }
}
