namespace Knowledgebase.Records.Parts;

/// <summary>What kind of change an entry of a history tells.</summary>
enum ChangeKind
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

sealed class Change(Values v) : Part(v)
{
    internal static readonly GroupType<Change> Group = new("更新の記録", v => new(v))
    {
        Called = "更新の記録（date・text の組。訂正なら kind・place・reason・was・now も）",
        Check = (change, scope) => change.IsWhole(scope),
    };

    public DateOnly Date { get; } = v.Required("date", "日付", Day(), "変えた日。", "2026-11-22");
    public string Text { get; } = v.Required("text", "内容", Text(200), "何を変えたか。", "登録しました。");
    public ChangeKind Kind { get; } = v.Optional("kind", "種類", OneOf(Kinds), ChangeKind.Update,
        "書かなければ「更新」。読んだ人の結論が変わりうる誤りを直したときは「訂正」と書く。", "訂正");
    public string Place { get; } = v.Optional("place", "箇所", Text(200, TextKind.AsWritten), "",
        "どこを変えたか。項目の名前を、外側から「/」でつなぐ。一覧の中は、ID・年度・何の数か、どれもなければ文の中の言葉を書く。訂正では必ず書く。", "outcomes/maps-made/years");
    public string Reason { get; } = v.Optional("reason", "理由", Text(200), "", "なぜ誤っていたか。訂正では必ず書く。", "隣の行の数を転記していました。");
    public string Was { get; } = v.Optional("was", "以前の記述", Text(400, TextKind.AsWritten), "",
        "訂正する前に載せていた文や値。値には単位も書く。ページに、線を引いて残る。", "71.2%");
    public string Now { get; } = v.Optional("now", "今の記述", Text(400), "", "訂正した後の文や値。消したときは「削除しました。」と書く。", "71.7%");
    public bool Harms { get; } = v.Quiet("harm", "人への害", YesNo(), false,
        "以前の記述を残すと人を傷つけるおそれがある訂正なら true。以前の記述は載せず、消したことと理由だけを載せる。", "true");
    public SourceSpot PlaceSpot { get; } = v.SpotOf(nameof(Place));

    public static ImmutableArray<Choice<ChangeKind>> Kinds { get; } =
    [
        new(ChangeKind.Typo, "typo", "誤字", "書き間違いを直した。意味は変わらない。"),
        new(ChangeKind.Supplement, "supplement", "補足", "書いていなかったことを書き足した。前からの記述は、そのままである。"),
        new(ChangeKind.Update, "update", "更新", "新しく分かったことや、変わったことに合わせた。前の記述は、そのときは正しかった。"),
        new(ChangeKind.Correction, "correction", "訂正", "誤りを直した。読んだ人の結論が変わりうるもの。"),
    ];

    public bool IsCorrection => Kind == ChangeKind.Correction;

    /// <summary>A correction says what was wrong, why, and what stood there, or it corrects nothing that readers can see.</summary>
    bool IsWhole(ReadScope scope)
    {
        var good = true;
        if (IsCorrection && Place.Length == 0)
            good = scope.Wrong(Codes.NoPlaceOfCorrection, Spot, "訂正した箇所（place）がありません。");
        if (IsCorrection && Reason.Length == 0)
            good = scope.Wrong(Codes.NoReasonOfCorrection, Spot, "訂正の理由（reason）がありません。");
        if (Harms)
        {
            return good & ((IsCorrection && Was.Length + Now.Length == 0)
            || scope.Wrong(Codes.HarmRepeated, Spot, IsCorrection
                ? "人への害のおそれがある訂正（harm: true）に、以前の記述（was）か今の記述（now）が書かれています。"
                : "harm: true は、訂正にだけ書けます。"));
        }
        if (IsCorrection ? Was.Length == 0 || Now.Length == 0 : Was.Length > 0 || Now.Length > 0)
        {
            good = scope.Wrong(Codes.HalfCorrection, Spot, IsCorrection
                ? "訂正の、以前の記述（was）と今の記述（now）がそろっていません。"
                : $"以前の記述（was）と今の記述（now）が、「{Kinds.LabelOf(Kind)}」に書かれています。");
        }
        else if (IsCorrection && Was.Normalize(NormalizationForm.FormKC) == Now.Normalize(NormalizationForm.FormKC))
            good = scope.Wrong(Codes.NothingCorrected, Spot, $"訂正の、以前の記述（was）と今の記述（now）が、どちらも「{Now}」です。");
        return good;
    }
}
