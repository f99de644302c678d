namespace Knowledgebase.Theme.Views;

/// <summary>Something that was wrong: when it was put right, why it was wrong, and what stood there.</summary>
public sealed record CorrectionView(string Date, string DateText, string Text, string Reason, MarkView Mark)
{
    /// <summary>What of the record it was, where the correction does not stand beside it.</summary>
    public string? Where { get; init; }

    /// <summary>Where that is found, in a list of corrections.</summary>
    public string? Url { get; init; }

    /// <summary>What stood there, to be shown struck; null where it could harm a person and is not shown again.</summary>
    public string? Was { get; init; }

    /// <summary>What stands there now; null where the correction stands beside it.</summary>
    public string? Now { get; init; }
}
