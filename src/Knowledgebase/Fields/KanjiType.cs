using System.Buffers;
using System.Text.Json.Nodes;

namespace Knowledgebase.Fields;

/// <summary>A word of kanji, or of kanji and the hiragana they end with, so that its reading can stand above the kanji as a whole.</summary>
public sealed record KanjiType : FieldType<string>
{
    private static readonly TextType Text = new(20);

    /// <inheritdoc/>
    public override string Form => "漢字と、後に続く送りがなだけの言葉";

    internal override Datum ToDatum(string value) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => Text.Schema(parts);

    internal override bool TryRead(YamlValue value, RecordReading reading, out string result) =>
        Text.TryRead(value, reading, out result)
        && (Kanji.IsWord(result.AsSpan(0, result.Length - Kanji.Okurigana(result)))
            || reading.Wrong(Codes.NotKanji, value.Spot, $"「{result}」は、漢字と送りがなだけの言葉ではありません。", Codes.NotKanji.Remedy));
}

/// <summary>Which characters count as kanji. A fixed list, because Unicode categories differ between years.</summary>
public static class Kanji
{
    /// <summary>The characters.</summary>
    public static SearchValues<char> Characters { get; } = SearchValues.Create(
        [.. Range('\u3400', '\u4DBF'), .. Range('\u4E00', '\u9FFF'), .. Range('\uF900', '\uFAFF'), '々', '〆']);

    /// <summary>True for words that consist of kanji only.</summary>
    public static bool IsWord(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(Characters);

    /// <summary>How many hiragana a word ends with.</summary>
    public static int Okurigana(ReadOnlySpan<char> word) => word.Length - 1 - word.LastIndexOfAnyExceptInRange('ぁ', 'ゖ');

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
