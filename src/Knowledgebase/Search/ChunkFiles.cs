namespace Knowledgebase.Search;

/// <summary>
/// Files of terms: the terms, each with its number of documents and, for a spelling of the dictionary, what it finds; then all
/// occurrences in bits.
/// </summary>
internal static class ChunkFiles
{
    public static PackedText[] Of(IReadOnlyList<EncodedTerm> sorted, TermShelves shelves, IReadOnlyDictionary<string, string> alsoFinds)
    {
        var files = new List<EncodedTerm>[shelves.Files];
        foreach (var term in sorted) (files[shelves.FileOf(term.Text)] ??= []).Add(term);
        return [.. files.AsParallel().AsOrdered().Select(terms => Of(terms ?? [], alsoFinds))];
    }

    private static PackedText Of(List<EncodedTerm> terms, IReadOnlyDictionary<string, string> alsoFinds)
    {
        var packed = new PackedText().Number((uint)terms.Count);
        var bits = new BitWriter();
        var before = "";
        foreach (var term in terms)
        {
            var shared = 0;
            while (shared < before.Length && shared < term.Text.Length && before[shared] == term.Text[shared]) shared++;
            packed.Number((uint)shared).Counted(term.Text[shared..]).Number((uint)term.Count);
            if (term.Text[0] == TermText.Spelling) packed.Counted(alsoFinds[term.Text[1..]]);
            bits.Append(term.Bytes, term.Bits);
            before = term.Text;
        }
        return packed.Bytes(bits.ToArray());
    }
}
