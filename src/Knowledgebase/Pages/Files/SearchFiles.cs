namespace Knowledgebase.Pages.Files;

/// <summary>All that the search fetches, and the warnings that only its index can give. Made of what pages say: best when they have been drawn.</summary>
static class SearchFiles
{
    public static (ImmutableArray<PlannedFile> Files, ImmutableArray<Diagnostic> Warnings) Plan(
        Site site,
        Func<Kind, KindPages> pages,
        PageTexts texts
    )
    {
        var facets = new Facets(site.Catalog);
        var documents = SearchDocuments.Of(site, facets, pages, texts);
        ImmutableArray<SearchedKind> kinds =
        [
            .. Kinds.Searched.Select(kind => new SearchedKind(kind.Folder, kind.Label, kind.Search!.Boost)),
            .. Given.Of(site.Catalog.Settings.English is null ? null : ExplainingDocuments.English),
        ];
        var index = SearchIndex.Of(
            site.Routes.Base,
            kinds,
            facets.Searched,
            Synonyms.Of(site.Catalog),
            Synonyms.Spellings(site.Catalog),
            documents
        );
        return (
            [File(ClientScript.Path, ClientScript.Bytes), .. index.Files.Select(f => File(f.Path, f.Bytes))],
            [
                .. DictionaryRule.Judge(
                    site.Catalog,
                    spelling => index.RecordsWith.GetValueOrDefault(spelling),
                    documents.Length
                ),
            ]
        );
    }

    static MadeFile File(string path, byte[] bytes) => new(path, () => bytes);
}
