namespace Knowledgebase.Diagnostics;

static class Typed
{
    /// <summary>A text in quotes, as YAML reads it back whatever it holds.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
