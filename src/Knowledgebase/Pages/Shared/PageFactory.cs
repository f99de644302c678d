namespace Knowledgebase.Pages.Shared;

/// <summary>A page of the site itself, below the home page and those <c>above</c>; its lead stands under the heading and where it is listed.</summary>
static class PageFactory
{
    extension(Site site)
    {
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
