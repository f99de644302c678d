namespace Knowledgebase.Records;

/// <summary>用語: a word that readers may not know, with its reading and the words it is searched by.</summary>
public sealed record Term(
    Head Head, Word Type, Fact<Statement> Definition, ImmutableArray<string> Synonyms, ImmutableArray<Reference> SeeAlso) : Record(Head)
{
    internal static readonly Shape<Term> Shape = Schema.Shape.Of<Term>("用語", f =>
    {
        var head = Records.Head.AddTo(f);
        var type = f.Required("type", "種類", new WordType("term-types"), "どのような言葉か。", "施策の言葉");
        var definition = f.Fact("definition", "意味", new PartType<Statement>(Statement.Shape), "出典に書かれた意味。", "{text: …, cites: […]}");
        var synonyms = f.List("synonyms", "同じ意味の言葉", new TextType(60) { Kind = TextKind.AsWritten }, "検索で同じものとして扱う書き方。", "[タブレット]");
        var see = f.List("see_also", "関わる記録", new AnyReferenceType(), "あわせて読む記録。", "[projects/ict-skill]");
        return v => new Term(head(v), type[v], definition[v], synonyms[v], see[v]);
    });
}

/// <summary>語彙: a closed list of words that records may use in one field, in the order in which they are shown.</summary>
public sealed record Vocabulary(Head Head, ImmutableArray<VocabularyWord> Words) : Record(Head)
{
    internal static readonly Shape<Vocabulary> Shape = Schema.Shape.Of<Vocabulary>("語彙", f =>
    {
        var head = Records.Head.AddTo(f, cited: false);
        var words = f.AtLeastOne("words", "言葉", new PartType<VocabularyWord>(VocabularyWord.Shape), "使える言葉を、並べたい順に。", "[{id: elementary, label: 小学校}]");
        return v => new Vocabulary(head(v), words[v]);
    });

    /// <summary>Label and vocabulary of a field of practices: what asks for the same elsewhere takes the words from there.</summary>
    public static (string Label, RecordId Vocabulary) Of(string key)
    {
        var field = Practice.Shape.Fields.First(f => f.Key == key);
        var word = field.AnyType switch { ListType<Word> list => list.Item, FactType<Word> fact => fact.Inner, var type => type };
        return (field.Label, new(Kind.Vocabulary, ((WordType)word).Vocabulary));
    }
}

/// <summary>One word of a vocabulary.</summary>
/// <param name="Slug">Id, as in addresses.</param>
/// <param name="Label">The word as shown.</param>
/// <param name="Synonyms">Other spellings by which it is searched.</param>
/// <param name="Meaning">Explanation of a word that is easily mistaken; or empty.</param>
/// <param name="NotIn">School types in which there is no such subject: their cells of the gap map are 対象外 and ask for no cases.</param>
/// <param name="Spot">Where it was written.</param>
public sealed record VocabularyWord(
    string Slug, string Label, ImmutableArray<string> Synonyms, string Meaning, ImmutableArray<Word> NotIn, Sources.SourceSpot Spot)
{
    internal static readonly Shape<VocabularyWord> Shape = Schema.Shape.Of<VocabularyWord>("言葉", f =>
    {
        var id = f.Required("id", "ID", new IdType(), "アドレスに使うID。", "elementary");
        var label = f.Required("label", "言葉", new TextType(40), "画面に出る言葉。", "小学校");
        var synonyms = f.List("synonyms", "同じ意味の言葉", new TextType(40) { Kind = TextKind.AsWritten }, "検索で同じものとして扱う書き方。", "[小学, 小]");
        var meaning = f.Optional("meaning", "意味", new TextType(120), "", "迷いやすい言葉の説明。", "義務教育学校の前期課程を含む");
        var notIn = f.List("not_in", "行わない校種", new WordType("school-types"), "教科等の言葉で、その教科等を行わない校種。掲載状況の表で対象外になる。", "[中学校, 高等学校]");
        return v => new VocabularyWord(id[v], label[v], synonyms[v], meaning[v], notIn[v], v.Spot);
    });
}

/// <summary>案内のページ: free prose in Markdown.</summary>
public sealed record Page(Head Head, Prose.Markdown Body, Fact<decimal> MenuOrder, PageLanguage Language) : Record(Head)
{
    internal static readonly Shape<Page> Shape = Schema.Shape.Of<Page>("案内のページ", f =>
    {
        var head = Records.Head.AddTo(f, cited: false);
        var body = f.Required("body", "本文", new MarkdownType(40_000), "Markdownの文章。見出しは ## から。", "|\n  ## 見出し\n  本文");
        var order = f.Fact("menu_order", "並び", new NumberType(0, 1000, true), "ページの下の案内に出すときの順番。", "10");
        var language = f.Optional("lang", "言語", new ChoiceType<PageLanguage>(Choices.PageLanguages), PageLanguage.Japanese, "ページの言語。", "英語");
        return v => new Page(head(v), body[v], order[v], language[v]);
    });
}
