namespace Knowledgebase.Records.Parts;

/// <summary>What helps those who do not read official Japanese with ease: nothing is made by machine without saying
/// so.</summary>
sealed class Versions(Values v)
{
    public string Easy { get; } = v.Optional("easy", "やさしい日本語", new TextType(300, true) { Kind = TextKind.Spaced }, "",
        "短い文で、難しい言葉を使わずに書いた説明。出典にないことは足さない。", "学校を休むことを、電話ではなくフォームで学校に知らせます。");
    public string EasyBy { get; } = v.Optional("easy_by", "やさしい日本語を書いた人", Text(80), "",
        "だれが書いたか。機械が書いたときは、そのことと、人が確かめたかどうかも書く。", "義務教育課");
    public English? English { get; } = v.Optional("english", "英語", Records.Parts.English.Group, null!,
        "英語の題名と要約と、訳した人。", "{title: Absence notes by form, summary: …, by: the editors of this site}");
    public ImmutableArray<KanjiReading> Readings { get; } = v.List("furigana", "ふりがな", KanjiReading.Group,
        "この記録のページで、漢字の言葉に付けるふりがな。どのページでも同じ読みの言葉は、検索の辞書の「読み」に書く。記録の文の漢字がすべて読めるようになると、ページに「ふりがな」の切り替えが出る。",
        "[{word: 市場, reading: いちば}]");
    public SourceSpot EasySpot { get; } = v.SpotOf(nameof(Easy));
}

/// <summary>A title and a summary in English, and who wrote them. Nothing is translated silently.</summary>
sealed class English(Values v) : Part(v)
{
    internal static readonly GroupType<English> Group = new("英語", v => new(v));

    public string Title { get; } = v.Required("title", "英語の題名", Text(160),
        "英語の題名。正式な英語名が分からないものは、意味を訳す。", "Absence notes by form");
    public string Summary { get; } = v.Required("summary", "英語の要約", Text(600),
        "英語の要約。日本語の記録にないことは足さない。", "Parents tell the school by form …");
    public string By { get; } = v.Required("by", "訳した人", Text(80),
        "だれが書いたか。英語で書く。機械で訳したときは、そのことも書く。", "the editors of this site", Codes.TranslatorUnknown);
}

sealed class KanjiReading(Values v) : Part(v)
{
    internal static readonly GroupType<KanjiReading> Group = new("ふりがな", v => new(v))
    {
        Called = "言葉（word）と読み（reading）の組",
        Check = EndsAlike,
    };

    public string Word { get; } = v.Required("word", "言葉", new KanjiType(), "漢字だけの言葉か、漢字の後に送りがなの付いた言葉。", "調べ");
    public DictionaryWord Reading { get; } = v.Required("reading", "読み", new DictionaryWordType(Hiragana: true),
        "ひらがなの読み。送りがなも書く。", "しらべ");

    static bool EndsAlike(KanjiReading read, ReadScope scope)
    {
        var tail = read.Word[^Kanji.Okurigana(read.Word)..];
        return (read.Reading.Text.Length > tail.Length && read.Reading.Text.EndsWith(tail, StringComparison.Ordinal))
            || scope.Wrong(Codes.NotKanji, read.Spot, $"「{read.Word}」の読み「{read.Reading.Text}」が、送りがなの「{tail}」で終わっていません。",
                "「word: 調べ, reading: しらべ」のように、読みも送りがなまで書いてください。");
    }
}
