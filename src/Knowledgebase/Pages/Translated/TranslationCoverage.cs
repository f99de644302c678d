namespace Knowledgebase.Pages.Translated;

/// <summary>How many records of a kind there are, and how many are written in other ways.</summary>
readonly record struct VersionCounts(int Records, int Reading, int Easy, int English);

/// <summary>Counts the versions of records. Invented records count as well, on sites that show them.</summary>
static class TranslationCoverage
{
    /// <summary>The counts of one kind. Pages that are English themselves need no other version.</summary>
    public static VersionCounts Of(Catalog catalog, Kind kind)
    {
        var heads = Counted(catalog, kind).Select(e => e.Record.Head).ToArray();
        return new(
            heads.Length,
            heads.Count(h => h.Reading.Length > 0),
            heads.Count(h => h.Versions.Easy.Length > 0),
            heads.Count(h => h.Versions.English is not null)
        );
    }

    public static IEnumerable<Entry> Counted(Catalog catalog, Kind kind) =>
        catalog.All(kind).Where(e => e.Value is not Page { Language: PageLanguage.English });
}
