using System.Collections.Immutable;

namespace Knowledgebase.Search;

/// <summary>
/// Which file a term lies in, computed from the term alone. Terms that begin alike stand on one shelf. A shelf too big for a file has
/// several files of its own, among which the next character decides; the small shelves share files.
/// </summary>
internal sealed class TermShelves
{
    /// <summary>Wanted bytes of a file. Smaller ones cost fewer bytes a query and more files.</summary>
    public const int FileSize = 1400;

    private readonly Dictionary<string, (int First, int Width)> _big = new(StringComparer.Ordinal);

    public TermShelves(IEnumerable<EncodedTerm> terms)
    {
        var sizes = terms.GroupBy(t => TermText.ShelfOf(t.Text)).Select(g => (Shelf: g.Key, Size: g.Sum(t => t.Size))).ToArray();
        Small = Math.Max(1, (sizes.Where(s => s.Size <= FileSize).Sum(s => s.Size) + FileSize - 1) / FileSize);
        Files = Small;
        foreach (var (shelf, size) in sizes.Where(s => s.Size > FileSize).OrderBy(s => s.Shelf, StringComparer.Ordinal))
        {
            var width = (size + FileSize - 1) / FileSize;
            _big.Add(shelf, (Files, width));
            Big = Big.Add(KeyValuePair.Create(shelf, width));
            Files += width;
        }
    }

    /// <summary>How many files the small shelves share.</summary>
    public int Small { get; }

    /// <summary>The big shelves in order, each with its number of files.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Big { get; private set; } = [];

    /// <summary>How many files there are.</summary>
    public int Files { get; }

    /// <summary>The file of a term.</summary>
    public int FileOf(string term)
    {
        var shelf = TermText.ShelfOf(term);
        return _big.TryGetValue(shelf, out var big)
            ? big.First + (int)(TermText.Hash(TermText.PlaceOf(term)) % (uint)big.Width)
            : (int)(TermText.Hash(shelf) % (uint)Small);
    }
}
