namespace Knowledgebase.Pages.Translated;

static class EnglishLayout
{
    public static Site Of(Site site)
    {
        var (settings, routes) = (site.Catalog.Settings, site.Routes);
        var prose = ProsePages(site.Catalog).Select(site.Link);
        var own = settings.English is not null;
        ImmutableArray<LinkView> menu = own
            ?
            [
                .. prose,
                new("Projects", routes.English("projects")),
                new("Indicators", routes.English("indicators")),
                new("Method", routes.English("method")),
                new("Records", routes.English("records")),
            ]
            : [.. prose];
        var layout = site.Layout with
        {
            Title = settings.English?.Title ?? settings.Title,
            Imprint =
            [
                English("Run by: ", settings.Publisher),
                English("Contact: ", settings.Contact),
                English("Terms of use: ", settings.Licence),
            ],
            Home = own ? routes.English() : routes.Home,
            Navigation = menu,
            Standing = new(StandingSentence.InEnglish(settings), routes.Standing) { TargetLang = "ja" },
            Footer =
            [
                new(
                    "site",
                    Words.English.About,
                    [.. menu, new("日本語のサイト", routes.Home) { Lang = "ja", TargetLang = "ja" }]
                ),
            ],
            Words = Words.English,
            Banner = settings.Example
                ? new("An example: the office that runs it and all its records are invented.", routes.Standing)
                {
                    TargetLang = "ja",
                }
                : null,
            FeedUrl = null,
            Furigana = null,
            Other = new LinkView("日本語", routes.Home) { Lang = "ja", TargetLang = "ja" },
        };
        return site with { Layout = layout, Home = new("Home", layout.Home) };
    }

    public static IEnumerable<Entry> ProsePages(Catalog catalog) =>
        catalog.All(Kind.Page).Where(e => ((Page)e.Value).Language == PageLanguage.English);

    // The settings are Japanese; the words for what is absent are not, and neither is an address or "CC BY 4.0".
    static ImprintView English(string label, Fact<string> fact) =>
        fact.Absence is { } absence
            ? new(label, EnglishWords.Absent(absence).Text)
            : new(label, fact.Value) { Lang = fact.Value.Any(c => c >= '\u3000') ? "ja" : null };
}
