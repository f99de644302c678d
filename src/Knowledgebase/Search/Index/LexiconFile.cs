using System.Text.RegularExpressions;

namespace Knowledgebase.Search.Index;

/// <summary>
/// Words that are fetched only when a word finds nothing: those in letters and digits, to find parts of them, and the dictionary's and the
/// loanwords of titles and summaries, one of which it may have been meant for. Two lists of lines with an empty line between.
/// </summary>
static partial class LexiconFile
{
    const int Max = 20_000;

    public static PackedText Of(
        PostingList[] lists,
        ImmutableArray<string> words,
        IReadOnlyList<SearchDocument> documents
    )
    {
        var letters = lists
            .Where(l => IndexTerm.IsWord(l.Text) && l.Text.Length > 2)
            .OrderByDescending(l => l.Count)
            .ThenBy(l => l.Text, StringComparer.Ordinal)
            .Take(Max)
            .Select(l => l.Text)
            .Order(StringComparer.Ordinal);
        var loanwords = documents
            .SelectMany(d => Loanword().Matches(d.Title + '\n' + d.Summary))
            .Select(word => word.Value)
            .Order(StringComparer.Ordinal);
        var more = words.Concat(loanwords).Distinct().Take(Max);
        return new PackedText().Lines([.. letters, "", string.Join('\n', more)]);
    }

    [GeneratedRegex("[ァ-ヺー]{3,32}")]
    private static partial Regex Loanword();
}
