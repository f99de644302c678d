using System.Collections.Immutable;
using System.Globalization;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Sources;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Site;

/// <summary>The list of each kind but practices and lessons, a hundred to a page.</summary>
internal static class ListPages
{
    /// <summary>How many records a page of a list shows.</summary>
    public const int PageLength = 100;

    private static readonly ImmutableArray<(Kind Kind, string Lead)> Filed =
    [
        (Kind.Programme, "プロジェクトをまとめる教育改革として、出典に説明のあるものです。何を目指すかを示します。"),
        (Kind.Project, "教育イノベーションプロジェクトを成す事業です。目的・担当課・成果・課題を、出典の記載とともに示します。"),
        (Kind.Activity, "プロジェクトの中で行われた、または計画された取組と行事です。"),
        (Kind.Collection, "実践事例や活用モデルを集めたものです。"),
        (Kind.Material, "授業や研修で使える教材とWebサイトです。"),
        (Kind.Indicator, "新・群馬県総合計画の指標のうち、教育イノベーションの参考とされたものです。プロジェクトの成果を直接測るものではありません。"),
        (Kind.Evaluation, "年度ごとの点検・評価です。方法・委員会意見・総括を示します。"),
        (Kind.Organization, "出典に名前の出る組織です。"),
        (Kind.Role, "学校を支える役割です。名前の似た役割は、同じものと決めずに分けて示します。"),
        (Kind.Term, "出典に出る言葉の読みと意味です。"),
        (Kind.Source, "このサイトの記述のもとになった文書と、そこに名前の出る文書です。"),
        (Kind.Doubt, "PDFから文字を取り出すときに乱れた所、印字の誤り、決められなかったことの一覧です。"),
        (Kind.Vocabulary, "校種や場面など、記録に使う言葉の一覧です。"),
        (Kind.Dictionary, "書き方の違う言葉を、検索で同じものとして扱うための辞書です。事業についての記述ではありません。"),
        (Kind.Removed, "公開した後に取り下げた記録です。前のアドレスでも、取り下げたことと理由、代わりの記録が分かります。"),
        (Kind.Page, "このサイトの読み方・使い方の案内です。"),
    ];

    /// <summary>All list pages of all kinds.</summary>
    public static IEnumerable<PlannedPage> Plan(Wording w, SiteView site)
    {
        foreach (var (kind, lead) in Filed)
        {
            foreach (var page in Paged(w, site, kind, lead, w.Catalog.All(kind), Show(w, kind))) yield return page;
        }
        foreach (var page in Paged(w, site, Kind.Service, SupportPage.Lead(w), w.Catalog.All(Kind.Service), Show(w, Kind.Service))) yield return page;
        foreach (var page in !w.Offers.TakesLoans ? [] : Paged(w, site, Kind.Loan,
            "貸し出す教材が、いつ出払っているかの予定です。学校や人の名前は載せません。借りられるかどうかは、申込みへの回答で決まります。",
            w.Catalog.All(Kind.Loan), Show(w, Kind.Loan))) yield return page;
        foreach (var page in Paged(w, site, Kind.Issue, "点検・評価で課題や今後の予定として挙げられたことです。終わったかどうかは、後の年度の出典が加わるまで分かりません。",
            w.Catalog.All(Kind.Issue), entries => [.. IssueTracker.Blocks(w, entries), ProjectPages.Issues(w, entries, true)!])) yield return page;
        var plans = w.Catalog.All(Kind.Plan);
        foreach (var page in Paged(w, site, Kind.Plan, PlanPages.Lead, plans, entries => PlanPages.Table(w, entries))) yield return page;
        foreach (var page in Paged(w, site, Kind.Result, "点検・評価に、年度の取組実績として書かれたことです。効果についての文もありますが、根拠レベルは付けていません。",
            w.Catalog.All(Kind.Result), entries => [ProjectPages.Results(w, entries, true)!])) yield return page;
        foreach (var page in Paged(w, site, Kind.Need, "全体の総括と参考指標の総括で、必要とされたことです。", w.Catalog.All(Kind.Need),
            entries => [OpenMatters.Needs(w, entries)!, Later.NotEntered(w)])) yield return page;
        foreach (var page in Paged(w, site, Kind.Outcome, "成果として書かれたことです。書かれ方と根拠レベルは、当サイトの分類です。",
            w.Catalog.All(Kind.Outcome), entries => [ProjectPages.Outcomes(w, entries, true)!])) yield return page;
        foreach (var page in Paged(w, site, Kind.Opinion, "点検・評価委員会の主な意見と、それに関わる記録・対応です。",
            w.Catalog.All(Kind.Opinion), entries => [EvaluationPages.Opinions(w, entries, true)!, Later.NotEntered(w)])) yield return page;
    }

    private static IEnumerable<PlannedPage> Paged(
        Wording w, SiteView site, Kind kind, string lead, ImmutableArray<Entry> entries, Func<ImmutableArray<Entry>, ImmutableArray<Block>> show)
    {
        var label = Kinds.Of(kind).Label;
        var pages = PagesOf(entries.Length);
        for (var i = 1; i <= pages; i++)
        {
            var page = i;
            var url = w.Routes.List(kind, page);
            yield return new PlannedPage(url, SourceSpot.StartOf(RecordsFolder(kind)), true, () =>
            {
                ImmutableArray<Entry> shown = [.. entries.Skip((page - 1) * PageLength).Take(PageLength)];
                var blocks = entries.IsEmpty ? [new NoteBlock(Tone.Open, "0件です", $"{label}の記録は、まだありません。", [])] : show(shown);
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
