namespace Knowledgebase.Theme.Views;

/// <summary>A short mark such as 手順の記載なし. <paramref name="Tone"/> decides its looks, never its meaning alone.</summary>
public sealed record MarkView(string Text, Tone Tone)
{
    /// <summary>Where the mark is explained.</summary>
    public string? Url { get; init; }

    /// <summary>How many of five steps are filled before the text, which says the same in words.</summary>
    public int? Level { get; init; }
}

/// <summary>What a mark or note is about.</summary>
public enum Tone
{
    /// <summary>Plain classification.</summary>
    Plain,

    /// <summary>Something worth knowing.</summary>
    Info,

    /// <summary>Not known yet: 未照会, 記載なし, 手順の記載なし.</summary>
    Open,

    /// <summary>Take care: 例示, an ended offer, a doubt.</summary>
    Caution,

    /// <summary>Achieved, reported.</summary>
    Good,
}
