namespace Knowledgebase.Records.Parts;

sealed class Statement(Values v) : Part(v)
{
    internal static readonly GroupType<Statement> Group = new("記述", v => new(v));

    public string Text { get; } = v.Required("text", "本文", Text(400),
        "出典の内容を自分の言葉でまとめた文。原文をそのまま使わない。", "協議会を3回開き、情報を共有した。");
    public ImmutableArray<Figure> Figures { get; } = v.List("figures", "数値", Figure.Group,
        "本文に出る数値。単位と時点を付ける。", "[{what: 開催, value: 3, unit: 回, period: 2023}]");
    public ImmutableArray<Citation> Cites { get; } = v.AtLeastOne("cites", "出典", Citation.Group,
        "出典のどこにあるか。", "[{source: tenken-r5, section: ict-skill-results, lines: 101-103}]");
}

interface IStatement
{
    Statement Statement { get; }
}

interface IStated : IStatement
{
    TitledStatement Stated { get; }

    Statement IStatement.Statement => Stated.Statement;
}

sealed class TitledStatement(Values v)
{
    public string Slug { get; } = v.Required("id", "ID", new IdType(),
        "ほかの記録から指すためのID。同じ種類の中で重ならないように。", "council-continue");
    public string Title { get; } = v.Required("title", "見出し", Text(60), "短い見出し。", "協議会の継続");
    public Statement Statement { get; } = new(v);
}
