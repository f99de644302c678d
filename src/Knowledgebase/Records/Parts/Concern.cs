using System.Text.Json.Nodes;

namespace Knowledgebase.Records.Parts;

/// <summary><c>Words</c> are those that only the statements meant have: a number would mean another one after the
/// next edit.</summary>
sealed record Concern(Reference Record, string Field, string Words, SourceSpot Spot)
{
    internal static ImmutableArray<Statement> StatementsIn(object? value) => value switch
    {
        Statement one => [one],
        Fact<Statement> { IsKnown: true } fact => [fact.Value],
        ImmutableArray<Statement> many => many,
        ImmutableArray<Finding> findings => [.. findings.Select(f => f.Statement)],
        IStated item => [item.Stated.Statement],
        _ => [],
    };

    /// <summary>None when the record as such is meant, or no such field has any.</summary>
    public ImmutableArray<Statement> StatementsOf(Part target) =>
        [.. StatementsIn(Field.Length == 0 ? target
            : target.Shape.Find(Field) is { } field ? target.ValueOf(field) : null)
            .Where(s => s.Text.Contains(Words, StringComparison.Ordinal))];
}

/// <summary><c>practices/daily-device/about</c>; with words of a statement as a pair of both.</summary>
sealed record ConcernType(bool WithWords = true) : FieldType<Concern>
{
    public override string Form => "種類とID（issues/sne-severe）、または種類とIDと項目（practices/daily-device/about）";

    internal override Datum ToDatum(Concern value) =>
        new PointerDatum(value.Record.Target) { Field = value.Field, Words = value.Words };

    internal override JsonObject Schema(SchemaParts parts)
    {
        var form = SchemaParts.Pointer([.. Kinds.All.Select(k => k.Kind)]);
        ((JsonObject)form["properties"]!)["field"] = new JsonObject { ["type"] = "string", ["description"] = "その記録の中の項目。ないときは記録全体。" };
        ((JsonObject)form["properties"]!)["words"] = new JsonObject { ["type"] = "string", ["description"] = "その項目のうち、この言葉のある文だけ。ないときはすべての文。" };
        return form;
    }

    internal override JsonObject InputSchema(InputParts parts) =>
        WithWords
            ? new() { ["anyOf"] = new JsonArray(InputParts.KindAndId, parts.Refer(Group.Shape)) }
            : InputParts.KindAndId;

    internal override bool TryRead(YamlValue value, ReadScope scope, out Concern result)
    {
        result = default!;
        if (WithWords && value is YamlMap)
        {
            if (!Group.TryRead(value, scope, out var pair)) return false;
            result = pair.At with { Words = pair.Words };
            return true;
        }
        if (!TryText(value, scope, out var text)) return false;
        var parts = text.Split('/');
        if (parts.Length is not (2 or 3) || Kinds.ByFolder(parts[0]) is not { } kind || !RecordId.IsSlug(parts[1])
            || parts[^1].Length == 0)
            return scope.Wrong(Codes.BadId, value.Spot, $"「{text}」は、注記が関わる所として読めません。",
                "記録全体なら「activities/data-use」、その中の課題や成果なら「issues/sne-severe」、ある項目の文だけなら「practices/daily-device/about」のように書いてください。");
        result = new(scope.Refer(new(kind.Kind, parts[1]), value.Spot),
            parts.Length == 3 ? parts[2] : "", "", value.Spot);
        return true;
    }

    static readonly GroupType<Pair> Group = new("注記が関わる文", v => new(v));

    sealed class Pair(Values v) : Part(v)
    {
        public Concern At { get; } = v.Required("at", "記録と項目", new ConcernType(WithWords: false),
            "どの記録のどの項目か。", "activities/dx-center/details");
        public string Words { get; } = v.Required("words", "その文にある言葉", Text(60), "項目に文がいくつもあるとき、関わる文だけにある言葉。", "25名");
    }
}
