namespace Knowledgebase.Pages.Shared;

/// <summary>A page before it is drawn: where it lies, which record it comes from, and how its view is made when wanted.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Origin">The record or folder named when something is wrong with the page.</param>
/// <param name="Listed">Whether the sitemap lists it.</param>
/// <param name="View">Makes the view; pure.</param>
sealed record PlannedPage(string Url, SourceSpot Origin, bool Listed, Func<PageView> View)
{
    /// <summary>When the record last changed, by its own history; null on pages that are no record.</summary>
    public DateOnly? Changed { get; init; }
}
