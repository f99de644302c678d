namespace Knowledgebase.Search.Index;

/// <summary>
/// Files of terms. Which file a term lies in is computed from how it begins, so there is no directory to fetch. A file has
/// the terms, each with its number of documents and, for a spelling, what it finds; then all occurrences in bits.
/// </summary>
static class TermFiles
{
    /// <summary>Wanted bytes of a file. Smaller ones cost fewer bytes a query and more files.</summary>
    const int FileSize = 1400;

    public static PackedText[] Of(IReadOnlyList<EncodedTerm> sorted)
    {
        var files = new List<EncodedTerm>[1 + (sorted.Sum(t => t.Size) / FileSize)];
        foreach (var term in sorted)
            (files[IndexTerm.Hash(IndexTerm.PlaceOf(term.Text)) % (uint)files.Length] ??= []).Add(term);
        return InParallel.Make(files, terms => Of(terms ?? []));
    }

    static PackedText Of(List<EncodedTerm> terms)
    {
        var packed = new PackedText().Number((uint)terms.Count);
        var bits = new BitWriter();
        var before = "";
        foreach (var term in terms)
        {
            var shared = 0;
            while (shared < before.Length && shared < term.Text.Length && before[shared] == term.Text[shared])
                shared++;
            packed.Number((uint)shared).Counted(term.Text[shared..]).Number((uint)term.Count);
            if (term.Text[0] == IndexTerm.Spelling)
                packed.Counted(term.Finds);
            bits.Append(term.Bytes, term.Bits);
            before = term.Text;
        }
        return packed.Bytes(bits.ToArray());
    }
}
