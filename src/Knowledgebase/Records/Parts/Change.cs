using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Parts;

/// <summary>What kind of change an entry of a history tells.</summary>
public enum ChangeKind
{
    /// <summary>誤字: something was written wrongly, and nobody understood it otherwise.</summary>
    Typo,

    /// <summary>補足: something was added.</summary>
    Supplement,

    /// <summary>更新: something is different now, or known better.</summary>
    Update,

    /// <summary>訂正: something was wrong, so that readers came to another conclusion.</summary>
    Correction,
}

/// <summary>One entry of a record's history.</summary>
/// <param name="Date">The day.</param>
/// <param name="Text">What changed.</param>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Place">What was changed, as <see cref="Schema.Place"/> finds it; empty for the record as a whole.</param>
/// <param name="Reason">Why it was wrong; or empty.</param>
/// <param name="Was">What stood there before the correction; or empty.</param>
/// <param name="Now">What stands there now; or empty.</param>
/// <param name="Harms">True where what stood there could harm a person and is therefore not shown again.</param>
/// <param name="Spot">Where the place was written, or where the entry begins.</param>
public sealed record Change(
    DateOnly Date, string Text, ChangeKind Kind, string Place, string Reason, string Was, string Now, bool Harms, SourceSpot Spot)
{
    /// <summary>The kinds of changes.</summary>
    public static ImmutableArray<Choice<ChangeKind>> Kinds { get; } =
    [
        new(ChangeKind.Typo, "typo", "誤字", "書き間違いを直した。意味は変わらない。"),
        new(ChangeKind.Supplement, "supplement", "補足", "書いていなかったことを書き足した。前からの記述は、そのままである。"),
        new(ChangeKind.Update, "update", "更新", "新しく分かったことや、変わったことに合わせた。前の記述は、そのときは正しかった。"),
        new(ChangeKind.Correction, "correction", "訂正", "誤りを直した。読んだ人の結論が変わりうるもの。"),
    ];

    /// <summary>True for a change of something that was wrong.</summary>
    public bool IsCorrection => Kind == ChangeKind.Correction;

    internal static readonly Shape<Change> Shape = Schema.Shape.Of<Change>("更新の記録", f =>
    {
        var date = f.Required("date", "日付", new DateType(), "変えた日。", "2026-11-22");
        var text = f.Required("text", "内容", new TextType(200), "何を変えたか。", "登録しました。");
        var kind = f.Optional("kind", "種類", new ChoiceType<ChangeKind>(Kinds), ChangeKind.Update, "書かなければ「更新」。読んだ人の結論が変わりうる誤りを直したときは「訂正」と書く。", "訂正");
        var place = f.Optional("place", "箇所", new TextType(200) { Kind = TextKind.AsWritten }, "", "どこを変えたか。項目の名前を、外側から「/」でつなぐ。一覧の中は、ID・年度・何の数か、どれもなければ文の中の言葉を書く。訂正では必ず書く。", "outcomes/maps-made/years");
        var reason = f.Optional("reason", "理由", new TextType(200), "", "なぜ誤っていたか。訂正では必ず書く。", "隣の行の数を転記していました。");
        var was = f.Optional("was", "以前の記述", new TextType(400) { Kind = TextKind.AsWritten }, "", "訂正する前に載せていた文や値。値には単位も書く。ページに、線を引いて残る。", "71.2%");
        var now = f.Optional("now", "今の記述", new TextType(400), "", "訂正した後の文や値。消したときは「削除しました。」と書く。", "71.7%");
        var harms = f.Quiet("harm", "人への害", new YesNoType(), false, "以前の記述を残すと人を傷つけるおそれがある訂正なら true。以前の記述は載せず、消したことと理由だけを載せる。", "true");
        return v => new Change(date[v], text[v], kind[v], place[v], reason[v], was[v], now[v], harms[v], v.SpotOf(place));
    });
}

/// <summary>An entry of a history; a correction says what was wrong, why, and what stood there, or it corrects nothing that readers can see.</summary>
public sealed record ChangeType : FieldType<Change>
{
    /// <inheritdoc/>
    public override string Form => "更新の記録（date・text の組。訂正なら kind・place・reason・was・now も）";

    internal override Datum ToDatum(Change value, PartValues parts) => parts.Of(value);

    internal override JsonObject Schema(SchemaParts parts) => parts.Refer(Change.Shape);

    internal override bool TryRead(YamlValue value, RecordReading reading, out Change result)
    {
        if (!Change.Shape.TryRead(value, reading, out result)) return false;
        var good = true;
        if (result is { IsCorrection: true, Place: "" })
            good = reading.Wrong(Codes.NoPlaceOfCorrection, value.Spot, "訂正した箇所（place）がありません。");
        if (result is { IsCorrection: true, Reason: "" })
            good = reading.Wrong(Codes.NoReasonOfCorrection, value.Spot, "訂正の理由（reason）がありません。");
        if (result.Harms)
        {
            return good & (result is { IsCorrection: true, Was: "", Now: "" } || reading.Wrong(Codes.HarmRepeated, value.Spot, result.IsCorrection
                ? "人への害のおそれがある訂正（harm: true）に、以前の記述（was）か今の記述（now）が書かれています。"
                : "harm: true は、訂正にだけ書けます。"));
        }
        if (result.IsCorrection ? result.Was.Length == 0 || result.Now.Length == 0 : result.Was.Length > 0 || result.Now.Length > 0)
        {
            good = reading.Wrong(Codes.HalfCorrection, value.Spot, result.IsCorrection
                ? "訂正の、以前の記述（was）と今の記述（now）がそろっていません。"
                : $"以前の記述（was）と今の記述（now）が、「{Change.Kinds.LabelOf(result.Kind)}」に書かれています。");
        }
        else if (result.IsCorrection && result.Was.Normalize(NormalizationForm.FormKC) == result.Now.Normalize(NormalizationForm.FormKC))
            good = reading.Wrong(Codes.NothingCorrected, value.Spot, $"訂正の、以前の記述（was）と今の記述（now）が、どちらも「{result.Now}」です。");
        return good;
    }
}
