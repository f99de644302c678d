namespace Knowledgebase.Search.Index;

/// <summary>
/// Words that are fetched only when a query finds nothing: those in letters and digits, to find parts of them, and the dictionary's, to
/// suggest other spellings. Two lists of lines with an empty line between.
/// </summary>
static class LexiconFile
{
    const int Max = 20_000;

    public static PackedText Of(PostingList[] lists, ImmutableArray<string> words)
    {
        var letters = lists
            .Where(l => IndexTerm.IsWord(l.Text) && l.Text.Length > 2)
            .OrderByDescending(l => l.Count)
            .ThenBy(l => l.Text, StringComparer.Ordinal)
            .Take(Max)
            .Select(l => l.Text)
            .Order(StringComparer.Ordinal);
        return new PackedText().Lines([.. letters, "", string.Join('\n', words.Distinct().Take(Max))]);
    }
}
