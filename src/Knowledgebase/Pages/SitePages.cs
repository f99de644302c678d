namespace Knowledgebase.Pages;

/// <summary>Every page of the site, a row each or a row for a family of pages. Nothing is drawn here: a view is made when its page is wanted.</summary>
public static class SitePages
{
    private static readonly Dictionary<Kind, Func<Site, Entry, PageView>> RecordPages = new()
    {
        [Kind.Programme] = ProgrammePages.Page,
        [Kind.Project] = ProjectPages.Page,
        [Kind.Activity] = ActivityPages.Page,
        [Kind.Practice] = PracticePages.Page,
        [Kind.Lesson] = LessonPages.Page,
        [Kind.Collection] = HelpPages.Collection,
        [Kind.Material] = HelpPages.Material,
        [Kind.Service] = HelpPages.Service,
        [Kind.Indicator] = IndicatorPages.Page,
        [Kind.Evaluation] = EvaluationPages.Page,
        [Kind.Organization] = PeoplePages.Organization,
        [Kind.Role] = PeoplePages.Role,
        [Kind.Term] = TermPages.Page,
        [Kind.Source] = ReferencePages.Source,
        [Kind.Doubt] = ReferencePages.Doubt,
        [Kind.Vocabulary] = ReferencePages.Vocabulary,
        [Kind.Dictionary] = DictionaryPages.Page,
        [Kind.Page] = ProsePages.Page,
        [Kind.Removed] = RemovedPages.Page,
        [Kind.Loan] = LoanPages.Page,
    };

    /// <summary>All pages. Those of records stand last: where two pages have one address, it is the record that is told.</summary>
    internal static ImmutableArray<PlannedPage> Plan(Site site, DataRelease data)
    {
        var (routes, offers, settings) = (site.Routes, site.Offers, site.Catalog.Settings);
        var (lists, cases) = (new FacetLists(site.Catalog), new CaseIndex(site.Catalog));
        return
        [
            .. EnglishPages.Paired(site,
            [
                Page(routes.Home, () => HomePage.View(site, lists, cases)),
                .. ListPages.Plan(site),
                .. CaseLists.Plan(site, cases),
                .. GapPages.Plan(site, cases),
                .. SearchPage.Plan(site, lists),
                .. ChangesPages.Plan(site),
                Page(routes.Whom, () => WhomPage.View(site)),
                Page(routes.Fixed("compare"), () => ComparePage.View(site)),
                Page(routes.Standing, () => StandingPage.View(site)),
                Page(routes.Asked, () => AskedPage.View(site)),
                Page(routes.Corrections, () => CorrectionsPage.View(site)),
                Page(routes.Method, () => MethodPage.View(site)),
                Page(routes.AllData, () => DataPage.View(site, data)),
                Page(routes.Fixed("codes"), () => CodesPage.View(site)),
                Page(routes.Fixed("languages"), () => LanguagesPage.View(site)),
                Page(routes.Fixed("style"), () => StylePage.View(site), listed: false),
                Page(routes.NotFound, () => NotFoundPage.View(site), listed: false),
                .. settings.Accessibility is not { } policy ? [] : new[]
                {
                    Page(routes.Fixed("accessibility"), () => AccessibilityPages.Policy(site, policy)),
                    Page(routes.Fixed("accessibility/results"), () => AccessibilityPages.Results(site, policy)),
                },
                .. !offers.TakesRequests ? [] : new[]
                {
                    Page(routes.Request(), () => RequestPages.Before(site)),
                    Page(routes.RequestForm, () => RequestPages.Form(site)),
                    Page(routes.RequestSheet, () => RequestPages.Blank(site)),
                    Page(routes.UseReport, () => RequestPages.Report(site)),
                },
                .. !offers.TakesMistakes ? [] : new[] { Page(routes.Report, () => ContactPages.Report(site)) },
                .. !offers.TakesCases ? [] : new[] { Page(routes.Send, () => ContactPages.Send(site)) },
                .. NotTakenPages.Plan(site),
                .. settings.English is not { } words ? [] : English(EnglishLayout.Of(site), words),
                .. SectionPages.Plan(site),
                .. ReviewComparison.Plan(site),
                .. RemovedPages.Plan(site),
                .. RecordPages.Keys.SelectMany(kind => Records(site, kind)),
            ]),
        ];
    }

    private static PlannedPage[] English(Site site, English words) =>
    [
        Page(site.Routes.English(), () => EnglishPages.Start(site, words)),
        Page(site.Routes.English("projects"), () => EnglishProjects.View(site)),
        Page(site.Routes.English("indicators"), () => EnglishIndicators.View(site)),
        Page(site.Routes.English("method"), () => EnglishMethod.View(site)),
        Page(site.Routes.English("records"), () => EnglishPages.Records(site)),
    ];

    /// <summary>A page that belongs to no record: what is wrong with it comes from the settings or from the program.</summary>
    private static PlannedPage Page(string url, Func<PageView> view, bool listed = true) =>
        new(url, SourceSpot.StartOf("site.yaml"), listed, view);

    /// <summary>The page of a record with a file of its own.</summary>
    public static PageView View(Site site, Entry entry) => RecordPages[entry.Id.Kind](site, entry);

    private static IEnumerable<PlannedPage> Records(Site site, Kind kind) =>
        site.Catalog.All(kind).Select(entry => new PlannedPage(
            site.Routes.Of(entry.Id), SourceSpot.StartOf(entry.Path), !entry.Record.Head.Example, () => View(site, entry))
        {
            Changed = entry.Record.Head.History.IsEmpty ? null : entry.Record.Head.History.Max(c => c.Date),
        });
}
