namespace Knowledgebase.Pages.General;

/// <summary>The list of each kind but practices and lessons, a hundred to a page.</summary>
internal static class ListPages
{
    private static readonly ImmutableArray<Kind> Filed =
    [
        Kind.Programme, Kind.Project, Kind.Activity, Kind.Collection, Kind.Material, Kind.Service, Kind.Indicator, Kind.Evaluation, Kind.Organization,
        Kind.Role, Kind.Term, Kind.Source, Kind.Doubt, Kind.Vocabulary, Kind.Dictionary, Kind.Removed, Kind.Page,
    ];

    /// <summary>All list pages of all kinds.</summary>
    public static IEnumerable<PlannedPage> Plan(Site site)
    {
        (Kind Kind, Func<ImmutableArray<Entry>, ImmutableArray<Block>> Show)[] nested =
        [
            (Kind.Issue, entries => [.. IssueTracker.Blocks(site, entries), ProjectPages.Issues(site, entries, true)!]),
            (Kind.Plan, entries => PlanPages.Table(site, entries)),
            (Kind.Result, entries => [ProjectPages.Results(site, entries, true)!]),
            (Kind.Need, entries => [OpenMatters.Needs(site, entries)!, Later.NotEntered(site)]),
            (Kind.Outcome, entries => [ProjectPages.Outcomes(site, entries, true)!]),
            (Kind.Opinion, entries => [EvaluationPages.Opinions(site, entries, true)!, Later.NotEntered(site)]),
        ];
        return Filed.Concat(site.Offers.TakesLoans ? [Kind.Loan] : []).Select(kind => (Kind: kind, Show: Show(site, kind))).Concat(nested)
            .SelectMany(list => Paged(site, list.Kind, list.Show));
    }

    /// <summary>The first page of the list of a kind.</summary>
    public static PageView First(Site site, Kind kind) => Plan(site).First(page => page.Url == site.Routes.List(kind)).View();

    private static IEnumerable<PlannedPage> Paged(
        Site site, Kind kind, Func<ImmutableArray<Entry>, ImmutableArray<Block>> show)
    {
        var (label, lead, entries) = (Kinds.Of(kind).Label, Leads.Of(site, kind), site.Catalog.All(kind));
        var pages = Pager.Count(entries.Length);
        for (var i = 1; i <= pages; i++)
        {
            var page = i;
            var url = site.Routes.List(kind, page);
            yield return new PlannedPage(url, SourceSpot.StartOf(RecordsFolder(kind)), true, () =>
            {
                ImmutableArray<Entry> shown = [.. entries.Skip((page - 1) * Pager.Length).Take(Pager.Length)];
                var blocks = entries.IsEmpty ? [Pager.None(kind)] : show(shown);
                var title = kind == Kind.Plan ? PlanPages.Title : label;
                var view = new PageView(site.Layout, url, title, Pager.Numbered(lead, page, pages))
                {
                    DocumentTitle = Pager.Numbered($"{title}の一覧", page, pages),
                    Breadcrumbs = [site.Home],
                    Lead = page == 1 ? lead : null,
                    Opening = page == 1 ? [.. FilterLink.Of(site, kind), .. Before(site, kind)] : [],
                    Sections =
                    [
                        new("list", $"{label} {Numerals.Of(entries.Length)}件", [.. blocks, .. Pager.Of(n => site.Routes.List(kind, n), page, pages)]),
                        .. page == 1 ? Besides(site, kind) : [],
                    ],
                    CanonicalUrl = site.Routes.Absolute(url),
                };
                return kind == Kind.Service ? SupportPage.Around(site, view, page, pages) : view;
            });
        }
    }

    /// <summary>What stands above the first page of a list.</summary>
    private static ImmutableArray<Block> Before(Site site, Kind kind) => kind switch
    {
        Kind.Plan when !site.Catalog.All(kind).IsEmpty => PlanPages.Counts(site),
        Kind.Project => [new LinksBlock([.. site.Catalog.All(Kind.Programme).Select(e => site.Link(e) with { Note = "何のための改革か" }), PlanPages.Link(site)])],
        _ => [],
    };

    /// <summary>What stands below the first page of a list.</summary>
    private static IEnumerable<SectionView> Besides(Site site, Kind kind) => kind switch
    {
        Kind.Indicator => IndicatorOverview.Missing(site),
        Kind.Issue => OpenMatters.Sections(site),
        _ => [],
    };

    private static Func<ImmutableArray<Entry>, ImmutableArray<Block>> Show(Site site, Kind kind) => kind switch
    {
        Kind.Indicator => entries => IndicatorOverview.Blocks(site, entries),
        Kind.Doubt => entries => DoubtRegister.Blocks(site, entries),
        _ => entries => [new CardsBlock([.. entries.Select(e => Cards.Of(site, e))])],
    };

    private static string RecordsFolder(Kind kind) => Kinds.Of(kind).Folder;
}
