namespace Knowledgebase.Pages.Sections;

/// <summary>What was hard to read in the sources: how sure the readings are, then the notes by what is the matter.</summary>
static class ExtractionNoteLists
{
    public static string Lead(Site site)
    {
        var notes = site.Catalog.All<ExtractionNote>(Kind.ExtractionNote).ToArray();
        return "文書の文字が乱れていた所、書き誤りと思われる所、読み方を決められなかった所です。"
            + (notes.Length == 0 ? "" : $"{Numerals.Of(notes.Length)}件あります。{Levels(site, notes)}");
    }

    public static IEnumerable<SectionView> ByType(Site site, ImmutableArray<Entry> notes) =>
        notes
            .GroupBy(note => site.Catalog.Resolve(((ExtractionNote)note.Value).Type))
            .OrderByDescending(type => type.Count())
            .ThenBy(type => JapaneseOrder.KeyOf(type.Key.Label), StringComparer.Ordinal)
            .Select(type => SummaryLines.Of(site, $"of-{type.Key.Slug}", type.Key.Label, type)!);

    /// <summary>Where a note applies, and what is said there.</summary>
    public static LinksBlock Places(Site site, ImmutableArray<Concern> concerns) =>
        new([
            .. from concern in concerns
            let target = site.Catalog[concern.Record]
            let said = string.Join(" ", concern.StatementsOf(target.Value).Select(s => s.Text))
            let part = concern.Field.Length > 0 ? "・" + FieldOf(target, concern).Label : ""
            select site.Link(target) with
            {
                Note = $"{Kinds.Of(target.Id.Kind).Label}{part}：{(said.Length > 0 ? said : "記録全体")}",
            },
        ]);

    // In the order in which the vocabulary names them, from sure to undecided.
    static string Levels(Site site, ExtractionNote[] notes)
    {
        var counts =
            from level in site.Catalog.VocabularyWords
            let count = notes.Count(n => site.Catalog.Resolve(n.Confidence) == level)
            where count > 0
            select $"{level.Label} {Numerals.Of(count)}件";
        return $"当サイトの読みの確からしさは、{string.Join("、", counts)}です。";
    }

    static Field FieldOf(Entry target, Concern concern) =>
        target.Value.Shape.Fields.First(f => f.Key == concern.Field);
}
