namespace Knowledgebase.Pages.Sections;

/// <summary>What the extraction left in doubt, as one register: how many of each kind and confidence, then one table a kind.</summary>
static class ExtractionNoteTables
{
    public static ImmutableArray<Block> Blocks(Site site, ImmutableArray<Entry> notes)
    {
        var read = notes.Select(e => (Entry: e, Note: (ExtractionNote)e.Value)).ToArray();
        var kinds = read.GroupBy(x => site.Catalog.Resolve(x.Note.Type).Label)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => JapaneseOrder.KeyOf(g.Key), StringComparer.Ordinal)
            .ToArray();
        // In the order in which the vocabulary names them, from sure to undecided.
        var levels = site
            .Catalog.VocabularyWords.Where(level => read.Any(x => site.Catalog.Resolve(x.Note.Confidence) == level))
            .ToArray();
        return
        [
            new TableBlock(
                "種類と、読みの確からしさごとの件数",
                ["種類", .. levels.Select(level => level.Label), "計"],
                [
                    .. kinds.Select(g => new TableRow(
                        null,
                        [
                            new(g.Key),
                            .. levels.Select(level =>
                                Count(g.Count(x => site.Catalog.Resolve(x.Note.Confidence) == level))
                            ),
                            Count(g.Count()),
                        ]
                    )),
                ]
            ),
            .. kinds.Select(g => new TableBlock(
                $"{g.Key}（{Numerals.Of(g.Count())}件）",
                ["注記", "印字", "当サイトの読み", "確からしさ", "関わる所"],
                [
                    .. g.Select(x => new TableRow(
                        null,
                        new(site.Value(x.Entry)),
                        new(Format.Fact(x.Note.Printed)),
                        new(x.Note.Reading),
                        new(site.Words([x.Note.Confidence])),
                        new([.. x.Note.Concerns.Select(c => Place(site, c))])
                    )),
                ]
            )),
        ];
    }

    // A place of which a note speaks: the record or item, with the field where only that is meant.
    static ValueView Place(Site site, Concern concern) =>
        site.Value(site.Catalog[concern.Record]) with
        {
            Note = concern.Field.Length > 0 ? FieldOf(site, concern).Label : null,
        };

    static Field FieldOf(Site site, Concern concern) =>
        site.Catalog[concern.Record].Value.Shape.Fields.First(f => f.Key == concern.Field);

    /// <summary>Where a note applies, and what is said there.</summary>
    public static LinksBlock Places(Site site, ImmutableArray<Concern> concerns) =>
        new([
            .. from concern in concerns
            let target = site.Catalog[concern.Record]
            let said = string.Join(" ", concern.StatementsOf(target.Value).Select(s => s.Text))
            let part = concern.Field.Length > 0 ? "・" + FieldOf(site, concern).Label : ""
            select site.Link(target) with
            {
                Note = $"{Kinds.Of(target.Id.Kind).Label}{part}：{(said.Length > 0 ? said : "記録全体")}",
            },
        ]);

    static TableCell Count(int count) =>
        new(new ValueView(Numerals.Plain(count) + "件") { Numeric = true });
}
