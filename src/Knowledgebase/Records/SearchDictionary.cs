namespace Knowledgebase.Records;

/// <summary>検索の辞書: which ways of writing the search takes for the same. It holds aids for searching, no facts.</summary>
sealed class SearchDictionary(Values v) : Record(v, cited: false)
{
    internal static readonly GroupType<SearchDictionary> Group = new("検索の辞書", v => new(v));

    public ImmutableArray<ImmutableArray<DictionaryWord>> Same { get; } = v.List("same", "同じ言葉",
        new ListType<DictionaryWord>(new DictionaryWordType(), Min: 2), "検索で互いに同じものとして扱う言葉の組。一行に一組。",
        "\n  - [子ども, 子供, こども]");
    public ImmutableArray<WordLead> Leads { get; } = v.List("leads", "片方向の言葉", WordLead.Group,
        "from を入れた人には to も見つかる言葉。逆は見つからない。", "[{from: ビスケット, to: Viscuit}]");
    public ImmutableArray<WordReading> Readings { get; } = v.List("readings", "読み", WordReading.Group,
        "かなでも見つかるようにする言葉と、その読み。", "[{word: 始動人, reading: しどうじん}]");

    public IEnumerable<DictionaryWord> Words =>
        Same.SelectMany(group => group)
            .Concat(Leads.SelectMany(l => new[] { l.From, l.To }))
            .Concat(Readings.SelectMany(r => new[] { r.Word, r.Reading }));
}

sealed class WordLead(Values v) : Part(v)
{
    internal static readonly GroupType<WordLead> Group = new("片方向の言葉", v => new(v));

    public DictionaryWord From { get; } = v.Required("from", "入れる言葉", new DictionaryWordType(), "検索で入れられる言葉。", "ビスケット");
    public DictionaryWord To { get; } = v.Required("to", "見つける言葉", new DictionaryWordType(), "記録にある言葉。", "Viscuit");
}

sealed class WordReading(Values v) : Part(v)
{
    internal static readonly GroupType<WordReading> Group = new("読み", v => new(v));

    public DictionaryWord Word { get; } = v.Required("word", "言葉", new DictionaryWordType(), "記録にある言葉。", "始動人");
    public DictionaryWord Reading { get; } = v.Required("reading", "読み", new DictionaryWordType(Hiragana: true),
        "ひらがなの読み。", "しどうじん");
}
