namespace Knowledgebase.Search.Index;

/// <summary>A term with its occurrences in bits.</summary>
/// <param name="Text">The term.</param>
/// <param name="Count">In how many documents it occurs.</param>
/// <param name="Bytes">Documents, then levels.</param>
/// <param name="Bits">How many bits of <paramref name="Bytes"/> count.</param>
sealed record EncodedTerm(string Text, int Count, byte[] Bytes, int Bits)
{
    const int MaxLevel = 7;

    /// <summary>About how many bytes the term takes in a file.</summary>
    public int Size => (Bits / 8) + 4;

    /// <summary>Of a spelling: what it finds, in lines.</summary>
    public string Finds { get; init; } = "";

    public static EncodedTerm Of(string text, ReadOnlySpan<int> documents, ReadOnlySpan<byte> levels, int documentCount)
    {
        var bits = new BitWriter();
        bits.WriteAscending(documents, 0, documentCount - 1);
        foreach (var level in levels)
            bits.WriteUnary(level, MaxLevel);
        return new EncodedTerm(text, documents.Length, bits.ToArray(), bits.Length);
    }
}
