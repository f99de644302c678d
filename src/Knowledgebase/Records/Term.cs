namespace Knowledgebase.Records;

sealed class Term(Values v) : Record(v)
{
    internal static readonly GroupType<Term> Group = new("用語", v => new(v));

    public Word Type { get; } = v.Required("type", "種類", WordOf("term-types"), "どのような言葉か。", "施策の言葉");
    public Fact<Statement> Definition { get; } = v.Fact("definition", "意味", Statement.Group,
        "出典に書かれた意味。", "{text: …, cites: […]}");
    public ImmutableArray<string> Synonyms { get; } = v.List("synonyms", "同じ意味の言葉", Text(60, TextKind.AsWritten),
        "検索で同じものとして扱う書き方。", "[タブレット]");
    public ImmutableArray<Reference> SeeAlso { get; } = v.List("see_also", "関わる記録", new AnyReferenceType(),
        "あわせて読む記録。", "[projects/ict-skill]");
}
