namespace Knowledgebase.Search.Index;

/// <summary>The documents' texts, from which results quote. Short ones whose cards share a file share one, too.</summary>
/// <param name="Files">Each once.</param>
/// <param name="Places">For each document what its card carries: the number in its file, and the file's name; empty without a text.</param>
sealed record TextFiles(ImmutableArray<SearchFile> Files, ImmutableArray<string> Places)
{
    const int HashLength = 5;

    // No text has an empty line.
    const string End = "\n\n";

    // Bytes before compression. A result's passage costs the whole file, and five passages shall be cheap.
    const int MostShared = 3_200;

    public static TextFiles Of(IReadOnlyList<SearchDocument> documents)
    {
        var groups = InParallel.Make([.. documents.Chunk(CardFiles.Length)], Of);
        var files = groups.SelectMany(g => g.Files).DistinctBy(f => f.Path);
        return new([.. files], [.. groups.SelectMany(g => g.Places)]);
    }

    static TextFiles Of(SearchDocument[] neighbours)
    {
        var texts = neighbours.Select(Text).ToArray();
        var told = texts.Where(t => t.Length > 0).ToArray();
        var shared = new PackedText().Lines([string.Join(End, told)]);
        if (told.Length < 2 || shared.ToBytes().Length > MostShared)
        {
            SearchFile?[] own = [.. texts.Select(t => t.Length > 0 ? File(new PackedText().Lines([t])) : null)];
            return new([.. own.OfType<SearchFile>()], [.. own.Select(f => f is null ? "" : "0" + NameOf(f))]);
        }
        var file = File(shared);
        var number = 0;
        return new([file], [.. texts.Select(t => t.Length > 0 ? Numerals.Plain(number++) + NameOf(file) : "")]);
    }

    static string Text(SearchDocument document) =>
        string.Join('\n', document.Body.SelectMany(l => l.Split('\n', StringSplitOptions.RemoveEmptyEntries)));

    static SearchFile File(PackedText packed) =>
        new(
            $"{SearchFile.Folder}/texts/{HashedFiles.Hash(packed.ToBytes(), HashLength)}.bin",
            packed.ToCompressed()
        );

    static string NameOf(SearchFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..^".bin".Length];
}
