using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Sections;

/// <summary>A record as a card in a list, with the few facts by which one chooses.</summary>
internal static class Cards
{
    public static CardView Of(Site site, Entry entry)
    {
        var head = entry.Record.Head;
        return new CardView(entry.Title, site.Routes.Of(entry), head.Summary)
        {
            Lang = Format.LangOf(entry),
            Marks = [.. RecordPage.Marks(site, head, below: true), .. Format.CaseMarks(entry.Record)],
            Facts = [.. FactsOf(site, entry.Record).OfType<FactView>()],
        };
    }

    /// <summary>Cards of records that point here, the first of them when there are many.</summary>
    public static SectionView? Section(Site site, string id, string title, IEnumerable<Entry> entries)
    {
        const int most = 20;
        ImmutableArray<Entry> all = [.. entries];
        if (all.IsEmpty) return null;
        Block cards = new CardsBlock([.. all.Take(most).Select(e => Of(site, e))]);
        if (all.Length <= most) return new(id, title, [cards]);
        ImmutableArray<LinkView> rest = [.. all.Skip(most).Take(MostLinks).Select(site.Link)];
        return new(id, title, [cards, new LinksBlock(rest)])
        {
            Note = $"{Numerals.Of(all.Length)}件{(all.Length > most + MostLinks ? $"のうち{Numerals.Of(most + MostLinks)}件" : "")}",
        };
    }

    private static IEnumerable<FactView?> FactsOf(Site site, Record record) => record switch
    {
        Practice p =>
        [
            site.Fact(p, nameof(p.Audience.SchoolTypes)), site.Fact(p, nameof(p.Audience.Subjects)), site.Fact(p, nameof(p.Audience.Settings)),
            p.IsNameOnly ? null : site.Fact(p, nameof(p.Effort.Preparation)), BestEvidence(p),
        ],
        Lesson l => [site.Fact(l, nameof(l.Audience.SchoolTypes)), site.Fact(l, nameof(l.Audience.Subjects)), BestEvidence(l)],
        Project p => [site.Fact(p, nameof(p.Owners))],
        Activity a => [site.Fact(a, nameof(a.Type)), site.Fact(a, nameof(a.Project))],
        Material m => [site.Fact(m, nameof(m.Type))],
        Service s => [site.Fact(s, nameof(s.Type)), site.Written(s, nameof(s.ForWhom))],
        Organization o => [site.Fact(o, nameof(o.Type))],
        Source s => [site.Fact(s, nameof(s.Type))],
        Doubt d => [site.Fact(d, nameof(d.Type)), site.Fact(d, nameof(d.Confidence))],
        Term t => [site.Fact(t, nameof(t.Type))],
        Indicator i =>
        [
            .. i.Series.Select(s => (Series: s, Value: IndicatorTable.Measured(s.Latest, i.Unit))).Select(x => Fact(x.Series.Label, x.Value with
            {
                Note = $"{x.Value.Note}・{Standings.Printed(x.Series.Latest) ?? $"進捗率は{AbsenceReasons.LabelOf(x.Series.PrintedProgress.Absence!.Reason)}"}",
            })),
        ],
        _ => [],
    };

    private static FactView? BestEvidence(Case done) =>
        done.Findings.Best is { } best ? Fact("根拠", Format.EvidenceValue(best)) : null;
}
