namespace Knowledgebase.Records;

/// <summary>One record: what all kinds have in common.</summary>
public abstract record Record(Head Head);

/// <summary>The fields that every record has.</summary>
/// <param name="Title">Title as shown.</param>
/// <param name="Summary">One or two sentences of our own; also the description in search results.</param>
/// <param name="Reading">The title in kana, or empty.</param>
/// <param name="Aliases">Ids the record had before; their addresses redirect here.</param>
/// <param name="Example">True for 例示: invented, marked on every page, left out of feeds and data.</param>
/// <param name="History">What changed and when.</param>
/// <param name="Cites">Where the sources say what the record says.</param>
/// <param name="Review">When the office last checked the record, and when it will again.</param>
/// <param name="Versions">The record in easy Japanese and in English, and readings of its words.</param>
/// <param name="Meant">Texts that look like a slip and are meant.</param>
public sealed record Head(
    string Title, string Summary, string Reading, ImmutableArray<string> Aliases, bool Example,
    ImmutableArray<Change> History, ImmutableArray<Citation> Cites, Review Review, Versions Versions,
    ImmutableArray<Meant> Meant)
{
    /// <summary>The ids that a record of some kind had before; what it took in may have been of another kind.</summary>
    public IEnumerable<RecordId> FormerIds(Kind kind) => Aliases.Select(alias => RecordId.Read(alias, kind)!.Value);

    /// <summary>Adds the common fields to a shape.</summary>
    internal static Func<FieldValues, Head> AddTo(FieldList f, bool cited = true)
    {
        var title = f.Required("title", "題名", new TextType(80), "一覧とページの見出しに出る題名。ほかの記録と見分けられるように。", "欠席連絡をフォームで受ける");
        var summary = f.Required("summary", "要約", new TextType(120), "何の記録かが分かる一、二文。検索結果にも出る。自分の言葉で書く。",
            "保護者からの欠席連絡を電話からフォームに移した実践。");
        var reading = f.Optional("reading", "読み", new TextType(120) { Kind = TextKind.Reading }, "", "題名のひらがなの読み。五十音の並びと、かなでの検索に使う。", "けっせきれんらくをふぉーむでうける");
        var aliases = f.List("aliases", "以前のID", new AliasType(),
            "この記録が以前に使っていたID、この記録にまとめた記録のID。古いアドレスから転送される。種類が違うときは「種類/ID」と書く。", "[absence-app]");
        var example = f.Optional("example", "例示", new YesNoType(), false, "見本として作った架空の記録なら true。", "true");
        var versions = Records.Parts.Versions.AddTo(f);
        var history = f.List("history", "更新の記録", new ChangeType(), "いつ何をなぜ変えたか。誤りを直したときは、前の値と後の値も書く。", "[{date: 2026-11-22, text: 登録しました。}]");
        var review = Records.Parts.Review.AddTo(f);
        var cites = cited
            ? f.AtLeastOne("cites", "出典", new CitationType(), "この記録の内容が出典のどこにあるか。", "[{source: tenken-r5, section: ict-skill-results, lines: 101-103}]")
            : null;
        var meant = f.Unpublished("meant", "理由を示した表記", new PartType<Meant>(Records.Parts.Meant.Shape),
            "個人情報などの疑いがあると知らされるが、載せてよいものと、その理由。書いたものだけ、知らせが止まる。",
            "[{text: 027-000-0000, reason: 窓口の代表番号です。}]");
        return v => new Head(title[v], summary[v], reading[v], aliases[v], example[v], history[v], cites is null ? [] : cites[v],
            review(v), versions(v), meant[v]);
    }
}
