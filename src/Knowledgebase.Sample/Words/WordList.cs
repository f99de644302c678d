namespace Knowledgebase.Sample.Words;

static class WordList
{
    /// <summary>What stands between blanks and line ends.</summary>
    public static ImmutableArray<string> Items(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
