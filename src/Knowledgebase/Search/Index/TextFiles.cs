namespace Knowledgebase.Search.Index;

/// <summary>One file for each document's text, from which results quote.</summary>
static class TextFiles
{
    const int HashLength = 5;

    /// <summary>The file; null when there is no text.</summary>
    public static SearchFile? Of(SearchDocument document)
    {
        if (document.Body.IsEmpty)
            return null;
        var packed = new PackedText().Bytes(PackedText.Encode(string.Join('\n', document.Body)));
        return new(
            $"{SearchFile.Folder}/texts/{HashedFiles.Hash(packed.ToBytes(), HashLength)}.bin",
            packed.ToCompressed()
        );
    }

    /// <summary>The part of its name that a card carries.</summary>
    public static string HashOf(SearchFile? file) =>
        file is null ? "" : file.Path[(file.Path.LastIndexOf('/') + 1)..^".bin".Length];
}
