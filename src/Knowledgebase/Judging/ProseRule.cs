namespace Knowledgebase.Judging;

static class ProseRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        var found = new List<Diagnostic>();
        foreach (var page in catalog.All<Page>(Kind.Page))
            ProseReader.Read(page.Body, catalog.Settings.Base, found);
        return found;
    }
}
