namespace Knowledgebase.Pages.General;

/// <summary>A term in the glossary: what it means, where a source or general language says it; else where it stands.</summary>
static class TermCards
{
    public static CardView Of(Site site, Entry entry)
    {
        var (term, card) = ((Term)entry.Value, Cards.Of(site, entry));
        return term.Definition is { IsKnown: true, Value: var said } ? card with { Summary = said.Text }
            : GeneralGlossary.Of(entry.Title) is { } general ? card with
            {
                Summary = general,
                Marks = card.Marks.Add(new(GeneralGlossary.Mark, Tone.Plain)),
            }
            : card;
    }

    /// <summary>How many terms the site explains because no source does; nothing where it explains none.</summary>
    public static string Explained(Site site) =>
        site.Catalog.Listed(Kind.Term).Count(entry =>
            !((Term)entry.Value).Definition.IsKnown && GeneralGlossary.Of(entry.Title) is not null) is > 0 and var count
            ? $"ほか{Numerals.Of(count)}件に、{GeneralGlossary.Mark}を付けました。"
            : "";
}
