namespace Knowledgebase.Records;

/// <summary>検索の辞書: which ways of writing the search takes for the same. It holds aids for searching, no facts.</summary>
/// <param name="Head">What every record has.</param>
/// <param name="Same">Groups of words that find each other.</param>
/// <param name="Leads">Words that also find another, but not the other way round.</param>
/// <param name="Readings">Words with the reading by which they are found as well.</param>
public sealed record SearchDictionary(
    Head Head, ImmutableArray<ImmutableArray<DictionaryWord>> Same, ImmutableArray<WordLead> Leads, ImmutableArray<WordReading> Readings)
    : Record(Head)
{
    /// <summary>Every word and reading in it, in the order in which they are written.</summary>
    public IEnumerable<DictionaryWord> Words =>
        Same.SelectMany(group => group)
            .Concat(Leads.SelectMany(l => new[] { l.From, l.To }))
            .Concat(Readings.SelectMany(r => new[] { r.Word, r.Reading }));

    internal static readonly Shape<SearchDictionary> Shape = Schema.Shape.Of<SearchDictionary>("検索の辞書", f =>
    {
        var head = Records.Head.AddTo(f, cited: false);
        var same = f.List("same", "同じ言葉", new ListType<DictionaryWord>(new DictionaryWordType(), Min: 2), "検索で互いに同じものとして扱う言葉の組。一行に一組。",
            "\n  - [子ども, 子供, こども]");
        var leads = f.List("leads", "片方向の言葉", new PartType<WordLead>(WordLead.Shape), "from を入れた人には to も見つかる言葉。逆は見つからない。",
            "[{from: ビスケット, to: Viscuit}]");
        var readings = f.List("readings", "読み", new PartType<WordReading>(WordReading.Shape), "かなでも見つかるようにする言葉と、その読み。",
            "[{word: 始動人, reading: しどうじん}]");
        return v => new SearchDictionary(head(v), same[v], leads[v], readings[v]);
    });
}

/// <summary>Who types <paramref name="From"/> finds <paramref name="To"/> as well.</summary>
public sealed record WordLead(DictionaryWord From, DictionaryWord To)
{
    internal static readonly Shape<WordLead> Shape = Schema.Shape.Of<WordLead>("片方向の言葉", f =>
    {
        var from = f.Required("from", "入れる言葉", new DictionaryWordType(), "検索で入れられる言葉。", "ビスケット");
        var to = f.Required("to", "見つける言葉", new DictionaryWordType(), "記録にある言葉。", "Viscuit");
        return v => new WordLead(from[v], to[v]);
    });
}

/// <summary>A word and its reading in hiragana.</summary>
public sealed record WordReading(DictionaryWord Word, DictionaryWord Reading)
{
    internal static readonly Shape<WordReading> Shape = Schema.Shape.Of<WordReading>("読み", f =>
    {
        var word = f.Required("word", "言葉", new DictionaryWordType(), "記録にある言葉。", "始動人");
        var reading = f.Required("reading", "読み", new DictionaryWordType(Hiragana: true), "ひらがなの読み。", "しどうじん");
        return v => new WordReading(word[v], reading[v]);
    });
}
