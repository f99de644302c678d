using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Parts;

/// <summary>What helps those who do not read official Japanese with ease, and who wrote it: nothing is made by machine without saying so.</summary>
/// <param name="Easy">The record in やさしい日本語; empty when nobody wrote it yet.</param>
/// <param name="EasyBy">Who wrote it; empty when that is not said.</param>
/// <param name="English">Title and summary in English; null when nobody wrote them yet.</param>
/// <param name="Readings">How words of kanji are read on this record's page, besides those of terms and dictionary.</param>
/// <param name="EasySpot">Where the record in やさしい日本語 was written.</param>
public sealed record Versions(string Easy, string EasyBy, English? English, ImmutableArray<KanjiReading> Readings, SourceSpot EasySpot)
{
    /// <summary>Adds the fields to a shape.</summary>
    internal static Func<FieldValues, Versions> AddTo(FieldList f)
    {
        var easy = f.Optional("easy", "やさしい日本語", new TextType(300, true) { Kind = TextKind.Spaced }, "",
            "短い文で、難しい言葉を使わずに書いた説明。出典にないことは足さない。", "学校を休むことを、電話ではなくフォームで学校に知らせます。");
        var easyBy = f.Optional("easy_by", "やさしい日本語を書いた人", new TextType(80), "",
            "だれが書いたか。機械が書いたときは、そのことと、人が確かめたかどうかも書く。", "義務教育課");
        var english = f.Optional("english", "英語", new PartType<English>(Records.Parts.English.Shape), null!,
            "英語の題名と要約と、訳した人。", "{title: Absence notes by form, summary: …, by: the editors of this site}");
        var readings = f.List("furigana", "ふりがな", new KanjiReadingType(),
            "この記録のページで、漢字の言葉に付けるふりがな。どのページでも同じ読みの言葉は、検索の辞書の「読み」に書く。記録の文の漢字がすべて読めるようになると、ページに「ふりがな」の切り替えが出る。", "[{word: 市場, reading: いちば}]");
        return v => new Versions(easy[v], easyBy[v], english[v], readings[v], v.SpotOf(easy));
    }
}

/// <summary>A title and a summary in English, and who wrote them. Nothing is translated silently.</summary>
public sealed record English(string Title, string Summary, string By)
{
    internal static readonly Shape<English> Shape = Schema.Shape.Of<English>("英語", f =>
    {
        var title = f.Required("title", "英語の題名", new TextType(160), "英語の題名。正式な英語名が分からないものは、意味を訳す。", "Absence notes by form");
        var summary = f.Required("summary", "英語の要約", new TextType(600), "英語の要約。日本語の記録にないことは足さない。", "Parents tell the school by form …");
        var by = f.Required("by", "訳した人", new TextType(80), "だれが書いたか。英語で書く。機械で訳したときは、そのことも書く。", "the editors of this site", Codes.TranslatorUnknown);
        return v => new English(title[v], summary[v], by[v]);
    });
}

/// <summary>A word of kanji, with okurigana or without, and how it is read.</summary>
public sealed record KanjiReading(string Word, string Reading)
{
    internal static readonly Shape<KanjiReading> Shape = Schema.Shape.Of<KanjiReading>("ふりがな", f =>
    {
        var word = f.Required("word", "言葉", new KanjiType(), "漢字だけの言葉か、漢字の後に送りがなの付いた言葉。", "調べ");
        var reading = f.Required("reading", "読み", new DictionaryWordType(Hiragana: true), "ひらがなの読み。送りがなも書く。", "しらべ");
        return v => new KanjiReading(word[v], reading[v].Text);
    });
}

/// <summary>A word and its reading, which end with the same okurigana: only what remains of the reading stands above the kanji.</summary>
public sealed record KanjiReadingType : FieldType<KanjiReading>
{
    /// <inheritdoc/>
    public override string Form => "言葉（word）と読み（reading）の組";

    internal override Datum ToDatum(KanjiReading value, PartValues parts) => parts.Of(value);

    internal override JsonObject Schema(SchemaParts parts) => parts.Refer(KanjiReading.Shape);

    internal override bool TryRead(YamlValue value, RecordReading reading, out KanjiReading result)
    {
        if (!KanjiReading.Shape.TryRead(value, reading, out result)) return false;
        var tail = result.Word[^Kanji.Okurigana(result.Word)..];
        return (result.Reading.Length > tail.Length && result.Reading.EndsWith(tail, StringComparison.Ordinal))
            || reading.Wrong(Codes.NotKanji, value.Spot, $"「{result.Word}」の読み「{result.Reading}」が、送りがなの「{tail}」で終わっていません。",
                "「word: 調べ, reading: しらべ」のように、読みも送りがなまで書いてください。");
    }
}
