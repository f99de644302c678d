namespace Knowledgebase.Data;

/// <summary>One fact: what is said of which record, in which unit, when, why it is absent if it is, and where the source says it.</summary>
sealed record FactRow
{
    // What each holds is said in Columns; what says nothing is empty.
    public required string Kind { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Kind and id of the record it is nested in; or empty.</summary>
    public required string Owner { get; init; }

    /// <summary>Path of the field, as in the JSON: <c>results[1].text</c>, counted from 1.</summary>
    public string Field { get; init; } = "";

    public string Label { get; init; } = "";

    public string Value { get; init; } = "";

    public bool Numeric { get; init; }

    public string Unit { get; init; } = "";

    public string Precision { get; init; } = "";

    public string AsOf { get; init; } = "";

    public int? YearFrom { get; init; }

    public int? YearTo { get; init; }

    /// <summary><see cref="Inferred"/> or <see cref="Computed"/> where no sentence of a source says the value; or empty.</summary>
    public string Derived { get; init; } = "";

    /// <summary>Of a value that was read from what the source says, for the reason in the remark.</summary>
    public static string Inferred => "inferred";

    /// <summary>Of a value that the program computed from others, and of years that only a heading names.</summary>
    public static string Computed => "computed";

    public string Absence { get; init; } = "";

    public string UnitAbsence { get; init; } = "";

    public string TimeAbsence { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>Sources, sections and lines, in the same order, parted by <c>; </c>.</summary>
    public (string Source, string Section, string Lines) Place { get; init; } = ("", "", "");

    public required string Url { get; init; }

    /// <summary>
    /// Of the rows of one kind: what a record is called, where it lies, its own years and place in a source stand once in <c>records.csv</c>, how a field is called in the
    /// schema of its kind. A figure alone says here what it counts.
    /// </summary>
    public static ImmutableArray<DataColumn> Columns { get; } =
    [
        new("id", "ID", "記録のID。変わりません。題名とアドレスは records.csv にあります。"),
        new("owner", "親の記録", "プロジェクトなどの中にある記録（課題・成果など）の、親の種類とID。"),
        new("field", "項目", "JSONの中の場所。[ ] は何番目か。項目の日本語の名前は、JSON Schema にあります。"),
        new("what", "何の数か", "数値が、何の数か。数値でない項目では空です。"),
        new("value", "値", "値。ないときは空で、理由は absence にあります。"),
        new("unit", "単位", "数値の単位。"),
        new("precision", "確かさ", "約・超・以上など、数値に付いた言葉。"),
        new("as_of", "時点", "いつの時点の値か（年-月-日。月末だけ分かるときは年-月）。"),
        .. Years,
        new(
            "derived",
            "推定・計算",
            "空なら、出典に書かれたことを載せた値。inferred は推定した値で、理由は note にあります。computed はプログラムが計算した値と、文ではなく上の見出しから読んだ年度です。"
        ),
        new("absence", "値がない理由", "記載なし・未照会など。0 や「なかった」という意味ではありません。"),
        new("unit_absence", "単位がない理由", "数値に単位がないときの理由。"),
        new("time_absence", "時点がない理由", "時点も年度もないときの理由。数値でない項目で、時点・年度とこの列がみな空なら、記録の年度（records.csv）。"),
        new("note", "補足", "読み方の注意。"),
        .. Places("数値でない項目で空なら、記録の出典（records.csv）。"),
    ];

    /// <summary>Of the table in which each record stands once, with what its facts do not repeat.</summary>
    public static ImmutableArray<DataColumn> RecordColumns { get; } =
    [
        new("kind", "種類", "記録の種類（JSONのファイル名と同じ）。"),
        new("id", "ID", "記録のID。変わりません。"),
        new("name", "題名", "記録の題名。"),
        new("url", "アドレス", "この記録のページ。"),
        .. Years,
        .. Places(""),
    ];

    /// <summary>Of the sheet in which figures of all kinds stand together, for people: with names.</summary>
    public static ImmutableArray<DataColumn> SheetColumns { get; } =
    [
        .. RecordColumns.Where(c => c.Key is "kind" or "name"),
        .. Columns,
        new("url", "アドレス", "この記録のページ。"),
    ];

    public DataCell[] Cells() =>
        [
            Id,
            Owner,
            Field,
            Numeric ? Label : "",
            new(Value, Numeric),
            Unit,
            Precision,
            AsOf,
            Year(YearFrom),
            Year(YearTo),
            Derived,
            Absence,
            UnitAbsence,
            TimeAbsence,
            Note,
            Place.Source,
            Place.Section,
            Place.Lines,
        ];

    public DataCell[] RecordCells() =>
        [Kind, Id, Name, Url, Year(YearFrom), Year(YearTo), Place.Source, Place.Section, Place.Lines];

    public DataCell[] SheetCells() => [Kind, Name, .. Cells(), Url];

    static ImmutableArray<DataColumn> Years =>
        [
            new("year_from", "年度（はじめ）", "どの年度の値か。2023 は令和5年度。", Integer: true),
            new("year_to", "年度（おわり）", "一つの年度なら year_from と同じ。", Integer: true),
        ];

    static ImmutableArray<DataColumn> Places(string empty) =>
        [
            new("source", "出典", $"出典の記録のID。いくつもあるときは「; 」で区切り、section・lines も同じ順です。{empty}"),
            new("section", "見出し", "出典の見出しのID。"),
            new("lines", "行", "PDFから取り出した文字の行番号。"),
        ];

    static DataCell Year(int? year) => new(year is { } known ? Numerals.Plain(known) : "", true);
}
