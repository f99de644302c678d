namespace Knowledgebase.Pages.Shared;

/// <summary>A page of the site itself, below the home page.</summary>
static class PageFactory
{
    extension(Site site)
    {
        /// <param name="url">Where it lies.</param>
        /// <param name="title">Its heading.</param>
        /// <param name="lead">What it is for, in a sentence: under the heading, and for those who list it.</param>
        /// <param name="sections">What it tells.</param>
        /// <param name="above">The pages between the home page and it.</param>
        public PageView Page(
            string url,
            string title,
            string lead,
            IEnumerable<SectionView> sections,
            params ImmutableArray<LinkView> above
        ) =>
            new(site.Layout, url, title, lead)
            {
                Breadcrumbs = url == site.Home.Url ? [] : [site.Home, .. above],
                Lead = lead,
                Sections = [.. sections],
                CanonicalUrl = site.Routes.Absolute(url),
            };
    }
}
