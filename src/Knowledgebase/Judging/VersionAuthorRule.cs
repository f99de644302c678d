namespace Knowledgebase.Judging;

/// <summary>Who reads a record in easy Japanese is told who wrote it, as for English.</summary>
static class VersionAuthorRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) =>
        from entry in catalog.Records
        let versions = entry.Record.Head.Versions
        where versions.Easy.Length > 0 && versions.EasyBy.Length == 0
        select Codes.WriterUnknown.At(versions.EasySpot, "やさしい日本語（easy）を書いた人が分かりません。");
}
