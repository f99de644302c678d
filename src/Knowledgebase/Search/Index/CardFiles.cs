namespace Knowledgebase.Search.Index;

/// <summary>Files of cards: what a result shows besides the quoted passage. A card is five lines: title, address, summary, facts, text.</summary>
static class CardFiles
{
    /// <summary>Cards in a file. Results of one query often lie together; more in a file costs bytes where they do not.</summary>
    public static int Length => 2;

    public static PackedText[] Of(
        IReadOnlyList<SearchDocument> documents,
        ImmutableArray<SearchFile?> texts,
        ImmutableArray<string> facts
    )
    {
        var numbers = facts.Select((fact, i) => (fact, i)).ToDictionary(f => f.fact, f => f.i, StringComparer.Ordinal);
        return
        [
            .. documents
                .Select(Card)
                .Chunk(Length)
                .Select(cards => new PackedText().Bytes(PackedText.Encode(string.Join('\n', cards)))),
        ];

        string Card(SearchDocument d, int i) =>
            string.Join(
                '\n',
                Line(d.Title),
                d.Url,
                Line(d.Summary),
                string.Join(' ', d.Facts.Select(f => numbers[f].ToString(CultureInfo.InvariantCulture))),
                TextFiles.HashOf(texts[i])
            );
    }

    static string Line(string text) => text.Replace('\n', ' ');
}
