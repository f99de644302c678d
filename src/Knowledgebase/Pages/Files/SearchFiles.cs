namespace Knowledgebase.Pages.Files;

/// <summary>The search's files: the client and the index; and what only the index shows of the dictionary.</summary>
static class SearchFiles
{
    public static (ImmutableArray<PlannedFile> Files, ImmutableArray<Diagnostic> Doubts) Plan(
        Site site,
        Func<Kind, KindPages> pages
    )
    {
        var facets = new Facets(site.Catalog);
        var documents = SearchDocuments.Of(site, facets, pages);
        ImmutableArray<SearchedKind> kinds =
        [
            .. Kinds.Searched.Select(kind => new SearchedKind(kind.Folder, kind.Label, kind.Search!.Worth)),
        ];
        var index = SearchIndex.Of(
            site.Routes.Base,
            kinds,
            facets.Searched,
            SearchWords.Of(site.Catalog),
            SearchWords.AsWritten(site.Catalog),
            documents
        );
        return (
            [File(ClientScript.Path, ClientScript.Bytes), .. index.Files.Select(f => File(f.Path, f.Bytes))],
            [
                .. DictionaryLint.Judge(
                    site.Catalog,
                    spelling => index.RecordsWith.GetValueOrDefault(spelling),
                    documents.Length
                ),
            ]
        );
    }

    static MadeFile File(string path, byte[] bytes) => new(path, () => bytes);
}
