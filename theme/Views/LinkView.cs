namespace Knowledgebase.Theme.Views;

/// <summary>A link: text and address.</summary>
public sealed record LinkView(string Text, string Url)
{
    /// <summary>A number shown behind the link, for example how many records wait there.</summary>
    public int? Count { get; init; }

    /// <summary>A short explanation shown with the link.</summary>
    public string? Note { get; init; }

    /// <summary>Language of the text where it is not the page's.</summary>
    public string? Lang { get; init; }

    /// <summary>Language of the page it leads to where it is not this page's.</summary>
    public string? TargetLang { get; init; }
}
