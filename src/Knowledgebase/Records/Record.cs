namespace Knowledgebase.Records;

/// <summary>One record: what all kinds have in common.</summary>
public abstract class Record(Values v, bool cited = true) : Part(v)
{
    public Head Head { get; } = new(v.First, cited);

    /// <summary>Where the sources say what the record says.</summary>
    public virtual ImmutableArray<Citation> Cites => Head.Cites;
}

/// <summary>The fields that every record has.</summary>
public sealed class Head(Values v, bool cited)
{
    public string Title { get; } = v.Required("title", "題名", Text(80),
        "一覧とページの見出しに出る題名。ほかの記録と見分けられるように。", "欠席連絡をフォームで受ける");
    internal string Summary { get; } = v.Required("summary", "要約", Text(120),
        "何の記録かが分かる一、二文。検索結果にも出る。自分の言葉で書く。", "保護者からの欠席連絡を電話からフォームに移した実践。");
    internal string Reading { get; } = v.Optional("reading", "読み", Text(120, TextKind.Reading), "",
        "題名のひらがなの読み。五十音の並びと、かなでの検索に使う。", "けっせきれんらくをふぉーむでうける");
    internal ImmutableArray<string> Aliases { get; } = v.List("aliases", "以前のID", new AliasType(),
        "この記録が以前に使っていたID、この記録にまとめた記録のID。古いアドレスから転送される。種類が違うときは「種類/ID」と書く。", "[absence-app]");
    public bool Example { get; } = v.Optional("example", "例示", YesNo(), false, "見本として作った架空の記録なら true。", "true");
    internal Versions Versions { get; } = new(v);
    internal ImmutableArray<Change> History { get; } = v.List("history", "更新の記録", Change.Group,
        "いつ何をなぜ変えたか。誤りを直したときは、前の値と後の値も書く。", "[{date: 2026-11-22, text: 登録しました。}]");
    internal DateOnly? Changed => History.Max(c => (DateOnly?)c.Date);
    internal CheckDates CheckDates { get; } = new(v);
    internal ImmutableArray<Citation> Cites { get; } = !cited ? [] : v.AtLeastOne("cites", "出典", Citation.Group,
        "この記録の内容が出典のどこにあるか。", "[{source: tenken-r5, section: ict-skill-results, lines: 101-103}]");
    internal ImmutableArray<Meant> Meant { get; } = v.Unpublished("meant", "理由を示した表記", Records.Parts.Meant.Group,
        "個人情報などの疑いがあると知らされるが、載せてよいものと、その理由。書いたものだけ、知らせが止まる。", "[{text: 027-000-0000, reason: 窓口の代表番号です。}]");

    /// <summary>The ids that a record of some kind had before; what it took in may have been of another kind.</summary>
    internal IEnumerable<RecordId> FormerIds(Kind kind) => Aliases.Select(alias => RecordId.Read(alias, kind)!.Value);
}
