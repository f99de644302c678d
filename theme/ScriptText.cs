using System.Text;

namespace Knowledgebase.Theme;

/// <summary>Scripts as readers download them.</summary>
public static class ScriptText
{
    /// <summary>
    /// The script without comment lines, empty lines and indentation. Comments stand on lines of their own and begin with <c>//</c>,
    /// and no literal goes over several lines: so nothing needs to be parsed, and nothing can be broken.
    /// </summary>
    public static string Compact(string script)
    {
        var kept = new StringBuilder(script.Length);
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (!text.IsEmpty && !text.StartsWith("//")) kept.Append(text).Append('\n');
        }

        return kept.ToString();
    }
}
