namespace Knowledgebase.Search.Index;

/// <summary>
/// A Bloom filter of the dictionary's spellings: it lets the client see, without fetching the dictionary, which parts of a query are
/// worth looking up as a whole. It may say yes wrongly once in ten thousand, never no.
/// </summary>
sealed class BloomFilter
{
    /// <summary>Bits for each spelling, and how many of them each sets.</summary>
    public static int BitsEach => 20;

    public static int Probes => 10;

    readonly byte[] _bits;

    public BloomFilter(IReadOnlyCollection<string> words)
    {
        Size = Math.Max(64, words.Count * BitsEach);
        _bits = new byte[(Size + 7) / 8];
        foreach (var word in words)
        {
            for (var i = 0; i < Probes; i++)
            {
                var bit = IndexTerm.Hash((char)('0' + i) + word) % (uint)Size;
                _bits[bit / 8] |= (byte)(1 << (int)(bit % 8));
            }
        }
    }

    public int Size { get; }

    /// <summary>The bits as base64.</summary>
    public string ToBase64() => Convert.ToBase64String(_bits);
}
