namespace Knowledgebase.Pages.Files;

/// <summary>The search's files: the client and the index; and what only the index shows of the dictionary.</summary>
internal static class SearchFiles
{
    public static (ImmutableArray<PlannedFile> Files, ImmutableArray<Diagnostic> Doubts) Plan(Site site, Func<Entry, PageView> view)
    {
        var facets = new Facets(site.Catalog);
        var documents = SearchDocuments.Of(site, facets, view);
        ImmutableArray<SearchedKind> kinds =
            [.. Facets.SearchedKinds.Select(kind => new SearchedKind(Kinds.Of(kind).Folder, Kinds.Of(kind).Label, Worth(kind)))];
        var index = SearchIndex.Of(site.Routes.Base, kinds, facets.Searched,
            SearchWords.Of(site.Catalog), SearchWords.AsWritten(site.Catalog), documents);
        return (
            [File(ClientScript.Path, ClientScript.Bytes), .. index.Files.Select(f => File(f.Path, f.Bytes))],
            [.. DictionaryLint.Judge(site.Catalog, spelling => index.RecordsWith.GetValueOrDefault(spelling), documents.Length)]);
    }

    private static MadeFile File(string path, byte[] bytes) => new(path, () => bytes);

    /// <summary>What readers come for ranks before what explains the site.</summary>
    private static double Worth(Kind kind) => kind switch
    {
        Kind.Practice or Kind.Lesson or Kind.Material or Kind.Service or Kind.Collection => 1,
        Kind.Programme or Kind.Project or Kind.Activity or Kind.Issue or Kind.Need or Kind.Indicator or Kind.Term or Kind.Role => 0.9,
        Kind.Outcome or Kind.Opinion or Kind.Evaluation or Kind.Organization or Kind.Page => 0.8,
        _ => 0.5,
    };
}
