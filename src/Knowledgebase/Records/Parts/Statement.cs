namespace Knowledgebase.Records.Parts;

/// <summary>Something a source says, in our own words, with its figures and its place.</summary>
public sealed record Statement(string Text, ImmutableArray<Figure> Figures, ImmutableArray<Citation> Cites)
{
    internal static readonly Shape<Statement> Shape = Schema.Shape.Of<Statement>("記述", f => AddTo(f));

    /// <summary>Adds the fields of a statement to a shape.</summary>
    internal static Func<FieldValues, Statement> AddTo(FieldList f)
    {
        var text = f.Required("text", "本文", new TextType(400), "出典の内容を自分の言葉でまとめた文。原文をそのまま使わない。", "協議会を3回開き、情報を共有した。");
        var figures = f.List("figures", "数値", new FigureType(), "本文に出る数値。単位と時点を付ける。", "[{what: 開催, value: 3, unit: 回, period: 2023}]");
        var cites = f.AtLeastOne("cites", "出典", new CitationType(), "出典のどこにあるか。", "[{source: tenken-r5, section: ict-skill-results, lines: 101-103}]");
        return v => new Statement(text[v], figures[v], cites[v]);
    }
}

/// <summary>A part of a record that says something a source says, with more around it.</summary>
public interface IStatement
{
    /// <summary>The statement.</summary>
    Statement Statement { get; }
}

/// <summary>An item nested in a record whose core is a titled statement: a plan, result, outcome, issue, opinion or need.</summary>
public interface IStated : IStatement
{
    /// <summary>The statement with its title.</summary>
    TitledStatement Stated { get; }

    Statement IStatement.Statement => Stated.Statement;
}

/// <summary>A statement that others can point at: it has an id and a short title.</summary>
public sealed record TitledStatement(string Slug, string Title, Statement Statement)
{
    /// <summary>Adds the fields of a titled statement to a shape.</summary>
    internal static Func<FieldValues, TitledStatement> AddTo(FieldList f)
    {
        var id = f.Required("id", "ID", new IdType(), "ほかの記録から指すためのID。同じ種類の中で重ならないように。", "council-continue");
        var title = f.Required("title", "見出し", new TextType(60), "短い見出し。", "協議会の継続");
        var statement = Records.Parts.Statement.AddTo(f);
        return v => new TitledStatement(id[v], title[v], statement(v));
    }
}
