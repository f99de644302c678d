using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;
using static Knowledgebase.Site.RecordPage;

namespace Knowledgebase.Site;

/// <summary>An indicator: the table first, then how to read it.</summary>
internal static class IndicatorPages
{
    public static PageView Page(Wording w, SiteView site, Entry entry)
    {
        var i = (Indicator)entry.Value;
        return Of(w, site, entry,
        [
            Section("values", "値と進捗率", new TextBlock(Sentence(i)), Table(w, [(entry, i)], linkNames: false),
                new LinksBlock([new("進捗率の計算のしかた", w.Routes.Fixed("method")), new("データをダウンロード", w.Routes.Fixed("data"))])),
            Section("definition", "何の割合か", Facts(
                Fact("正式な名前", new ValueView(i.PrintedName)), Fact("何を数えるか", Wording.Fact(i.UnitOfObservation)),
                Fact("調査", w.Fact(i.Survey)), Fact("目標を定めた計画", w.Fact(i.Plan)),
                Fact("向き", new ValueView(i.HigherIsBetter ? "高いほどよい" : "低いほどよい")))),
            Section("narrative", "指標の総括", w.Statements([i.Narrative])),
            Needs(w, i.Needs),
            Section("notes", "読み方", w.Statements(i.Notes)),
            Links(w, "opinions", "委員会意見", w.Catalog.PointingAt(entry.Id, Kind.Opinion)),
            Links(w, "doubts", "抽出の注記", w.Catalog.PointingAt(entry.Id, Kind.Doubt)),
        ]);
    }

    /// <summary>One row a series: baseline, target, latest, progress as printed and as computed, source.</summary>
    public static TableBlock Table(Wording w, IEnumerable<(Entry Entry, Indicator Indicator)> indicators, bool linkNames) => new(
        "策定時・目標・最新値と進捗率", ["指標・細目", "策定時", "目標値", "最新値", "差", "進捗率（印字）", "進捗率（計算）", "出典"],
        [
            .. indicators.SelectMany(x => x.Indicator.Series.Select(s => new TableRow(linkNames ? s.Slug : Routes.Fragment(new(Kind.Series, s.Slug)),
            [
                linkNames
                    ? new([new ValueView($"{x.Indicator.Head.Title}（{s.Label}）") { Url = w.Routes.Of(w.Catalog[new RecordId(Kind.Series, s.Slug)]) }])
                    : new([new ValueView(s.Label)]),
                new([Measured(s.Baseline, x.Indicator.Unit)]),
                new([TargetValue(s.Target, x.Indicator.Unit)]),
                new([Measured(s.Latest, x.Indicator.Unit)]),
                new([new ValueView(Difference(s.Latest.Value - s.Baseline.Value) + Points(x.Indicator.Unit)) { Numeric = true }]),
                new([Wording.Fact(s.PrintedProgress, p => new ValueView(Wording.Number(p) + "%") { Numeric = true })]),
                new([new ValueView(s.Progress is { } p ? Wording.Number(p) + "%" : "計算できない") { Numeric = true }]),
                new([.. w.Cites(s.Cites).Select(c => new ValueView("出典") { Url = c.Url, Note = c.Lines })]),
            ]))),
        ]);

    private static SectionView? Needs(Wording w, ImmutableArray<Need> needs) => Section("needs", "必要とされたこと",
        needs.IsEmpty ? null : new StatementsBlock([.. needs.Select(n => w.Statement(n.Stated, Routes.Fragment(new(Kind.Need, n.Stated.Slug))))]));

    private static string Sentence(Indicator i) => string.Join("", i.Series.Select(s =>
        $"{s.Label}は、{s.Baseline.Year.ShortLabel}の{Wording.Number(s.Baseline.Value)}{i.Unit}から{s.Latest.Year.ShortLabel}は{Wording.Number(s.Latest.Value)}{i.Unit}です。"
        + $"目標値は{Wording.Number(s.Target.Value)}{i.Unit}{(s.Target.Operator.IsKnown ? s.Target.Operator.Value : "")}です。"
        + (s.PrintedProgress.IsKnown ? $"印字された進捗率は{Wording.Number(s.PrintedProgress.Value)}%です。" : "")));

    private static ValueView Measured(Measurement m, string unit) => new(Wording.Number(m.Value) + unit)
    {
        Numeric = true,
        Note = m.AsOf.IsKnown ? $"{m.Year.Label}・{m.AsOf.Value.Label}時点" : m.Year.Label,
    };

    private static ValueView TargetValue(Target t, string unit) => new(Wording.Number(t.Value) + unit + (t.Operator.IsKnown ? t.Operator.Value : ""))
    {
        Numeric = true,
        Note = t.Year.Absence is { } absence ? "目標年度は" + AbsenceReasons.LabelOf(absence.Reason) : t.Year.Value.Label,
    };

    private static string Difference(decimal change) => (change > 0 ? "+" : "") + Wording.Number(change);

    private static string Points(string unit) => unit is "%" or "％" ? "ポイント" : unit;
}
