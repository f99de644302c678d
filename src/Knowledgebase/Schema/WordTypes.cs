using System.Buffers;
using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>Kanji, with the hiragana they end with or without, so that the reading can stand above the kanji as a
/// whole.</summary>
sealed record KanjiType : FieldType<string>
{
    static readonly TextType Text = new(20);

    public override string Form => "漢字と、後に続く送りがなだけの言葉";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => Text.Schema(parts);

    internal override bool TryRead(YamlValue value, ReadScope scope, out string result) =>
        Text.TryRead(value, scope, out result)
        && (Kanji.IsWord(result.AsSpan(0, result.Length - Kanji.Okurigana(result)))
            || scope.Wrong(Codes.NotKanji, value.Spot, $"「{result}」は、漢字と送りがなだけの言葉ではありません。"));
}

sealed record DictionaryWordType(bool Hiragana = false) : FieldType<DictionaryWord>
{
    const int MaxLength = 60;

    static readonly SearchValues<char> Kana = SearchValues.Create([
        .. Enumerable.Range('ぁ', 'ゖ' - 'ぁ' + 1).Select(c => (char)c),
        'ー',
    ]);
    static readonly TextType Text = new(MaxLength) { Kind = TextKind.AsWritten };

    public static bool IsReading(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(Kana);

    public override string Form => Hiragana ? "ひらがなの読み" : $"{MaxLength}文字までの言葉";

    internal override Datum ToDatum(DictionaryWord value) => new TextDatum(value.Text);

    internal override JsonObject Schema(SchemaParts parts) => Text.Schema(parts);

    internal override bool TryRead(YamlValue value, ReadScope scope, out DictionaryWord result)
    {
        result = default!;
        if (!Text.TryRead(value, scope, out var text))
            return false;
        if (Hiragana && !IsReading(text))
            return scope.Wrong(
                Codes.NotHiragana,
                value.Spot,
                $"「{text}」はひらがなの読みではありません。");
        result = new DictionaryWord(text, value.Spot);
        return true;
    }
}

sealed record DictionaryWord(string Text, Sources.SourceSpot Spot);

sealed record MarkdownType(int Max) : FieldType<Prose.Markdown>
{
    public override string Form => $"{Numerals.Of(Max)}文字までのMarkdownの文章";

    internal override Datum ToDatum(Prose.Markdown value) => new TextDatum(value.Text);

    internal override JsonObject Schema(SchemaParts parts) =>
        new() { ["type"] = "string", ["contentMediaType"] = "text/markdown" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out Prose.Markdown result)
    {
        result = default!;
        if (!TryText(value, scope, out var text, words: true))
            return false;
        scope.AddText(text, value.Spot);
        if (text.Length > Max)
            return scope.Wrong(
                Codes.TextTooLong,
                value.Spot,
                $"{Numerals.Of(text.Length)}文字あります（上限は{Numerals.Of(Max)}文字）。",
                "短くしてください。"
            );
        TextWarnings.Look((YamlScalar)value, TextKind.Prose, scope);
        result = new Prose.Markdown(
            text,
            value is YamlScalar { Block: true } ? new(value.Spot.Path, value.Spot.Line + 1, 1) : value.Spot
        );
        return true;
    }
}
