namespace Knowledgebase.Records;

/// <summary>用語: a word that readers may not know, with its reading and the words it is searched by.</summary>
public sealed class Term(Values v) : Record(v)
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

/// <summary>語彙: a closed list of words that records may use in one field, in the order in which they are shown.</summary>
public sealed class Vocabulary(Values v) : Record(v, cited: false)
{
    internal static readonly GroupType<Vocabulary> Group = new("語彙", v => new(v));

    public ImmutableArray<VocabularyWord> Words { get; } = v.AtLeastOne("words", "言葉", VocabularyWord.Group,
        "使える言葉を、並べたい順に。", "[{id: elementary, label: 小学校}]");

    /// <summary>Label and vocabulary of a field of practices: what asks for the same elsewhere takes the words from there.</summary>
    public static (string Label, RecordId Vocabulary) Of(string property)
    {
        var field = Practice.Group.Shape.Named(property);
        var word = field.AnyType switch { ListType<Word> list => list.Item, FactType<Word> fact => fact.Inner, var type => type };
        return (field.Label, new(Kind.Vocabulary, ((WordType)word).Vocabulary));
    }
}

/// <summary>One word of a vocabulary.</summary>
public sealed class VocabularyWord(Values v) : Part(v)
{
    internal static readonly GroupType<VocabularyWord> Group = new("言葉", v => new(v));

    public string Slug { get; } = v.Required("id", "ID", new IdType(), "アドレスに使うID。", "elementary");
    public string Label { get; } = v.Required("label", "言葉", Text(40), "画面に出る言葉。", "小学校");
    public ImmutableArray<string> Synonyms { get; } = v.List("synonyms", "同じ意味の言葉", Text(40, TextKind.AsWritten),
        "検索で同じものとして扱う書き方。", "[小学, 小]");
    public string Meaning { get; } = v.Optional("meaning", "意味", Text(120), "", "迷いやすい言葉の説明。", "義務教育学校の前期課程を含む");
    public ImmutableArray<Word> NotIn { get; } = v.List("not_in", "行わない校種", WordOf("school-types"),
        "教科等の言葉で、その教科等を行わない校種。掲載状況の表で対象外になる。", "[中学校, 高等学校]");
}

/// <summary>案内のページ: free prose in Markdown.</summary>
public sealed class Page(Values v) : Record(v, cited: false)
{
    internal static readonly GroupType<Page> Group = new("案内のページ", v => new(v));

    public Prose.Markdown Body { get; } = v.Required("body", "本文", new MarkdownType(40_000),
        "Markdownの文章。見出しは ## から。", "|\n  ## 見出し\n  本文");
    public Fact<decimal> MenuOrder { get; } = v.Fact("menu_order", "並び", Whole(0, 1000), "ページの下の案内に出すときの順番。", "10");
    public PageLanguage Language { get; } = v.Optional("lang", "言語", OneOf(Choices.PageLanguages),
        PageLanguage.Japanese, "ページの言語。", "英語");
}
