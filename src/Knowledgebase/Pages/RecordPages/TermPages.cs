using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A term: what it means and who says so, then where the sources use it, then what else to read.</summary>
static class TermPages
{
    const int MaxPlaces = 3;

    public static PageView Page(Site site, Entry entry)
    {
        var t = (Term)entry.Value;
        var meaning = Meaning(site, t);
        ImmutableArray<Concordance.PlainStatement> places =
            [.. Concordance.Of(site.PlainStatements.Value, t.Head.Title)];
        ImmutableArray<Concordance.PlainStatement> shown =
            [.. places.DistinctBy(p => p.Entry.Id).Take(MaxPlaces)];
        var page = Of(
            site,
            entry,
            [
                places.IsEmpty && t.Definition.IsKnown ? null : Places(site, t, shown, places.Length) with
                {
                    // What the source says of the word, where the page does not begin with it.
                    Note = t.Definition.IsKnown || meaning.Meaning.Text == t.Head.Summary ? null : t.Head.Summary,
                },
                Further(site, entry, t, shown),
            ]
        );
        return page with { Lead = null, Opening = [meaning, .. page.Opening] };
    }

    static MeaningBlock Meaning(Site site, Term term)
    {
        if (term.Definition.IsKnown)
            return new(site.Statement(term.Definition.Value), new("出典による説明", Tone.Info)) { Sourced = true };
        var absence = term.Definition.Absence!;
        var remark = absence.Reason == AbsenceReason.NotStated
            ? "出典に、この言葉の意味の説明はありません。" + absence.Note
            : Format.Absent(absence).ToLine();
        return GeneralGlossary.Of(term.Head.Title) is { } general
            ? new(new(general, []), new(GeneralGlossary.Mark, Tone.Open)) { Remark = remark }
            : new(new(term.Head.Summary, []), new("意味は不明", Tone.Open)) { Remark = remark };
    }

    static SectionView Places(
        Site site, Term term, ImmutableArray<Concordance.PlainStatement> shown, int all) =>
        new("places", "出典に出てくる所", shown.IsEmpty
            ? new TextBlock("この言葉がそのまま出る文は、このサイトにありません。")
            : new LinksBlock([
                .. shown.Select(p => site.Link(p.Entry) with
                {
                    Note = $"{Kinds.Of(p.Entry.Id.Kind).Label}：{Concordance.SentenceOf(p, term.Head.Title)}",
                }),
                .. Rest(site, term, all),
            ]))
        {
            Count = shown.IsEmpty ? null : $"{Numerals.Of(all)}の文",
        };

    static IEnumerable<LinkView> Rest(Site site, Term term, int places) =>
        places <= MaxPlaces
            ? []
            : [new($"「{term.Head.Title}」を検索する", $"{site.Routes.Search}?q={Uri.EscapeDataString(term.Head.Title)}")];

    static SectionView? Further(
        Site site, Entry entry, Term term, ImmutableArray<Concordance.PlainStatement> shown) =>
        Section(
            "words",
            "あわせて読む",
            Links(
                site,
                "",
                "",
                term.SeeAlso.Select(r => site.Catalog[r])
                    .Concat(site.Catalog.PointingAt(entry.Id, Kind.Programme))
                    .Concat(site.Catalog.PointingAt(entry.Id, Kind.Term))
                    .Except(shown.Select(p => p.Entry))
            )?.Blocks[0],
            term.Synonyms.IsEmpty
                ? null
                : Facts(Fact("この言葉でも見つかります", string.Join('、', term.Synonyms)))
        );
}
