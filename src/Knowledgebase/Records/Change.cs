using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Knowledgebase.Diagnostics;
using Knowledgebase.Fields;
using Knowledgebase.Reading;
using Knowledgebase.Yaml;

namespace Knowledgebase.Records;

/// <summary>What kind of change an entry of a history tells.</summary>
public enum ChangeKind
{
    /// <summary>更新: something was added or brought up to date.</summary>
    Update,

    /// <summary>訂正: something was wrong and is right now.</summary>
    Correction,
}

/// <summary>One entry of a record's history.</summary>
/// <param name="Date">The day.</param>
/// <param name="Text">What changed and why.</param>
/// <param name="Kind">Update or correction.</param>
/// <param name="Was">What stood there before the correction; or empty.</param>
/// <param name="Now">What stands there now; or empty.</param>
public sealed record Change(DateOnly Date, string Text, ChangeKind Kind, string Was, string Now)
{
    /// <summary>The kinds of changes.</summary>
    public static ImmutableArray<Choice<ChangeKind>> Kinds { get; } =
    [
        new(ChangeKind.Update, "update", "更新", "書き足したり、新しくしたりした。"),
        new(ChangeKind.Correction, "correction", "訂正", "誤っていたことを直した。"),
    ];

    internal static readonly Shape<Change> Shape = Fields.Shape.Of<Change>("更新の記録", f =>
    {
        var date = f.Required("date", "日付", new DateType(), "変えた日。", "2026-11-22");
        var text = f.Required("text", "内容", new TextType(200), "何をなぜ変えたか。", "登録しました。");
        var kind = f.Optional("kind", "種類", new ChoiceType<ChangeKind>(Kinds), ChangeKind.Update, "誤りを直したときは「訂正」と書く。", "訂正");
        var was = f.Optional("was", "前の値", new TextType(60), "", "訂正する前に載せていた値。単位も書く。", "71.2%");
        var now = f.Optional("now", "後の値", new TextType(60), "", "訂正した後の値。単位も書く。", "71.7%");
        return v => new Change(date[v], text[v], kind[v], was[v], now[v]);
    });
}

/// <summary>An entry of a history; a correction of a value shows the value before and after, or it corrects nothing that readers can see.</summary>
public sealed record ChangeType : FieldType<Change>
{
    /// <inheritdoc/>
    public override string Form => "更新の記録（date・text の組。訂正なら kind・was・now も）";

    internal override Datum ToDatum(Change value, PartValues parts) => parts.Of(value);

    internal override JsonObject Schema(SchemaParts parts) => parts.Refer(Change.Shape);

    internal override bool TryRead(YamlValue value, RecordReading reading, out Change result)
    {
        if (!Change.Shape.TryRead(value, reading, out result)) return false;
        var whole = (result.Was.Length > 0) == (result.Now.Length > 0) && (result.Was.Length == 0 || result.Kind == ChangeKind.Correction);
        return whole || reading.Wrong(Codes.HalfCorrection, value.Spot, "訂正の前の値（was）と後の値（now）がそろっていません。", Codes.HalfCorrection.Remedy);
    }
}
