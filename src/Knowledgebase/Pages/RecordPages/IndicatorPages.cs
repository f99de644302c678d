using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>An indicator: where it stands in a sentence, the chart, the table, what the review says of it, and then how to read it.</summary>
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
                    "数値の表",
                    [
                        IndicatorTable.Of(site, [(entry, i)], linkNames: false),
                        .. IndicatorNotes.Mismatches(site, i),
                        new LinksBlock(
                            new("進捗率の計算のしかた", site.Routes.Method),
                            new("データをダウンロード", site.Routes.AllData)
                        ),
                    ]
                ),
                Section("narrative", "総括に書かれたこと", Narratives(site, i)),
                Folded(Section("needs", "必要とされたこと", EvaluationPages.Needs(site, i.Needs)), i.Needs.Length),
                Folded(
                    Section(
                        "definition",
                        "何の割合か、いつの値か",
                        new TextBlock(i.Head.Summary),
                        Facts([
                            .. site.Facts(i, nameof(i.PrintedName), nameof(i.UnitOfObservation), nameof(i.Survey)),
                            new("目標を定めた計画", site.Fact(i.Plan)),
                            new(
                                "向き",
                                new ValueView($"{(i.HigherIsBetter ? "高" : "低")}いほどよい") { Note = "当サイトの読み" }
                            ),
                            .. i.Series.SelectMany(s => Dates(s, i.Series.Length > 1 ? $"（{s.Label}）" : "")),
                        ])
                    )
                ),
                Folded(Section("notes", "読むときの注意", site.Statements(i.Notes)), i.Notes.Length),
                Folded(Section("pace", "目標に間に合うか", IndicatorNotes.Pace(site, i))),
                Folded(Section("beside", "総括と数値を並べて", [IndicatorNotes.Beside(i), .. IndicatorNotes.Differences(i)])),
                Folded(Section("reviews", "点検・評価ごとの値", IndicatorTable.ByEvaluation(site, i))),
                Folded(
                    LinksFrom(site, entry, Kind.Opinion),
                    site.Catalog.PointingAt(entry.Id, Kind.Opinion).Count()
                ),
            ]
        );
        return page with
        {
            Lead = Accountability.Of(i),
            Opening = [.. page.Opening, IndicatorCharts.Block(site, entry, i)],
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
        yield return new($"目標年度{of}", Accountability.WithoutYear(s.Target) is { } absence
            ? Format.Absent(absence)
            : s.Target.Year.Value.Label);
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
