namespace Knowledgebase.Records;

/// <summary>教育改革: what the projects belong to, with what a source says of its aim, its grounds and its people.</summary>
public sealed record Programme(
    Head Head, ImmutableArray<string> OtherNames, Fact<Beginning> Began, Statement Aim, Fact<Statement> Learning, Fact<Statement> Inclusion,
    Fact<Statement> People, Fact<Statement> Grounds, ImmutableArray<Statement> Notes, ImmutableArray<Reference> Projects,
    ImmutableArray<Reference> Terms) : Record(Head)
{
    internal static readonly Shape<Programme> Shape = Schema.Shape.Of<Programme>("教育改革", f =>
    {
        var head = Records.Head.AddTo(f);
        var names = f.List("other_names", "別の書き方", new TextType(60), "出典に出る別の書き方。", "[教育イノベーションプロジェクト]");
        var began = f.Fact("began", "始まり", new PartType<Beginning>(Beginning.Shape), "いつ始まったか。", "{year: 令和2年度, text: …, cites: […]}");
        var aim = f.Required("aim", "目指すこと", new PartType<Statement>(Statement.Shape), "何を目指すか。ホームとプロジェクトのページにも出る一文。", "{text: …, cites: […]}");
        var learning = f.Fact("learning", "実現する学び", new PartType<Statement>(Statement.Shape), "どのような学びを実現するか。", "{text: …, cites: […]}");
        var inclusion = f.Fact("inclusion", "取り残さないこと", new PartType<Statement>(Statement.Shape), "だれのための学びか。", "{text: …, cites: […]}");
        var people = f.Fact("people", "育てる人", new PartType<Statement>(Statement.Shape), "どのような人を育てるか。", "{text: …, cites: […]}");
        var grounds = f.Fact("grounds", "もとにすること", new PartType<Statement>(Statement.Shape), "何をもとに進めるか。", "{text: …, cites: […]}");
        var notes = f.List("notes", "補足", new PartType<Statement>(Statement.Shape), "ほかの項目に入らない記述。", "[{text: …}]");
        var projects = f.AtLeastOne("projects", "プロジェクト", new ReferenceType(Kind.Project), "改革の中のプロジェクトのID。", "[ict-skill]");
        var terms = f.List("terms", "用語", new ReferenceType(Kind.Term), "説明に出る用語のID。", "[shidojin]");
        return v => new Programme(head(v), names[v], began[v], aim[v], learning[v], inclusion[v], people[v], grounds[v], notes[v],
            projects[v], terms[v]);
    });
}

/// <summary>The fiscal year in which something began, and what a source says of it.</summary>
public sealed record Beginning(FiscalYear Year, Statement Statement)
{
    internal static readonly Shape<Beginning> Shape = Schema.Shape.Of<Beginning>("始まり", f =>
    {
        var year = f.Required("year", "年度", new FiscalYearType(), "始まった年度。", "令和2年度");
        var statement = Statement.AddTo(f);
        return v => new Beginning(year[v], statement(v));
    });
}
