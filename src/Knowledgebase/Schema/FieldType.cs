using System.Text.Json.Nodes;

namespace Knowledgebase.Schema;

/// <summary>Form and limits of a field's value.</summary>
public abstract record FieldType
{
    /// <summary>The form in a few Japanese words, used in messages.</summary>
    public abstract string Form { get; }

    /// <summary>True for dates and years at which something happened, false for plans and for all that is no date.</summary>
    internal virtual bool IsPast => false;

    /// <summary>The fixed list from which a value is one; empty where there is none.</summary>
    internal virtual ImmutableArray<(string Text, string Note)> Choices => [];

    /// <summary>The fields, where a value is a group of fields; else null.</summary>
    public virtual Shape? Shape => null;

    internal abstract bool TryReadBoxed(YamlValue value, ReadScope scope, out object? result);

    internal abstract Datum? ToDatumBoxed(object? value);

    /// <summary>JSON Schema (draft 7) of what <see cref="Datum"/> becomes in JSON.</summary>
    internal abstract JsonObject Schema(SchemaParts parts);

    /// <summary>JSON Schema of what authors write. To an editor, a text of digits without quotes is a
    /// number.</summary>
    internal virtual JsonObject InputSchema(InputParts parts)
    {
        var form = Schema(parts.Data);
        if (form["type"]?.ToJsonString() == "\"string\"" && !form.ContainsKey("format"))
            form["type"] = InputParts.TextOrNumber;
        return form;
    }
}

/// <summary>A form whose value is a <typeparamref name="T"/>.</summary>
public abstract record FieldType<T> : FieldType
{
    internal abstract bool TryRead(YamlValue value, ReadScope scope, out T result);

    internal sealed override bool TryReadBoxed(YamlValue value, ReadScope scope, out object? result)
    {
        var good = TryRead(value, scope, out var typed);
        result = typed;
        return good;
    }

    internal abstract Datum ToDatum(T value);

    internal sealed override Datum? ToDatumBoxed(object? value) => value is T typed ? ToDatum(typed) : null;

    /// <param name="words">False where no words of the author's can be part of a value, so that what stands behind #
    /// can only be a comment.</param>
    private protected bool TryText(YamlValue value, ReadScope scope, out string text, bool words = false)
    {
        text = "";
        if (value is not YamlScalar scalar)
        {
            if (value is YamlMap map && map.Find("absent") is { } absent)
                return scope.Wrong(
                    Diagnostics.Codes.AbsenceNotAllowed,
                    absent.KeySpot,
                    "この項目は「ない」と書けません。",
                    $"{Form}を書いてください。"
                );
            return scope.Wrong(
                Diagnostics.Codes.WrongType,
                value.Spot,
                $"ここには{Form}を一つ書きます。",
                value is YamlList
                    ? "一覧にせず、[ ] や「- 」を付けずに書いてください。"
                    : "項目の組にせず、値だけを書いてください。値に「: 」を含めるときは、値全体を引用符（\" \"）で囲みます。"
            );
        }
        if (scalar.IsEmpty || scalar.Text.Length == 0)
            return scope.Wrong(
                Diagnostics.Codes.EmptyValue,
                value.Spot,
                "値がありません。",
                $"{Form}を書くか、項目ごと消してください。"
            );
        text = scalar.Text;
        if (!words || scalar.Cut is not { } hash)
            return true;
        scope.Found.Add(LostText.BehindHash(hash));
        return false;
    }
}
