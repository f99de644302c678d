namespace Knowledgebase.Data;

/// <summary>One row a series of an indicator, with all that its progress is computed from: whoever doubts a rate can recompute it.</summary>
static class SeriesTable
{
    static readonly ImmutableArray<DataColumn> Columns =
    [
        new("id", "ID", "系列のID。変わりません。"),
        new("indicator", "指標", "指標の題名。"),
        new("series", "細目", "小学校・中学校などの細目。"),
        new("unit", "単位", "baseline・target・latest の単位。"),
        new("baseline", "策定時", "出典に「策定時」とある値。", Number: true),
        new("baseline_year", "策定時の年度", "2019 は令和元年度。", Integer: true),
        new("target", "目標値", "目標の値。", Number: true),
        new("target_operator", "以上・以下", "目標値に付く言葉。"),
        new("target_year", "目標年度", "いつまでの目標か。分からないときは空。", Integer: true),
        new("target_year_absence", "目標年度がない理由", "記載なし・未照会など。"),
        new("latest", "最新値", "最も新しい値。", Number: true),
        new("latest_year", "最新値の年度", "2023 は令和5年度。", Integer: true),
        new("latest_as_of", "最新値の時点", "いつの時点で最新か（年-月-日、月末だけ分かるときは年-月）。"),
        new("latest_as_of_absence", "時点がない理由", "記載なし・未照会など。"),
        new("printed_progress", "進捗率（出典）", "出典に書かれた進捗率（%）。", Number: true),
        new("printed_progress_absence", "進捗率がない理由", "記載なし・未照会など。"),
        new(
            "computed_progress",
            "進捗率（計算）",
            "策定時・目標・最新の値から、プログラムが計算した進捗率（%）。計算できないときは空。",
            Number: true,
            Computed: true
        ),
        new(
            "computed_reached",
            "目標に到達（計算）",
            "最新の値が目標に届いているか、プログラムが比べた結果。true か false。",
            Computed: true
        ),
        new("source", "出典", "出典の記録のID。いくつもあるときは「; 」で区切ります。"),
        new("section", "見出し", "出典の見出しのID。"),
        new("lines", "行", "PDFから取り出した文字の行番号。"),
        new("url", "アドレス", "この系列が載っている場所。"),
    ];

    public static DataTable Of(IEnumerable<Entry> series, DataLinks links) =>
        new("進捗率", Columns, series.Select(entry => Row(entry, (Series)entry.Value, (Indicator)entry.Record, links)));

    static DataCell[] Row(Entry entry, Series s, Indicator i, DataLinks links) =>
        [
            s.Slug,
            i.Head.Title,
            s.Label,
            i.Unit,
            Number(s.Baseline.Value),
            Year(s.Baseline.Year),
            Number(s.Target.Value),
            s.Target.Operator.IsKnown ? s.Target.Operator.Value : "",
            s.Target.Year.IsKnown ? Year(s.Target.Year.Value) : Number(null),
            Reason(s.Target.Year),
            Number(s.Latest.Value),
            Year(s.Latest.Year),
            s.Latest.AsOf.IsKnown ? s.Latest.AsOf.Value.Iso : "",
            Reason(s.Latest.AsOf),
            Number(s.PrintedProgress.IsKnown ? s.PrintedProgress.Value : null),
            Reason(s.PrintedProgress),
            Number(s.Progress),
            i.Reaches(s) ? "true" : "false",
            Cited(s, c => c.Source.Target.Slug),
            Cited(s, c => c.Section),
            Cited(s, c => LinesType.Text(c.Lines)),
            links.AddressOf(entry),
        ];

    static DataCell Number(decimal? value) => new(value?.ToString(CultureInfo.InvariantCulture) ?? "", true);

    static DataCell Year(FiscalYear year) => Number(year.Year);

    static string Reason<T>(Fact<T> fact) => fact.Absence?.Label ?? "";

    static string Cited(Series s, Func<Citation, string> part) => string.Join("; ", s.CitesWithLatest.Select(part));
}
