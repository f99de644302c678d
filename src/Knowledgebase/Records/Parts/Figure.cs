using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Parts;

/// <summary>A number with all that makes it readable: what it counts, unit, how exact, and when.</summary>
/// <param name="What">What is counted or measured.</param>
/// <param name="Value">The number as printed.</param>
/// <param name="Unit">Unit, or why there is none.</param>
/// <param name="Precision">Exact, about, more than, at least.</param>
/// <param name="AsOf">The day or month of which it speaks.</param>
/// <param name="Period">The fiscal years over which it was counted.</param>
/// <param name="Note">What the source leaves open.</param>
/// <param name="Spot">Where it was written.</param>
public sealed record Figure(
    string What, decimal Value, Fact<string> Unit, Precision Precision, Fact<Moment> AsOf, Fact<FiscalSpan> Period, string Note, SourceSpot Spot)
{
    internal static readonly Shape<Figure> Shape = Schema.Shape.Of<Figure>("数値", f =>
    {
        var what = f.Required("what", "何の数か", new TextType(80), "数えたもの、測ったもの。", "参加した生徒");
        var value = f.Required("value", "値", new NumberType(-1_000_000_000, 1_000_000_000_000), "出典に書かれたとおりの数。", "578");
        var unit = f.Fact("unit", "単位", new UnitType(20), "単位。", "名");
        var precision = f.Optional("precision", "確かさ", new ChoiceType<Precision>(Precisions.All), Precision.Exact, "「約」「超」などが付いていれば書く。", "約");
        var asOf = f.Fact("as_of", "時点", new MomentType(), "いつの時点の値か。", "2024-04-01");
        var period = f.Fact("period", "期間", new FiscalSpanType(), "どの年度に数えた値か。", "2023");
        var note = f.Optional("note", "補足", new TextType(200), "", "出典から読み取れないことなど。", "延べ人数かどうかは記載がない");
        return v => new Figure(what[v], value[v], unit[v], precision[v], asOf[v], period[v], note[v], v.Spot);
    });
}

/// <summary>A figure; one that says neither its unit nor its time, nor why not, is a mistake.</summary>
public sealed record FigureType : FieldType<Figure>
{
    /// <inheritdoc/>
    public override string Form => "数値（what・value・unit・as_of か period の組）";

    internal override Datum ToDatum(Figure value, PartValues parts) => parts.Of(value);

    internal override JsonObject Schema(SchemaParts parts) => parts.Refer(Figure.Shape);

    internal override bool TryRead(YamlValue value, RecordReading reading, out Figure result)
    {
        if (!Figure.Shape.TryRead(value, reading, out result)) return false;
        var good = true;
        if (result.Unit.Absence is { Written: false })
            good = reading.Wrong(Codes.BareFigure, result.Spot, $"数値「{result.What}」に単位（unit）がありません。",
                "unit を書いてください。ないときは「unit: {absent: 記載なし}」と書きます。");
        if (result.AsOf.Absence is { Written: false } && result.Period.Absence is { Written: false })
            good = reading.Wrong(Codes.BareFigure, result.Spot, $"数値「{result.What}」に時点（as_of）も期間（period）もありません。",
                "as_of か period を書いてください。ないときは「as_of: {absent: 記載なし}」と書きます。");
        return good;
    }
}

/// <summary>How exact a printed number is.</summary>
public enum Precision
{
    /// <summary>As printed, no qualifier.</summary>
    Exact,

    /// <summary>約.</summary>
    About,

    /// <summary>…を超える.</summary>
    MoreThan,

    /// <summary>…以上.</summary>
    AtLeast,
}

/// <summary>The fixed list of precisions.</summary>
public static class Precisions
{
    /// <summary>All precisions.</summary>
    public static System.Collections.Immutable.ImmutableArray<Choice<Precision>> All { get; } =
    [
        new(Precision.Exact, "exact", "出典のとおり", "数に何も付いていない。"),
        new(Precision.About, "about", "約", "「約」が付いている。"),
        new(Precision.MoreThan, "more_than", "超", "「…を超える」と書かれている。"),
        new(Precision.AtLeast, "at_least", "以上", "「…以上」と書かれている。"),
    ];
}
