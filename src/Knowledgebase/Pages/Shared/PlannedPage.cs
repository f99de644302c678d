namespace Knowledgebase.Pages.Shared;

/// <summary>A page before it is drawn.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Origin">The record or folder named when something is wrong with the page.</param>
/// <param name="Listed">Whether the sitemap lists it.</param>
/// <param name="View">Makes the view; pure.</param>
sealed record PlannedPage(string Url, SourceSpot Origin, bool Listed, Func<PageView> View)
{
    /// <summary>When the record last changed; null on pages that are no record.</summary>
    public DateOnly? Changed { get; init; }
}
