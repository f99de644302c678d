namespace Knowledgebase.Search.Index;

/// <summary>The occurrences of one term, while the index is made: packed, because at 100,000 records there are tens of millions.</summary>
sealed class PostingList(string text)
{
    readonly List<byte> _packed = [];
    int _last = -1;

    public string Text { get; } = text;

    public int Count { get; private set; }

    /// <summary>In how many of them only hiragana of the running text says it.</summary>
    public int WeakCount { get; private set; }

    public void Add(Posting posting)
    {
        var number =
            ((uint)(posting.Document - _last - 1) << 4) | (uint)(posting.Level << 1) | (posting.Weak ? 1u : 0u);
        for (; number >= 0x80; number >>= 7)
            _packed.Add((byte)(number | 0x80));
        _packed.Add((byte)number);
        _last = posting.Document;
        Count++;
        if (posting.Weak)
            WeakCount++;
    }

    /// <summary>Documents and levels in order, perhaps without the weak ones.</summary>
    public (int[] Documents, byte[] Levels) Read(bool strongOnly)
    {
        var count = strongOnly ? Count - WeakCount : Count;
        var (documents, levels) = (new int[count], new byte[count]);
        var (at, document) = (0, -1);
        for (var i = 0; i < _packed.Count;)
        {
            var (number, shift) = (0u, 0);
            byte piece;
            do
            {
                piece = _packed[i++];
                number |= (uint)(piece & 0x7F) << shift;
                shift += 7;
            } while (piece >= 0x80);
            document += (int)(number >> 4) + 1;
            if (strongOnly && (number & 1) == 1)
                continue;
            documents[at] = document;
            levels[at++] = (byte)((number >> 1) & 7);
        }
        return (documents, levels);
    }
}

/// <summary>Joins the slices' counts, in the order of documents.</summary>
static class PostingLists
{
    const int SliceLength = 256;
    const int SlicesAtOnce = 32;

    /// <summary>The occurrences of all terms, sorted by term as the client compares strings.</summary>
    public static PostingList[] Of(IReadOnlyList<SearchDocument> documents, SynonymMatcher spellings)
    {
        var lists = new Dictionary<string, PostingList>(StringComparer.Ordinal);
        // A few slices at a time: joined, a slice takes a third of the room.
        foreach (var few in Enumerable.Range(0, (documents.Count + SliceLength - 1) / SliceLength).Chunk(SlicesAtOnce))
            foreach (var slice in InParallel.Make(few, number => Count(documents, number, spellings)))
                Join(slice, lists);
        var sorted = lists.Values.ToArray();
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Text, b.Text));
        return sorted;
    }

    static TermSlice Count(IReadOnlyList<SearchDocument> documents, int number, SynonymMatcher spellings)
    {
        var slice = new TermSlice(spellings);
        var first = number * SliceLength;
        for (var i = first; i < Math.Min(first + SliceLength, documents.Count); i++)
            slice.Add(i, documents[i]);
        return slice;
    }

    static void Join(TermSlice slice, Dictionary<string, PostingList> lists)
    {
        var byTerm = new PostingList[slice.Terms];
        for (var term = 0; term < byTerm.Length; term++)
        {
            var text = slice.Text(term);
            if (!lists.TryGetValue(text, out var list))
                lists.Add(text, list = new PostingList(text));
            byTerm[term] = list;
        }
        foreach (var posting in slice.Postings)
            byTerm[posting.Term].Add(posting);
    }
}
