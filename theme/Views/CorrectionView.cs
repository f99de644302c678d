namespace Knowledgebase.Theme.Views;

/// <summary>Something that was wrong: when it was put right, why it was wrong, and what stood there.</summary>
/// <param name="Date">The day, for machines.</param>
/// <param name="DateText">The day.</param>
/// <param name="Text">What was put right.</param>
/// <param name="Reason">Why it was wrong.</param>
/// <param name="Mark">The word for it, which leads to how the site corrects.</param>
public sealed record CorrectionView(string Date, string DateText, string Text, string Reason, MarkView Mark)
{
    /// <summary>What of the record it was, where the correction does not stand beside it; or null.</summary>
    public string? Where { get; init; }

    /// <summary>Where that is found, in a list of corrections; or null.</summary>
    public string? Url { get; init; }

    /// <summary>What stood there, to be shown struck; null where it could harm a person and is not shown again.</summary>
    public string? Was { get; init; }

    /// <summary>What stands there now; null where the correction stands beside it.</summary>
    public string? Now { get; init; }
}
