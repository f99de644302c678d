using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>An indicator: the chart, where it stands in one sentence, the table, and then how to read them.</summary>
static class IndicatorPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var i = (Indicator)entry.Value;
        var page = Of(
            site,
            entry,
            [
                Section(
                    "values",
                    "値と進捗率",
                    [
                        .. i.Series.Select(s => new TextBlock(SeriesStatuses.Sentence(i, s))),
                        IndicatorTable.Of(site, [(entry, i)], linkNames: false),
                        .. IndicatorNotes.Mismatches(site, i),
                        IndicatorNotes.Pace(site, i),
                        new LinksBlock(
                            new("進捗率の計算のしかた", site.Routes.Method),
                            new("参考指標の一覧", site.Routes.List(Kind.Indicator)),
                            new("データをダウンロード", site.Routes.AllData)
                        ),
                    ]
                ),
                Section("reviews", "点検・評価ごとの値", IndicatorTable.ByEvaluation(site, i)),
                Section(
                    "narrative",
                    "総括と数値を並べて",
                    [IndicatorNotes.Beside(i), Narratives(site, i), .. IndicatorNotes.Differences(i)]
                ),
                Section("needs", "必要とされたこと", EvaluationPages.Needs(site, i.Needs)),
                Section(
                    "definition",
                    "何の割合か",
                    Facts([
                        .. site.Facts(i, nameof(i.PrintedName), nameof(i.UnitOfObservation), nameof(i.Survey)),
                        new("目標を定めた計画", site.Fact(i.Plan)),
                        new(
                            "向き",
                            new ValueView($"{(i.HigherIsBetter ? "高" : "低")}いほどよい") { Note = "当サイトの読み" }
                        ),
                        .. i.Series.SelectMany(s => Dates(s, i.Series.Length > 1 ? $"（{s.Label}）" : "")),
                    ])
                ),
                Section("notes", "読み方", site.Statements(i.Notes)),
                LinksFrom(site, entry, Kind.Opinion),
            ]
        );
        return page with
        {
            Opening = page.Opening.AddRange(i.Series.Select(s => IndicatorCharts.Block(site, entry, i, s))),
        };
    }

    static IEnumerable<FactView> Dates(Series s, string of)
    {
        yield return new(
            $"策定時の年度{of}",
            new ValueView(s.Baseline.Year.Label) { Note = Given.Text(s.Baseline.Note) }
        );
        yield return new(
            $"最新値の年度と時点{of}",
            new ValueView(s.Latest.Year.Label)
            {
                Note = s.Latest.AsOf.Absence is { } unknownDay
                    ? $"時点は{unknownDay.Label}"
                    : $"{s.Latest.AsOf.Value.Label}時点",
            }
        );
        yield return new($"目標年度{of}", Format.Fact(s.Target.Year, year => year.Label));
        var unknown = IndicatorCharts.Unknown(s);
        if (unknown.Length > 0)
            yield return new(
                $"間の年の値{of}",
                new ValueView("記載なし") { Absent = true, Note = $"{unknown}の値は出典にありません。" }
            );
        foreach (var gap in s.Gaps)
            yield return new($"値のない年度{of}", new ValueView(gap.Year.Label) { Note = gap.Text });
        foreach (var parting in s.Breaks)
            yield return new($"測り方の変わった年度{of}", new ValueView(parting.Year.Label) { Note = parting.Text });
        if (s.Breaks.IsEmpty)
            yield return new($"測り方の変更{of}", new ValueView("記載なし") { Absent = true });
    }

    static StatementsBlock Narratives(Site site, Indicator i) =>
        new([
            site.Statement(i.Narrative),
            .. i.LaterNarratives.Select(later =>
                site.Statement(later.Statement) with
                {
                    Marks = [new(site.Catalog[later.Evaluation].Title, Tone.Plain)],
                }
            ),
        ]);
}
