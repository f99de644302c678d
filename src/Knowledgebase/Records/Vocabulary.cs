namespace Knowledgebase.Records;

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
        var word = field.AnyType switch
        {
            ListType<Word> list => list.Item,
            FactType<Word> fact => fact.Inner,
            var type => type,
        };
        return (field.Label, new(Kind.Vocabulary, ((WordType)word).Vocabulary));
    }
}

/// <summary>One word of a vocabulary.</summary>
public sealed class VocabularyWord(Values v) : Part(v)
{
    internal static readonly GroupType<VocabularyWord> Group = new("言葉", v => new(v));

    public string Slug { get; } = v.Required("id", "ID", new IdType(), "アドレスに使うID。", "elementary");
    public string Label { get; } = v.Required("label", "言葉", Text(40), "画面に出る言葉。", "小学校");
    internal ImmutableArray<string> Synonyms { get; } = v.List("synonyms", "同じ意味の言葉", Text(40, TextKind.AsWritten),
        "検索で同じものとして扱う書き方。", "[小学, 小]");
    internal string Meaning { get; } = v.Optional("meaning", "意味", Text(120), "", "迷いやすい言葉の説明。", "義務教育学校の前期課程を含む");
    internal ImmutableArray<Word> NotIn { get; } = v.List("not_in", "行わない校種", WordOf("school-types"),
        "教科等の言葉で、その教科等を行わない校種。掲載状況の表で対象外になる。", "[中学校, 高等学校]");
}
