namespace Knowledgebase.Pages.General;

/// <summary>The style guide: every building block of the theme with a sample.</summary>
static class StylePage
{
    public static PageView View(Site site) =>
        StyleGuide.View(site.Layout, site.Routes.Style, [site.Home], site.Offers.TakesRequests, site.Assets.Tokens) with
        {
            Scripts = RecordPage.AskScripts(site),
        };
}
