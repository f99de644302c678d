namespace Knowledgebase.Pages;

/// <summary>What every page shares: name, menu, foot, style.</summary>
static class Layout
{
    public static LayoutView Of(Site site)
    {
        var (settings, routes) = (site.Catalog.Settings, site.Routes);
        return new LayoutView(
            settings.Title,
            [
                new("運営者：", Format.Fact(settings.Publisher).Text),
                new("連絡先：", Format.Fact(settings.Contact).Text),
                new("利用条件：", Format.Fact(settings.Licence).Text),
            ],
            routes.Home,
            Destinations.Links(site, settings.Navigation.Menu),
            [
                .. settings
                    .Navigation.Footer.Select(g => new GroupView(g.Id, g.Title, Destinations.Links(site, g.Links)))
                    .Where(g => !g.Links.IsEmpty),
            ],
            routes.File(site.Assets.Style.Name),
            routes.File(site.Assets.Icon.Name),
            new SearchView(routes.Search, routes.File(site.Assets.Script.Name))
        )
        {
            Banner = settings.Example ? new("例示：載っている記録はすべて架空のものです。", routes.Standing) : null,
            Standing = new(StandingSentence.Of(settings), routes.Standing),
            DraftedBy = Given.Text(settings.DraftedBy),
            IsIndexed = settings.IsIndexed,
            FormStyleUrl = routes.File(site.Assets.FormStyle.Name),
            FindStyleUrl = routes.File(site.Assets.FindStyle.Name),
            Base = routes.Base,
            Host = routes.Host,
            ReportUrl = site.Offers.TakesReports ? routes.Report : null,
            FeedUrl = site.FeedUrl,
            Furigana = FuriganaSource.Of(site.Catalog),
            FuriganaUrl = routes.File(site.Assets.Furigana.Name),
            Other = settings.English is null
                ? null
                : new LinkView("English", routes.English()) { Lang = "en", TargetLang = "en" },
        };
    }
}
