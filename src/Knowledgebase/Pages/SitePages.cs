namespace Knowledgebase.Pages;

/// <summary>Every page of the site, a row each or a row for a family of pages. Nothing is drawn here: a view is made when its page is wanted.</summary>
static class SitePages
{
    /// <summary>All pages. Those of records stand last: where two pages have one address, it is the record that is told.</summary>
    internal static ImmutableArray<PlannedPage> Plan(Site site, DataRelease data, PageTexts texts)
    {
        var (routes, offers, settings) = (site.Routes, site.Offers, site.Catalog.Settings);
        var (lists, cases) = (new FacetLists(site.Catalog), new CaseIndex(site.Catalog));
        // A kind without its row is missed here, on every site.
        KindPages[] kinds = [.. Kinds.All.Select(kind => SiteKinds.Of(kind.Kind))];
        return
        [
            .. EnglishPages.Paired(site,
            [
                Page(routes.Home, () => HomePage.View(site, lists, cases, SiteKinds.All)),
                .. ListPages.Plan(site, kinds),
                .. CaseLists.Plan(site, cases),
                .. CoveragePages.Plan(site, cases),
                .. SearchPage.Plan(site, lists, cases),
                .. ChangesPages.Plan(site),
                Page(routes.Contacts, () => ContactsPage.View(site)),
                Page(routes.Compare(), () => ComparePage.View(site)),
                Page(routes.Standing, () => StandingPage.View(site)),
                Page(routes.Unknowns, () => UnknownsPage.View(site)),
                Page(routes.Corrections, () => CorrectionsPage.View(site)),
                Page(routes.Method, () => MethodPage.View(site)),
                Page(routes.AllData, () => DataPage.View(site, data)),
                Page(routes.Codes, () => CodesPage.View(site)),
                .. ReferencePages.Plan(site),
                Page(routes.Languages, () => LanguagesPage.View(site)),
                Page(routes.Style, () => StylePage.View(site), listed: false),
                Page(routes.NotFound, () => NotFoundPage.View(site), listed: false),
                .. settings.Accessibility is not { } policy ? [] : new[]
                {
                    Page(routes.Accessibility, () => AccessibilityPages.Policy(site, policy)),
                    Page(routes.AccessibilityTests, () => AccessibilityPages.Results(site, policy)),
                },
                .. !offers.TakesRequests ? [] : new[]
                {
                    Page(routes.Request(), () => RequestPages.Before(site)),
                    Page(routes.RequestForm, () => RequestPages.Form(site)),
                    Page(routes.PaperForm, () => RequestPages.Blank(site)),
                    Page(routes.UseReport, () => RequestPages.Report(site)),
                },
                .. !offers.TakesReports ? [] : new[] { Page(routes.Report, () => FeedbackPages.Report(site)) },
                .. !offers.TakesCases ? [] : new[] { Page(routes.Send, () => FeedbackPages.Send(site)) },
                .. UnavailablePages.Plan(site),
                .. settings.English is not { } words ? [] : English(EnglishLayout.Of(site), words),
                .. SectionPages.Plan(site),
                .. EvaluationComparison.Plan(site),
                .. RemovedPages.Plan(site),
                .. kinds.SelectMany(kind => Records(site, kind, texts)),
            ]),
        ];
    }

    static PlannedPage[] English(Site site, English words)
    {
        PlannedPage Page(string name, Func<PageView> view) => SitePages.Page(site.Routes.English(name), view);
        return
        [
            Page("", () => EnglishPages.Start(site, words)),
            Page("projects", () => EnglishProjects.View(site)),
            Page("indicators", () => EnglishIndicators.View(site)),
            Page("method", () => EnglishMethod.View(site)),
            Page("records", () => EnglishPages.Records(site)),
        ];
    }

    static PlannedPage Page(string url, Func<PageView> view, bool listed = true) =>
        new(url, SourceSpot.StartOf("site.yaml"), listed, view);

    static IEnumerable<PlannedPage> Records(Site site, KindPages kind, PageTexts texts) =>
        kind.Page is not { } page ? [] : site.Catalog.All(kind.Kind).Select(entry => new PlannedPage(
            site.Routes.Of(entry.Id), SourceSpot.StartOf(entry.Path), !entry.Record.Head.Example,
            () => texts.Kept(entry.Id, page(site, entry) with { Drawing = kind.Icon }))
        {
            Changed = entry.Record.Head.Changed,
        });
}
