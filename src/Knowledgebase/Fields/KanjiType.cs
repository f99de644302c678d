using System.Buffers;
using System.Text.Json.Nodes;
using Knowledgebase.Diagnostics;
using Knowledgebase.Reading;
using Knowledgebase.Yaml;

namespace Knowledgebase.Fields;

/// <summary>A word of kanji only, so that its reading can stand above it as a whole.</summary>
public sealed record KanjiType : FieldType<string>
{
    private static readonly TextType Text = new(20);

    /// <inheritdoc/>
    public override string Form => "漢字だけの言葉";

    internal override Datum ToDatum(string value, PartValues parts) => new TextDatum(value);

    internal override JsonObject Schema(SchemaParts parts) => Text.Schema(parts);

    internal override bool TryRead(YamlValue value, RecordReading reading, out string result) =>
        Text.TryRead(value, reading, out result)
        && (Kanji.IsWord(result)
            || reading.Wrong(Codes.NotKanji, value.Spot, $"「{result}」は漢字だけの言葉ではありません。", Codes.NotKanji.Remedy));
}

/// <summary>Which characters count as kanji. A fixed list, because Unicode categories differ between years.</summary>
public static class Kanji
{
    /// <summary>The characters.</summary>
    public static SearchValues<char> Characters { get; } = SearchValues.Create(
        [.. Range('\u3400', '\u4DBF'), .. Range('\u4E00', '\u9FFF'), .. Range('\uF900', '\uFAFF'), '々', '〆']);

    /// <summary>True for words that consist of kanji only.</summary>
    public static bool IsWord(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(Characters);

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
