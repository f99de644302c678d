namespace Knowledgebase.Pages.Shared;

/// <summary>Where a word stands in the statements of the records: the only way to learn its use when no source says what it means.</summary>
static partial class Concordance
{
    /// <summary>What a record or item says, and the same without differences of width and case.</summary>
    public sealed record PlainStatement(Entry Entry, string Text, string Key);

    public static ImmutableArray<PlainStatement> All(Catalog catalog) =>
        [
            .. from kind in Kinds.All
            where kind.Kind is not (Kind.Term or Kind.ExtractionNote)
            from entry in catalog.All(kind.Kind)
            from statement in Statements(entry)
            select new PlainStatement(entry, statement.Text, Spelling.Key(statement.Text)),
        ];

    /// <summary>The statements in which a word stands as a word: not アプリ in アプリケーション, not AI in AIR.</summary>
    public static IEnumerable<PlainStatement> Of(IEnumerable<PlainStatement> all, string word)
    {
        var key = Spelling.Key(word);
        return all.Where(said => Holds(said.Key, key));
    }

    /// <summary>Of a statement the sentence in which the word stands.</summary>
    public static string SentenceOf(PlainStatement said, string word)
    {
        var key = Spelling.Key(word);
        return SentenceEnd().Split(said.Text).FirstOrDefault(s => Holds(Spelling.Key(s), key)) ?? said.Text;
    }

    // Those of an item, or those in the fields of a record; its items have places of their own.
    static IEnumerable<Statement> Statements(Entry entry) =>
        entry.IsNested
            ? Concern.StatementsIn(entry.Value)
            : entry.Value.Shape.Fields.SelectMany(f => Concern.StatementsIn(entry.Value.ValueOf(f)));

    static bool Holds(string text, string word)
    {
        for (
            var at = text.IndexOf(word, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + word.Length;
            if ((at == 0 || !GoOn(text[at - 1], word[0])) && (end == text.Length || !GoOn(word[^1], text[end])))
                return true;
        }
        return false;
    }

    static bool GoOn(char left, char right) =>
        (char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right))
        || (IsKatakana(left) && IsKatakana(right));

    [GeneratedRegex("(?<=。)")]
    private static partial Regex SentenceEnd();

    static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー';
}
