using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A record as a card in a list, with the few facts by which one chooses.</summary>
internal static class Cards
{
    public static CardView Of(Wording w, Entry entry)
    {
        var head = entry.Record.Head;
        return new CardView(entry.Title, w.Routes.Of(entry), head.Summary)
        {
            Lang = Wording.LangOf(entry),
            Marks = [.. RecordPage.Marks(w, head, below: true), .. Story.Marks(entry.Record)],
            Facts = [.. FactsOf(w, entry.Record).OfType<FactView>()],
        };
    }

    private static IEnumerable<FactView?> FactsOf(Wording w, Record record) => record switch
    {
        Practice p =>
        [
            Fact("校種", w.Words(p.Audience.SchoolTypes)), Fact("教科等", w.Words(p.Audience.Subjects)), Fact("場面", w.Words(p.Audience.Settings)),
            p.IsNameOnly ? null : Fact("準備時間", w.Fact(p.Effort.Preparation)), BestEvidence(p.Results),
        ],
        Lesson l => [Fact("校種", w.Words(l.Audience.SchoolTypes)), Fact("教科等", w.Words(l.Audience.Subjects)), BestEvidence(l.Results)],
        Project p => [Fact("担当課", w.References(p.Owners))],
        Activity a => [Fact("種類", w.Words([a.Type])), Fact("プロジェクト", w.References([a.Project]))],
        Material m => [Fact("種類", w.Words([m.Type]))],
        Service s => [Fact("種類", w.Words([s.Type])), Written("対象", s.ForWhom, Wording.Fact)],
        Organization o => [Fact("種類", w.Words([o.Type]))],
        Source s => [Fact("種類", w.Fact(s.Type))],
        Doubt d => [Fact("種類", w.Words([d.Type])), Fact("確からしさ", w.Words([d.Confidence]))],
        Term t => [Fact("種類", w.Words([t.Type]))],
        Indicator i =>
        [
            .. i.Series.Select(s => (Series: s, Value: IndicatorTable.Measured(s.Latest, i.Unit))).Select(x => Fact(x.Series.Label, x.Value with
            {
                Note = $"{x.Value.Note}・{Standings.Printed(x.Series.Latest) ?? $"進捗率は{AbsenceReasons.LabelOf(x.Series.PrintedProgress.Absence!.Reason)}"}",
            })),
        ],
        _ => [],
    };

    private static FactView? BestEvidence(ImmutableArray<Finding> results) =>
        results.IsEmpty ? null : Fact("根拠", Wording.EvidenceValue(results.Max(r => r.Evidence)));
}
