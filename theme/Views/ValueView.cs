namespace Knowledgebase.Theme.Views;

/// <summary>A value as shown: text, perhaps linked, perhaps absent for a reason.</summary>
/// <param name="Text">The value, or the reason of its absence in words (記載なし, 未照会…).</param>
public sealed record ValueView(string Text)
{
    /// <summary>A text with nothing more to say of it.</summary>
    public static implicit operator ValueView(string text) => new(text);

    /// <summary>Where the value leads, or null.</summary>
    public string? Url { get; init; }

    /// <summary>True when <see cref="Text"/> is the reason of an absence and not a value.</summary>
    public bool Absent { get; init; }

    /// <summary>A remark behind the value: 約, as-of date, explanation.</summary>
    public string? Note { get; init; }

    /// <summary>Why the value was inferred (推定); null when a source says it.</summary>
    public string? Inferred { get; init; }

    /// <summary>The language of the text, where it differs from the page's; or null.</summary>
    public string? Lang { get; init; }

    /// <summary>The language of the page it leads to, where it differs from this page's; or null.</summary>
    public string? TargetLang { get; init; }

    /// <summary>True when the value is a number and is set flush right in tables.</summary>
    public bool Numeric { get; init; }

    /// <summary>How many of five steps are filled before the text, which says the same in words; or null.</summary>
    public int? Level { get; init; }

    /// <summary>The value as one line of plain text, with its remarks.</summary>
    public string ToLine()
    {
        var line = Note is null ? Text : $"{Text}（{Note}）";
        return Inferred is null ? line : $"{line}（推定：{Inferred}）";
    }

    internal static IEnumerable<string> TextsOf(IEnumerable<ValueView> values) =>
        values.Where(v => !v.Absent && v.Url is null).Select(v => v.ToLine());
}
