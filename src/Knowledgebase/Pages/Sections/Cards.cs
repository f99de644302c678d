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
            Fact("校種", site.Words(p.Audience.SchoolTypes)), Fact("教科等", site.Words(p.Audience.Subjects)), Fact("場面", site.Words(p.Audience.Settings)),
            p.IsNameOnly ? null : Fact("準備時間", site.Fact(p.Effort.Preparation)), BestEvidence(p),
        ],
        Lesson l => [Fact("校種", site.Words(l.Audience.SchoolTypes)), Fact("教科等", site.Words(l.Audience.Subjects)), BestEvidence(l)],
        Project p => [Fact("担当課", site.References(p.Owners))],
        Activity a => [Fact("種類", site.Words([a.Type])), Fact("プロジェクト", site.References([a.Project]))],
        Material m => [Fact("種類", site.Words([m.Type]))],
        Service s => [Fact("種類", site.Words([s.Type])), Written("対象", s.ForWhom, Format.Fact)],
        Organization o => [Fact("種類", site.Words([o.Type]))],
        Source s => [Fact("種類", site.Fact(s.Type))],
        Doubt d => [Fact("種類", site.Words([d.Type])), Fact("確からしさ", site.Words([d.Confidence]))],
        Term t => [Fact("種類", site.Words([t.Type]))],
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
