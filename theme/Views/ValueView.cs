namespace Knowledgebase.Theme.Views;

/// <summary>A value as shown: text, perhaps linked, perhaps absent for a reason.</summary>
public sealed record ValueView(string Text)
{
    /// <summary>A text with nothing more to say of it.</summary>
    public static implicit operator ValueView(string text) => new(text);

    /// <summary>Where the value leads.</summary>
    public string? Url { get; init; }

    /// <summary>True when <see cref="Text"/> is the reason of an absence and not a value.</summary>
    public bool Absent { get; init; }

    /// <summary>A remark behind the value: 約, as-of date, explanation.</summary>
    public string? Note { get; init; }

    /// <summary>Why the value was inferred (推定); null when a source says it.</summary>
    public string? Inferred { get; init; }

    /// <summary>Language of the text where it is not the page's.</summary>
    public string? Lang { get; init; }

    /// <summary>Language of the page it leads to where it is not this page's.</summary>
    public string? TargetLang { get; init; }

    /// <summary>True when the value is a number and is set flush right in tables.</summary>
    public bool Numeric { get; init; }

    /// <summary>True of what is still to be done: the rest to a target.</summary>
    public bool Open { get; init; }

    /// <summary>How many of five steps are filled before the text, which says the same in words.</summary>
    public int? Level { get; init; }

    /// <summary>Where a source says it; shown as numbers behind the value.</summary>
    public ImmutableArray<CiteView> Cites { get; init; } = [];

    /// <summary>A number, set flush right in tables.</summary>
    public static ValueView Number(string text) => new(text) { Numeric = true };

    /// <summary>The value as one line of plain text, with its remarks.</summary>
    public string ToLine()
    {
        var line = Note is null ? Text : $"{Text}（{Note}）";
        return Inferred is null ? line : $"{line}（推定：{Inferred}）";
    }

    internal static IEnumerable<string> TextsOf(IEnumerable<ValueView> values) =>
        values.Where(v => !v.Absent && v.Url is null).Select(v => v.ToLine());
}
