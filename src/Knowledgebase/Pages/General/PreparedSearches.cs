namespace Knowledgebase.Pages.General;

/// <summary>
/// What the searches that a site prepares for its visitors find: records that people come for, in whose title, names, classes or summary
/// each word of the query is written, or a word that the dictionary holds for the same. The search itself finds at least these.
/// </summary>
static class PreparedSearches
{
    /// <summary>The searches that find something, in the order of the settings, each with what it finds.</summary>
    public static ImmutableArray<(PreparedSearch Search, ImmutableArray<Entry> Found)> Of(
        Catalog catalog,
        Func<Kind, KindPages> kinds
    ) => [.. All(catalog, kinds).Where(x => !x.Found.IsEmpty)];

    public static IEnumerable<Diagnostic> Judge(Catalog catalog, Func<Kind, KindPages> kinds) =>
        from x in All(catalog, kinds)
        where x.Found.IsEmpty
        select Codes.NothingFound.At(x.Search.QuerySpot, $"「{x.Search.Query}」では、何も見つかりません。");

    static IEnumerable<(PreparedSearch Search, ImmutableArray<Entry> Found)> All(
        Catalog catalog, Func<Kind, KindPages> kinds)
    {
        var searches = catalog.Settings.HomePage.Searches;
        if (searches.IsEmpty)
            return [];
        var same = Synonyms.Of(catalog).ToDictionary(s => s.Text, s => s.Finds);
        (Entry Entry, string Title, string Text)[] wanted =
        [
            .. from kind in Kinds.Searched
               where kind.Search!.Boost >= 1
               from entry in catalog.All(kind.Kind)
               where catalog.IsReal(entry)
               select (entry, Fold.Text(entry.Title), TextOf(catalog, entry, kinds(entry.Id.Kind))),
        ];
        return searches.Select(search => (search, Found(search.Query)));

        // What the title says comes first; else records stand in the order of kinds and lists.
        ImmutableArray<Entry> Found(string query)
        {
            ImmutableArray<string>[] words =
            [
                .. query.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries)
                    .Select(Fold.Stem)
                    .Select(word => same.GetValueOrDefault(word, [word])),
            ];
            return
            [
                .. wanted
                    .Where(w => words.All(any => any.Any(word => Has(w.Text, word))))
                    .OrderByDescending(w => words.Count(any => any.Any(word => Has(w.Title, word))))
                    .Select(w => w.Entry),
            ];
        }
    }

    static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);

    static string TextOf(Catalog catalog, Entry entry, KindPages kind) =>
        string.Join(
            ' ',
            kind.Names(entry)
                .Concat(kind.Words(entry).Select(word => catalog.Resolve(word).Label))
                .Prepend(entry.Record.Head.Summary)
                .Prepend(entry.Title)
                .Select(Fold.Text)
        );
}
