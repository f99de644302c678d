using System.Buffers;
using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

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
        && (
            Kanji.IsWord(result.AsSpan(0, result.Length - Kanji.Okurigana(result)))
            || reading.Wrong(
                Codes.NotKanji,
                value.Spot,
                $"「{result}」は、漢字と送りがなだけの言葉ではありません。",
                Codes.NotKanji.Remedy
            )
        );
}
