namespace Knowledgebase.Theme.Views;

/// <summary>One entry of a record's history.</summary>
public sealed record ChangeView(string Date, string DateText, string Text)
{
    internal static string Fragment => "page-history";

    /// <summary>A word for a change that readers must notice (訂正).</summary>
    public MarkView? Mark { get; init; }

    /// <summary>What was corrected.</summary>
    public CorrectionView? Corrected { get; init; }
}
