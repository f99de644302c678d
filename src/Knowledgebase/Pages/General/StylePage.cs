namespace Knowledgebase.Pages.General;

static class StylePage
{
    public static PageView View(Site site) =>
        StyleGuide.View(site.Layout, site.Routes.Style, [site.Home], site.Offers.TakesRequests, site.Assets.Tokens) with
        {
            Scripts = RecordPage.AskScripts(site),
        };
}
