namespace Knowledgebase.Records;

/// <summary>点検・評価: the review of one fiscal year, with the method it used, the committee's opinions and the overall summary.</summary>
public sealed record Evaluation(
    Head Head, FiscalYear Year, Fact<FiscalSpan> Covers, Reference Source, Fact<Reference> Committee, ImmutableArray<Statement> Method,
    Fact<IndicatorMethod> IndicatorMethod, Fact<FiscalYear> BaseYear, ImmutableArray<FollowUp> FollowUps,
    ImmutableArray<Opinion> Opinions, ImmutableArray<Statement> Summary, ImmutableArray<Need> Needs, ImmutableArray<Statement> Notes,
    SourceSpot MethodSpot) : Record(Head)
{
    internal static readonly Shape<Evaluation> Shape = Schema.Shape.Of<Evaluation>("点検・評価", f =>
    {
        var head = Records.Head.AddTo(f);
        var year = f.Required("year", "対象年度", new FiscalYearType(), "どの年度の点検・評価か。", "令和5年度");
        var covers = f.Fact("covers", "まとめの期間", new FiscalSpanType(), "総括が扱う期間。", "2020-2023");
        var source = f.Required("source", "報告書", new ReferenceType(Kind.Source), "報告書の記録のID。", "tenken-r5");
        var committee = f.Fact("committee", "委員会", new ReferenceType(Kind.Organization), "意見を出した委員会のID。", "tenken-committee");
        var method = f.List("method", "方法", new PartType<Statement>(Statement.Shape), "その年度に使われた方法。", "[{text: …, cites: […]}]");
        var rated = f.Fact("indicator_method", "参考指標の示し方", new ChoiceType<IndicatorMethod>(Choices.IndicatorMethods), "その年度に、参考指標の進み方をどう示したか。年度ごとに残し、後から書き換えない。", "進捗率");
        var baseYear = f.Fact("base_year", "基準年度", new FiscalYearType(), "上昇・横ばい・下降を何年度の値と比べたか。", "2023");
        var followUps = f.List("follow_ups", "前の課題・意見のその後", new PartType<FollowUp>(FollowUp.Shape), "前の点検・評価の課題や意見について、この点検・評価に書かれたこと。", "[{about: issues/sne-severe, state: 対応中, text: …, cites: […]}]");
        var opinions = f.List("opinions", "委員会意見", new PartType<Opinion>(Opinion.Shape), "委員会の意見。", "[{id: …}]");
        var summary = f.List("summary_statements", "総括", new PartType<Statement>(Statement.Shape), "全体の総括。", "[{text: …, cites: […]}]");
        var needs = f.List("needs", "必要とされたこと", new PartType<Need>(Need.Shape), "総括の中で必要とされたこと。", "[{id: …}]");
        var notes = f.List("notes", "補足", new PartType<Statement>(Statement.Shape), "範囲などの補足。", "[{text: …}]");
        return v => new Evaluation(head(v), year[v], covers[v], source[v], committee[v], method[v],
            rated[v], baseYear[v], followUps[v], opinions[v], summary[v], needs[v], notes[v], v.SpotOf(rated));
    });
}

/// <summary>One opinion of the committee and what answers it.</summary>
public sealed record Opinion(TitledStatement Stated, ImmutableArray<Reference> About, Fact<Statement> Response) : IStated
{
    internal static readonly Shape<Opinion> Shape = Schema.Shape.Of<Opinion>("委員会意見", f =>
    {
        var stated = TitledStatement.AddTo(f);
        var about = f.List("about", "関わる記録", new AnyReferenceType(), "意見が関わる記録。", "[projects/gyomu-kaizen]");
        var response = f.Fact("response", "対応", new PartType<Statement>(Statement.Shape), "意見への対応。", "{absent: 記載なし}");
        return v => new Opinion(stated(v), about[v], response[v]);
    }, Kind.Opinion);
}
