using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Indicators;

/// <summary>An indicator: the chart, where it stands in one sentence, the table, and then how to read them.</summary>
internal static class IndicatorPages
{
    public static PageView Page(Wording w, SiteView site, Entry entry)
    {
        var i = (Indicator)entry.Value;
        var page = Of(w, site, entry,
        [
            Section("values", "値と進捗率",
            [
                .. i.Series.Select(s => new TextBlock(Standings.Sentence(i, s))), IndicatorTable.Of(w, [(entry, i)], linkNames: false),
                .. IndicatorNotes.Mismatches(w, i), IndicatorNotes.Pace(w, i),
                new LinksBlock([new("進捗率の計算のしかた", w.Routes.Fixed("method")), new("参考指標の一覧", w.Routes.List(Kind.Indicator)), new("データをダウンロード", w.Routes.Fixed("data"))]),
            ]),
            Section("reviews", "点検・評価ごとの値", IndicatorTable.ByReview(w, i)),
            Section("narrative", "総括と数値を並べて", [IndicatorNotes.Beside(i), Narratives(w, i), .. IndicatorNotes.Differences(i)]),
            Needs(w, i.Needs),
            Section("definition", "何の割合か", Facts(
            [
                Fact("出典の表記", new ValueView(i.PrintedName)), Fact("何を数えるか", Wording.Fact(i.UnitOfObservation)),
                Fact("調査", w.Fact(i.Survey)), Fact("目標を定めた計画", w.Fact(i.Plan)),
                Fact("向き", new ValueView(i.HigherIsBetter ? "高いほどよい" : "低いほどよい") { Note = "当サイトの読み" }),
                .. i.Series.SelectMany(s => Dates(s, i.Series.Length > 1 ? $"（{s.Label}）" : "")),
            ])),
            Section("notes", "読み方", w.Statements(i.Notes)),
            Links(w, "opinions", "委員会意見", w.Catalog.PointingAt(entry.Id, Kind.Opinion)),
            Section("citation", "引用するとき", Citation(w, entry)),
        ]);
        return page with { Opening = page.Opening.AddRange(i.Series.Select(s => IndicatorCharts.Block(w, entry, i, s))) };
    }

    /// <summary>One line to copy: what is cited, where it lies, and how it stood when the record last changed.</summary>
    private static CopyBlock Citation(Wording w, Entry entry)
    {
        var url = w.Routes.Of(entry.Id);
        var changed = entry.Record.Head.History.IsEmpty ? "" : $"、{Fields.Dates.Label(entry.Record.Head.History.Max(c => c.Date))}の内容";
        var sources = string.Join("、", w.Cites(entry.Record.Cites).Select(c => c.Text).Distinct());
        return new($"「{entry.Title}」（参考指標）、{w.Catalog.Settings.CitedTitle}、{w.Routes.Absolute(url) ?? url}{changed}。もとの出典：{sources}");
    }

    private static IEnumerable<FactView> Dates(Series s, string of)
    {
        yield return Fact($"策定時の年度{of}", new ValueView(s.Baseline.Year.Label) { Note = s.Baseline.Note.Length > 0 ? s.Baseline.Note : null });
        yield return Fact($"最新値の年度と時点{of}", new ValueView(s.Latest.Year.Label)
        {
            Note = s.Latest.AsOf.IsKnown ? $"{s.Latest.AsOf.Value.Label}時点" : $"時点は{AbsenceReasons.LabelOf(s.Latest.AsOf.Absence!.Reason)}",
        });
        yield return Fact($"目標年度{of}", Wording.Fact(s.Target.Year, year => new ValueView(year.Label)));
        var unknown = IndicatorCharts.Unknown(s);
        if (unknown.Length > 0) yield return Fact($"間の年の値{of}", new ValueView("記載なし") { Absent = true, Note = $"{unknown}の値は出典にありません。" });
        foreach (var gap in s.Gaps) yield return Fact($"値のない年度{of}", new ValueView(gap.Year.Label) { Note = gap.Text });
        foreach (var parting in s.Breaks) yield return Fact($"測り方の変わった年度{of}", new ValueView(parting.Year.Label) { Note = parting.Text });
        if (s.Breaks.IsEmpty) yield return Fact($"測り方の変更{of}", new ValueView("記載なし") { Absent = true });
    }

    private static StatementsBlock Narratives(Wording w, Indicator i) => new(
    [
        w.Statement(i.Narrative),
        .. i.LaterNarratives.Select(later => w.Statement(later.Statement) with { Marks = [new(w.Catalog[later.Evaluation].Title, Tone.Plain)] }),
    ]);

    private static SectionView? Needs(Wording w, ImmutableArray<Need> needs) => Section("needs", "必要とされたこと",
        needs.IsEmpty ? null : new StatementsBlock([.. needs.Select(n => w.Statement(n.Stated, Routes.Fragment(new(Kind.Need, n.Stated.Slug))))]));
}
