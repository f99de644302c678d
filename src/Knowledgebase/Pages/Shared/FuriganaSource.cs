namespace Knowledgebase.Pages.Shared;

/// <summary>How words are read, from the titles of terms, the search's dictionary and each record's own list. Nothing else knows a reading.</summary>
static class FuriganaSource
{
    /// <summary>The readings that hold everywhere; null when there are none. A word that is read in two ways gets none.</summary>
    public static Furigana? Of(Catalog catalog)
    {
        var given = catalog
            .All<Term>(Kind.Term)
            .Select(t => KeyValuePair.Create(t.Head.Title, t.Head.Reading))
            .Concat(
                catalog
                    .All<SearchDictionary>(Kind.Dictionary)
                    .SelectMany(d => d.Readings)
                    .Select(r => KeyValuePair.Create(r.Word.Text, r.Reading.Text))
            )
            .Where(r => Kanji.IsWord(r.Key) && DictionaryWordType.IsReading(r.Value));
        KeyValuePair<string, string>[] certain =
        [
            .. given.Distinct().GroupBy(r => r.Key).Where(g => g.Count() == 1).Select(g => g.First()),
        ];
        return certain.Length == 0 ? null : new Furigana(certain, Kanji.Characters);
    }

    /// <summary>The readings of one record's page; null where it has none of its own.</summary>
    public static Furigana? Of(Furigana? site, Versions versions)
    {
        if (versions.Readings.IsEmpty)
            return null;
        var own = versions.Readings.Select(r => KeyValuePair.Create(r.Word, r.Reading.Text)).DistinctBy(r => r.Key);
        return site?.With(own) ?? new Furigana(own, Kanji.Characters);
    }
}
