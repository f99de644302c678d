using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>A list of items of one form. The same plain value may not stand in it twice.</summary>
sealed record ListType<T>(FieldType<T> Item, int Min = 0, int Max = 2000) : FieldType<ImmutableArray<T>>
{
    public override string Form => $"一覧（一つ一つは {Item.Form}）";

    internal override ImmutableArray<(string Text, string Note)> Choices => Item.Choices;

    static readonly ListDatum Nothing = new([]);

    // Most lists are empty.
    internal override Datum ToDatum(ImmutableArray<T> value)
    {
        if (value.IsEmpty)
            return Nothing;
        var items = ImmutableArray.CreateBuilder<Datum>(value.Length);
        foreach (var item in value)
            items.Add(Item.ToDatum(item));
        return new ListDatum(items.MoveToImmutable());
    }

    internal override JsonObject Schema(SchemaParts parts) =>
        new() { ["type"] = "array", ["items"] = Item.Schema(parts) };

    internal override JsonObject InputSchema(InputParts parts) =>
        new() { ["type"] = "array", ["items"] = Item.InputSchema(parts), ["minItems"] = Min, ["maxItems"] = Max };

    internal override bool TryRead(YamlValue value, ReadScope scope, out ImmutableArray<T> result)
    {
        result = [];
        if (value is YamlScalar { Plain: true, Text: ['-', '\u3000' or '\u00A0', ..] })
            return scope.Wrong(
                Codes.WrongType,
                value.Spot with
                {
                    Column = value.Spot.Column + 1,
                },
                "一覧のハイフン「-」の後ろに全角空白があります。",
                "半角空白に置き換えてください。"
            );
        if (value is not YamlList list)
            return scope.Wrong(
                Codes.WrongType,
                value.Spot,
                "ここには一覧を書きます。",
                "一つだけでも、[ ] で囲むか、行を「- 」で始めてください。"
            );
        if (list.Items.Length < Min)
            return scope.Wrong(
                Codes.ListLength,
                value.Spot,
                list.Items.IsEmpty ? "一覧が空です。" : $"一覧に{Numerals.Of(list.Items.Length)}個しかありません。",
                $"{Item.Form}を{Numerals.Of(Min)}個以上書いてください。"
            );
        if (list.Items.Length > Max)
            return scope.Wrong(
                Codes.ListLength,
                value.Spot,
                $"一覧に{Numerals.Of(list.Items.Length)}個あります（{Numerals.Of(Max)}個まで）。",
                "数を減らすか、記録を分けてください。"
            );
        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var good = true;
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { Text: var text } && !seen.TryAdd(KeyOf(text), text))
                good = scope.Wrong(
                    Codes.RepeatedValue,
                    item.Spot,
                    Repeated(seen[KeyOf(text)], text),
                    "一方を消してください。"
                );
            else if (Item.TryRead(item, scope, out var read))
                items.Add(read);
            else
                good = false;
        }
        result = items.DrainToImmutable();
        return good;
    }

    /// <summary>Two spellings of one word are one item, but where spellings are what the list is for.</summary>
    string KeyOf(string text) =>
        Item is DictionaryWordType or TextType { Kind: TextKind.AsWritten } ? text : Spelling.Key(text);

    static string Repeated(string first, string second) =>
        first == second
            ? $"一覧に「{second}」が二度書かれています。"
            : $"一覧の「{first}」と「{second}」は、全角と半角、大文字と小文字などの違いしかない同じ言葉です。";
}

/// <summary>A value, or <c>{absent: reason}</c>; where it may be inferred, also <c>{value: …, inferred:
/// reason}</c>.</summary>
sealed record FactType<T>(FieldType<T> Inner, bool MayBeInferred = false) : FieldType<Fact<T>>
{
    public override string Form =>
        $"{Inner.Form}{(MayBeInferred ? "、{value: 値, inferred: 推定の理由}" : "")}、または {{absent: 理由}}";

    internal override bool IsPast => Inner.IsPast;

    internal override ImmutableArray<(string Text, string Note)> Choices => Inner.Choices;

    internal override Datum ToDatum(Fact<T> value) =>
        value.Absence is { } absence ? new AbsentDatum(absence)
        : value.Inference is { } reason ? new InferredDatum(Inner.ToDatum(value.Value), reason)
        : Inner.ToDatum(value.Value);

    internal override JsonObject Schema(SchemaParts parts) =>
        new()
        {
            ["anyOf"] = MayBeInferred
                ? new JsonArray(Inner.Schema(parts), SchemaParts.Inferred(Inner.Schema(parts)), SchemaParts.Absent)
                : new JsonArray(Inner.Schema(parts), SchemaParts.Absent),
        };

    internal override JsonObject InputSchema(InputParts parts) => new()
    {
        ["anyOf"] = MayBeInferred
            ? new JsonArray(Inner.InputSchema(parts), parts.Group(InferenceGroup.Shape), parts.Absent)
            : new JsonArray(Inner.InputSchema(parts), parts.Absent),
    };

    internal override bool TryRead(YamlValue value, ReadScope scope, out Fact<T> result)
    {
        result = Fact<T>.Unwritten;
        if (value is YamlMap map && map.Find("absent") is not null)
        {
            var field = scope.Field;
            if (!AbsenceType.TryRead(map, scope, out var absence))
                return false;
            if (AbsenceReasons.AreOpen(absence.Reason))
                scope.Ask(field, absence);
            result = Fact<T>.Without(absence);
            return true;
        }
        if (MayBeInferred && value is YamlMap inferred && inferred.Find("inferred") is not null)
        {
            if (!InferenceGroup.TryRead(inferred, scope, out var read))
                return false;
            result = Fact<T>.Inferred(read.Value, read.Reason);
            return true;
        }
        if (!Inner.TryRead(value, scope, out var known))
            return false;
        result = Fact<T>.Of(known);
        return true;
    }

    GroupType<Inference> InferenceGroup => new("推定", v => new(v, Inner));

    sealed class Inference(Values v, FieldType<T> inner) : Part(v)
    {
        public T Value { get; } = v.Required("value", "値", inner, "推定した値。", "点検・評価");
        public string Reason { get; } =
            v.Required(
                "inferred",
                "推定の理由",
                Text(200),
                "出典に書かれていないのに、なぜそう読むか。",
                "載っている委員会の名前から。"
            );
    }
}
