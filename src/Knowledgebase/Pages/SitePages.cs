namespace Knowledgebase.Pages;

/// <summary>Every page of the site, as one list. Nothing is drawn here: a view is made when its page is wanted.</summary>
public static class SitePages
{
    private static readonly Dictionary<Kind, Func<Wording, LayoutView, Entry, PageView>> PageOf = new()
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

    /// <summary>The pages in no particular order.</summary>
    internal static ImmutableArray<PlannedPage> Plan(Wording w, LayoutView site, DataRelease data) =>
        Plan(w, site, data, new FacetLists(w.Catalog), new CaseIndex(w.Catalog));

    private static ImmutableArray<PlannedPage> Plan(Wording w, LayoutView site, DataRelease data, FacetLists lists, CaseIndex cases) =>
    [
        .. EnglishPages.Paired(w, FixedPages.Plan(w, site, lists, cases, data)),
        .. ContactPages.Plan(w, site),
        .. RequestPages.Plan(w, site),
        .. NotTakenPages.Plan(w, site),
        .. SearchPage.Plan(w, site, lists),
        .. EnglishPages.Paired(w, ListPages.Plan(w, site)),
        .. EnglishPages.Paired(w, CaseLists.Plan(w, site, cases)),
        .. GapPages.Plan(w, site, cases),
        .. EnglishPages.Paired(w, EnglishPages.Plan(w, site)),
        LanguagesPage.Plan(w, site),
        .. AccessibilityPages.Plan(w, site),
        .. SectionPages.Plan(w, site),
        .. ReviewComparison.Plan(w, site),
        .. ChangesPages.Plan(w, site),
        CorrectionsPage.Plan(w, site),
        .. RemovedPages.Plan(w, site),
        .. PageOf.Keys.SelectMany(kind => Records(w, site, kind)),
    ];

    /// <summary>The page of a record with a file of its own.</summary>
    public static PageView View(Wording w, LayoutView site, Entry entry) => PageOf[entry.Id.Kind](w, site, entry);

    private static IEnumerable<PlannedPage> Records(Wording w, LayoutView site, Kind kind) =>
        w.Catalog.All(kind).Select(entry => new PlannedPage(
            w.Routes.Of(entry.Id), SourceSpot.StartOf(entry.Path), !entry.Record.Head.Example, () => View(w, site, entry))
        {
            Changed = entry.Record.Head.History.IsEmpty ? null : entry.Record.Head.History.Max(c => c.Date),
        });
}
