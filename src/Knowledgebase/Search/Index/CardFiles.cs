namespace Knowledgebase.Search.Index;

/// <summary>What results show besides the quoted passage: five lines each, title, address, summary, facts, file of the text.</summary>
static class CardFiles
{
    /// <summary>Cards in a file: results of one query often lie together, and more cost bytes where they do not.</summary>
    public static int Length => 2;

    public static PackedText[] Of(
        IReadOnlyList<SearchDocument> documents, ImmutableArray<string> texts, ImmutableArray<string> facts)
    {
        var numbers = facts.Index().ToDictionary(f => f.Item, f => f.Index);
        return [.. documents.Select(Card).Chunk(Length).Select(cards => new PackedText().Lines(cards))];

        string Card(SearchDocument d, int i) =>
            string.Join(
                '\n',
                Line(d.Title),
                d.Url,
                Line(d.Summary),
                string.Join(' ', d.Facts.Select(f => numbers[f])),
                texts[i]
            );
    }

    static string Line(string text) => text.Replace('\n', ' ');
}
