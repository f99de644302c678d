using System.Text.Json.Nodes;

namespace Knowledgebase.Records;

/// <summary>取り下げた記録: what is left of a record that was published and is no more. Its address still answers.</summary>
sealed class Removed(Values v) : Record(v, cited: false)
{
    internal static readonly GroupType<Removed> Group = new("取り下げた記録", v => new(v));

    public FormerId Was { get; } = v.Required("was", "取り下げた記録", new FormerIdType(),
        "取り下げた記録の種類とID。", "practices/absence-app");
    public DateOnly On { get; } = v.Required("removed_on", "取り下げた日", Day(), "いつ取り下げたか。", "2026-11-25");
    public string Reason { get; } = v.Required("reason", "理由", Text(200),
        "なぜ取り下げたか。読者に示す。", "別の記録と同じ実践だったため、一つにまとめました。");
    public Fact<Reference> Successor { get; } = v.Fact("successor", "代わりの記録", new AnyReferenceType(),
        "代わりに読む記録の種類とID。", "practices/absence-form");

    internal static string TitleEnd(Kind kind) => $"（取り下げた{Kinds.Of(kind).Label}）";
}

sealed record FormerId(RecordId Id, SourceSpot Spot);

sealed record FormerIdType : FieldType<FormerId>
{
    public override string Form => "種類とID（practices/absence-app の形）";

    internal override Datum ToDatum(FormerId value) => new TextDatum(value.Id.ToString());

    internal override JsonObject Schema(SchemaParts parts) =>
        new() { ["type"] = "string", ["pattern"] = "^[a-z]+/[a-z0-9-]+$" };

    internal override bool TryRead(YamlValue value, ReadScope scope, out FormerId result)
    {
        result = default!;
        if (!TryText(value, scope, out var text, words: true)) return false;
        var slash = text.IndexOf('/');
        var kind = slash < 0 ? null : Kinds.ByFolder(text[..slash]);
        if (kind is not { HasFile: true } || !RecordId.IsSlug(text[(slash + 1)..]))
            return scope.Wrong(Codes.BadId, value.Spot, $"「{text}」は種類とIDとして読めません。",
                $"「practices/absence-app」のように書いてください。種類は {string.Join("・", Kinds.All.Where(k => k.HasFile).Select(k => k.Folder))} です。");
        result = new(new(kind.Kind, text[(slash + 1)..]), value.Spot);
        return true;
    }
}
