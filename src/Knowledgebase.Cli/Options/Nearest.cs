namespace Knowledgebase.Cli.Options;

static class Nearest
{
    /// <summary>「… のことですか。」, or nothing when no word is near.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        DidYouMean.Nearest(word, known) is { } near ? $"「{near}」のことですか。" : "";
}
