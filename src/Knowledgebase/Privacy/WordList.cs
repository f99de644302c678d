namespace Knowledgebase.Privacy;

static class WordList
{
    /// <summary>What stands between blanks and line ends.</summary>
    public static string[] Items(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
