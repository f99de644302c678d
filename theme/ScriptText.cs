using NUglify;
using NUglify.JavaScript;

namespace Knowledgebase.Theme;

/// <summary>Scripts as readers download them.</summary>
public static class ScriptText
{
    /// <summary>The script without comments and blanks and with short names inside; what it exports and does stays.</summary>
    /// <exception cref="InvalidOperationException">The script has a mistake: ours, not an author's.</exception>
    public static string Compact(string script)
    {
        var result = Uglify.Js(script, new CodeSettings
        {
            LocalRenaming = LocalRenaming.CrunchAll,
            SourceMode = JavaScriptSourceMode.Module,
            AlwaysEscapeNonAscii = false,
        });
        return result.HasErrors ? throw new InvalidOperationException(string.Join('\n', result.Errors)) : result.Code;
    }
}
