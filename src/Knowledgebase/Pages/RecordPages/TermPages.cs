using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A term: what the source says it means; where the source says nothing, that, and where the word stands.</summary>
static class TermPages
{
    const int MaxPlaces = 20;

    public static PageView Page(Site site, Entry entry)
    {
        var t = (Term)entry.Value;
        return Of(
            site,
            entry,
            [
                Section(
                    "meaning",
                    "意味",
                    t.Definition.IsKnown ? site.Statements([t.Definition.Value]) : Unsaid(t.Definition.Absence!),
                    t.Definition.IsKnown || GeneralGlossary.Of(t.Head.Title) is not { } general
                        ? null
                        : new NoteBlock(Tone.Info, GeneralGlossary.Mark, general, [])
                ),
                t.Definition.IsKnown ? null : Places(site, t.Head.Title),
                Section(
                    "words",
                    "種類と別の言い方",
                    Facts(
                        site.Fact(t, nameof(t.Type)),
                        Fact("探すときの言葉", [.. t.Synonyms.Select(s => new ValueView(s))]),
                        site.Fact(t, nameof(t.SeeAlso))
                    )
                ),
                Links(site, "programmes", "教育改革", site.Catalog.PointingAt(entry.Id, Kind.Programme)),
                Links(site, "terms", "ほかの用語", site.Catalog.PointingAt(entry.Id, Kind.Term)),
            ]
        );
    }

    static Block Unsaid(Absence absence) =>
        absence.Reason == AbsenceReason.NotStated
            ? new TextBlock($"この言葉の意味は、出典に書かれていません。{absence.Note}")
            : new FactsBlock([Fact("意味", Format.Absent(absence))]);

    /// <summary>Where the word stands, the first of them where there are many.</summary>
    static SectionView Places(Site site, string word)
    {
        ImmutableArray<Concordance.PlainStatement> places = [.. Concordance.Of(site.PlainStatements.Value, word)];
        Block block = places.IsEmpty
            ? new TextBlock("この言葉がそのまま出る記述は、このサイトにありません。")
            : new LinksBlock([
                .. places
                    .Take(MaxPlaces)
                    .Select(p => site.Link(p.Entry) with { Note = $"{Kinds.Of(p.Entry.Id.Kind).Label}：{p.Text}" }),
            ]);
        return new("places", "この言葉が出る記述", [block])
        {
            Note =
                places.Length > MaxPlaces
                    ? $"{Numerals.Of(places.Length)}件のうち{Numerals.Of(MaxPlaces)}件です。ほかは、検索で探せます。"
                    : null,
        };
    }
}
