namespace Knowledgebase.Pages.Cases;

/// <summary>What stands above each list. What its records tell is counted, so that a lead cannot promise what no record holds.</summary>
internal static class Leads
{
    /// <summary>The lead of a kind's list.</summary>
    public static string Of(Site site, Kind kind) => What(site, kind) + Counted(site, kind);

    /// <summary>How much the practices and lessons tell, where one is led to them.</summary>
    public static string Cases(Catalog catalog)
    {
        var all = catalog.All(Kind.Practice).Concat(catalog.All(Kind.Lesson)).Select(e => e.Value).ToArray();
        var told = all.Count(v => Format.CaseMarks(v).IsEmpty);
        return all.Length == 0 ? "まだ登録されていません。"
            : all.All(v => v is Case { IsNameOnly: true }) ? "どれも名前と短い説明だけです。"
            : told == all.Length ? $"{Numerals.Of(told)}件とも、手順や展開が書かれています。"
            : $"手順や展開が書かれているのは、{Numerals.Of(all.Length)}件のうち{Numerals.Of(told)}件です。";
    }

    private static string What(Site site, Kind kind) => kind switch
    {
        Kind.Practice => "出典に挙げられた実践事例です。",
        Kind.Lesson => "出典に挙げられた授業や講座と、学習指導案です。",
        Kind.Programme => "プロジェクトをまとめる教育改革として、出典に説明のあるものです。",
        Kind.Project => site.Catalog.All(Kind.Programme).Length == 1 ? $"「{Naming.Reform(site)}」を構成するプロジェクトです。" : "出典に挙げられたプロジェクトです。",
        Kind.Activity => "プロジェクトの中で行われた、または計画された取組と行事です。",
        Kind.Collection => "出典に名前の出る事例集と活用モデルです。",
        Kind.Material => "出典に名前の出る教材とWebサイトです。",
        Kind.Loan => "貸し出す教材が、いつ出払っているかの予定です。学校や人の名前は載せません。借りられるかどうかは、申込みへの回答で決まります。",
        Kind.Service => Support.Lead(site),
        Kind.Indicator => Naming.Indicators(site),
        Kind.Evaluation => "年度ごとの点検・評価です。",
        Kind.Organization => "出典に名前の出る組織です。",
        Kind.Role => "出典に名前の出る役割です。名前の似た役割は、同じものと決めずに分けて示します。",
        Kind.Term => "出典に出る言葉です。",
        Kind.Source => "このサイトの記述のもとになった文書と、そこに名前の出る文書です。",
        Kind.Doubt => "PDFから文字を取り出すときに乱れた所、印字の誤り、決められなかったことの一覧です。",
        Kind.Vocabulary => "校種や場面など、記録に使う言葉の一覧です。",
        Kind.Dictionary => "書き方の違う言葉を、検索で同じものとして扱うための辞書です。事業についての記述ではありません。",
        Kind.Removed => "公開した後に取り下げた記録です。前のアドレスでも、取り下げたことと理由、代わりの記録が分かります。",
        Kind.Page => "このサイトの読み方・使い方の案内です。",
        Kind.Issue => "点検・評価で課題や今後の予定として挙げられたことです。終わったかどうかは、後の年度の出典が加わるまで分かりません。",
        Kind.Outcome => "成果として書かれたことと、成果に当たると当サイトが読んだことです。書かれ方と根拠レベルは、当サイトの分類です。",
        Kind.Opinion => "点検・評価委員会の主な意見です。",
        Kind.Plan => PlanPages.Lead,
        Kind.Result => "点検・評価に、年度の取組実績として書かれたことです。効果についての文もありますが、根拠レベルは付けていません。",
        Kind.Need => "全体の総括と参考指標の総括で、必要とされたことです。",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no list."),
    };

    private static string Counted(Site site, Kind kind)
    {
        var all = site.Catalog.Listed(kind).Select(e => e.Value).ToArray();
        (string What, Func<object, bool> IsTold)[] told = kind switch
        {
            Kind.Practice =>
            [
                ("手順", HasSteps), ("必要なもの", v => v is Case { Needs.IsEmpty: false }),
                ("準備時間", v => v is Case { Effort.Preparation.IsKnown: true }),
            ],
            Kind.Lesson =>
            [
                ("教科等の目標", v => v is Lesson { SubjectGoal.IsKnown: true }), ("展開", HasSteps),
                ("必要なもの", v => v is Case { Needs.IsEmpty: false }),
            ],
            Kind.Project =>
            [
                ("担当課", v => !((Project)v).Owners.IsEmpty), ("成果", v => !((Project)v).Outcomes.IsEmpty),
                ("課題", v => !((Project)v).Issues.IsEmpty),
            ],
            Kind.Collection => [("公開場所", v => ((Collection)v).Address.IsKnown)],
            Kind.Material => [("公開場所", v => ((Material)v).Address.IsKnown)],
            Kind.Service when site.Offers.TakesRequests =>
            [
                ("連絡先", v => ((Service)v).Contact.IsKnown), ("申込みの場所", v => ((Service)v).Address.IsKnown),
                ("条件", v => ((Service)v).Terms.IsKnown),
            ],
            Kind.Term => [("意味", v => ((Term)v).Definition.IsKnown)],
            Kind.Opinion => [("対応", v => ((Opinion)v).Response.IsKnown)],
            _ => [],
        };
        if (all.Length == 0 || told.Length == 0) return "";
        // What a source writes is written or not; where something is and whom to ask is known or not.
        var verb = kind is Kind.Collection or Kind.Material or Kind.Service ? "分かっている" : "書かれている";
        var counts = told.Select(t => (t.What, Count: all.Count(t.IsTold))).ToArray();
        if (counts.All(c => c.Count == 0)) return $"{string.Join("・", counts.Select(c => c.What))}が{verb}ものは、ありません。";
        return $"{Numerals.Of(all.Length)}件のうち、"
            + string.Join("、", counts.Select((c, i) => $"{c.What}{(i == 0 ? $"が{verb}の" : "")}は{Numerals.Of(c.Count)}件")) + "です。";
    }

    /// <summary>Steps of a practice, course of a lesson: each list may show the other kind, too.</summary>
    private static bool HasSteps(object value) => value is Case { SaysHow: true };
}
