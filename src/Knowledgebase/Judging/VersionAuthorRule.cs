namespace Knowledgebase.Judging;

/// <summary>Who reads a record in easy Japanese is told who wrote it, as for English.</summary>
static class VersionAuthorRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) =>
        from entry in Kinds.All.SelectMany(k => catalog.All(k.Kind))
        where !entry.IsNested
        let versions = entry.Record.Head.Versions
        where versions.Easy.Length > 0 && versions.EasyBy.Length == 0
        select new Diagnostic(
            Codes.WriterUnknown,
            versions.EasySpot,
            "やさしい日本語（easy）を書いた人が分かりません。",
            Codes.WriterUnknown.Remedy
        );
}
