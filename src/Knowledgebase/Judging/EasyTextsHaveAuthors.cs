using Knowledgebase.Diagnostics;
using Knowledgebase.Linking;
using Knowledgebase.Records;

namespace Knowledgebase.Judging;

/// <summary>Easy Japanese says who wrote it, because the site promises to say so of each.</summary>
internal static class EasyTextsHaveAuthors
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) =>
        from entry in Kinds.All.SelectMany(k => catalog.All(k.Kind))
        where !entry.IsNested
        let versions = entry.Record.Head.Versions
        where versions.Easy.Length > 0 && versions.EasyBy.Length == 0
        select new Diagnostic(Codes.EasyAuthorUnknown, versions.EasySpot, "やさしい日本語（easy）を書いた人（easy_by）が書かれていません。",
            Codes.EasyAuthorUnknown.Remedy);
}
