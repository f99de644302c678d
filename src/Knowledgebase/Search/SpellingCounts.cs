using System.Text;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Sources;

namespace Knowledgebase.Search;

/// <summary>In how many files of records each spelling, or anything it finds, occurs.</summary>
internal static class SpellingCounts
{
    public static Dictionary<string, int> Of(Catalog catalog, IReadOnlyList<SourceFile> sources)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (catalog.All(Kind.Dictionary).IsEmpty) return counts;
        var own = Kinds.Of(Kind.Dictionary).Folder + "/";
        var spellings = new Spellings(SearchWords.Of(catalog));
        var folded = new List<FoldedChar>();
        foreach (var source in sources.Where(s => !s.Path.StartsWith(own, StringComparison.Ordinal)))
        {
            Fold.Into(Encoding.UTF8.GetString(source.Bytes.Span), folded);
            foreach (var term in spellings.In(folded).Distinct()) counts[term[1..]] = counts.GetValueOrDefault(term[1..]) + 1;
        }
        return counts;
    }
}
