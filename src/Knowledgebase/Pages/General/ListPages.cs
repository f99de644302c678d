namespace Knowledgebase.Pages.General;

/// <summary>The list of each kind but practices and lessons, a hundred to a page.</summary>
internal static class ListPages
{
    /// <summary>How many records a page of a list shows.</summary>
    public const int PageLength = 100;

    private static readonly ImmutableArray<Kind> Filed =
    [
        Kind.Programme, Kind.Project, Kind.Activity, Kind.Collection, Kind.Material, Kind.Service, Kind.Indicator, Kind.Evaluation, Kind.Organization,
        Kind.Role, Kind.Term, Kind.Source, Kind.Doubt, Kind.Vocabulary, Kind.Dictionary, Kind.Removed, Kind.Page,
    ];

    /// <summary>All list pages of all kinds.</summary>
    public static IEnumerable<PlannedPage> Plan(Wording w, LayoutView site)
    {
        (Kind Kind, Func<ImmutableArray<Entry>, ImmutableArray<Block>> Show)[] nested =
        [
            (Kind.Issue, entries => [.. IssueTracker.Blocks(w, entries), ProjectPages.Issues(w, entries, true)!]),
            (Kind.Plan, entries => PlanPages.Table(w, entries)),
            (Kind.Result, entries => [ProjectPages.Results(w, entries, true)!]),
            (Kind.Need, entries => [OpenMatters.Needs(w, entries)!, Later.NotEntered(w)]),
            (Kind.Outcome, entries => [ProjectPages.Outcomes(w, entries, true)!]),
            (Kind.Opinion, entries => [EvaluationPages.Opinions(w, entries, true)!, Later.NotEntered(w)]),
        ];
        return Filed.Concat(w.Offers.TakesLoans ? [Kind.Loan] : []).Select(kind => (Kind: kind, Show: Show(w, kind))).Concat(nested)
            .SelectMany(list => Paged(w, site, list.Kind, list.Show));
    }

    /// <summary>Said where a list has nothing in it.</summary>
    public static NoteBlock None(Kind kind) => new(Tone.Open, "0件です", $"{Kinds.Of(kind).Label}は、まだ登録されていません。", []);

    /// <summary>The first page of the list of a kind.</summary>
    public static PageView First(Wording w, LayoutView site, Kind kind) => Plan(w, site).First(page => page.Url == w.Routes.List(kind)).View();

    private static IEnumerable<PlannedPage> Paged(
        Wording w, LayoutView site, Kind kind, Func<ImmutableArray<Entry>, ImmutableArray<Block>> show)
    {
        var (label, lead, entries) = (Kinds.Of(kind).Label, Leads.Of(w, kind), w.Catalog.All(kind));
        var pages = PagesOf(entries.Length);
        for (var i = 1; i <= pages; i++)
        {
            var page = i;
            var url = w.Routes.List(kind, page);
            yield return new PlannedPage(url, SourceSpot.StartOf(RecordsFolder(kind)), true, () =>
            {
                ImmutableArray<Entry> shown = [.. entries.Skip((page - 1) * PageLength).Take(PageLength)];
                var blocks = entries.IsEmpty ? [None(kind)] : show(shown);
                var title = kind == Kind.Plan ? PlanPages.Title : label;
                var view = new PageView(site, url, title, Numbered(lead, page, pages))
                {
                    DocumentTitle = Numbered($"{title}の一覧", page, pages),
                    Breadcrumbs = [new("ホーム", w.Routes.Home)],
                    Lead = page == 1 ? lead : null,
                    Opening = page == 1 ? [.. SearchPage.Narrowing(w, kind), .. Before(w, kind)] : [],
                    Sections =
                    [
                        new("list", $"{label} {Numerals.Of(entries.Length)}件", [.. blocks, .. Pager(n => w.Routes.List(kind, n), page, pages)]),
                        .. page == 1 ? Besides(w, kind) : [],
                    ],
                    CanonicalUrl = w.Routes.Absolute(url),
                };
                return kind == Kind.Service ? SupportPage.Around(w, view, page, pages) : view;
            });
        }
    }

    /// <summary>What stands above the first page of a list.</summary>
    private static ImmutableArray<Block> Before(Wording w, Kind kind) => kind switch
    {
        Kind.Plan when !w.Catalog.All(kind).IsEmpty => PlanPages.Counts(w),
        Kind.Project => [new LinksBlock([.. w.Catalog.All(Kind.Programme).Select(e => w.Link(e) with { Note = "何のための改革か" }), PlanPages.Link(w)])],
        _ => [],
    };

    /// <summary>What stands below the first page of a list.</summary>
    private static IEnumerable<SectionView> Besides(Wording w, Kind kind) => kind switch
    {
        Kind.Indicator => IndicatorOverview.Missing(w),
        Kind.Issue => OpenMatters.Sections(w),
        _ => [],
    };

    /// <summary>How many pages a list has; an empty list has one.</summary>
    public static int PagesOf(int count) => Math.Max(1, (count + PageLength - 1) / PageLength);

    /// <summary>A list's block with, on lists of several pages, the way to the others.</summary>
    public static ImmutableArray<Block> Pager(Func<int, string> url, int page, int pages, Block block) => [block, .. Pager(url, page, pages)];

    private static ImmutableArray<Block> Pager(Func<int, string> url, int page, int pages)
    {
        if (pages == 1) return [];
        var near = Enumerable.Range(1, pages).Where(n => n == 1 || n == pages || Math.Abs(n - page) <= 2);
        return
        [
            new PagerBlock(page, pages, page > 1 ? url(page - 1) : null, page < pages ? url(page + 1) : null,
                [.. near.Select(n => new LinkView(n.ToString(CultureInfo.InvariantCulture), url(n)))]),
        ];
    }

    /// <summary>A title or description that stays unique on each page of a list.</summary>
    public static string Numbered(string text, int page, int pages) =>
        page == 1 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}（{page}／{pages}ページ）");

    private static Func<ImmutableArray<Entry>, ImmutableArray<Block>> Show(Wording w, Kind kind) => kind switch
    {
        Kind.Indicator => entries => IndicatorOverview.Blocks(w, entries),
        Kind.Doubt => entries => DoubtRegister.Blocks(w, entries),
        _ => entries => [new CardsBlock([.. entries.Select(e => Cards.Of(w, e))])],
    };

    private static string RecordsFolder(Kind kind) => Kinds.Of(kind).Folder;
}
