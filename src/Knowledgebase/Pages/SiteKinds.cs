using static Knowledgebase.Pages.General.KindPages;

namespace Knowledgebase.Pages;

/// <summary>Every kind with its pages, a row each, in the order in which the home page counts them.</summary>
static class SiteKinds
{
    public static ImmutableArray<KindPages> All { get; } =
    [
        Of<Programme>(Kind.Programme, Icon.Flag, ProgrammePages.Page, new("プロジェクトをまとめる教育改革として、出典に説明のあるものです。"),
            (_, _) => [], p => p.OtherNames, _ => []),
        Of<Project>(Kind.Project, Icon.Calendar, ProjectPages.Page,
            new(Projects)
            {
                Before = ProgrammePages.OnProjects,
                Show = ProjectOverview.Blocks,
            },
            (site, p) => site.Facts(p, nameof(p.Owners)),
            p => p.PrintedName.IsKnown ? [p.PrintedName.Value] : [], _ => []) with { IsCounted = true },
        Nested(Kind.Plan, Icon.Route, new(PlanPages.Lead)
        {
            Before = PlanPages.AtAGlance,
            Show = PlanPages.Table,
        }) with { IsCounted = true },
        Nested(Kind.Result, Icon.Checklist, new("年度の取組実績として書かれたことです。効果についての文にも、根拠レベルは付けていません。")
        {
            Groups = NestedLists.Results,
        }) with { IsCounted = true },
        Of<Activity>(Kind.Activity, Icon.Route, ActivityPages.Page, new("プロジェクトの中で行われた、または計画された取組と行事です。"),
            (site, a) => site.Facts(a, nameof(a.Type), nameof(a.Project)),
            _ => [], a => [a.Type]) with { IsCounted = true },
        Of<Practice>(Kind.Practice, Icon.Checklist, PracticePages.Page, null,
            CaseFacts.InShort,
            _ => [], p => CaseFacts.Words(p.Audience)) with
            {
                Found = CaseFacts.Found,
            IsCounted = true,
            },
        Of<Lesson>(Kind.Lesson, Icon.Board, LessonPages.Page, null,
            CaseFacts.InShort,
            _ => [], l => CaseFacts.Words(l.Audience)) with { Found = CaseFacts.Found, IsCounted = true },
        Of<Collection>(Kind.Collection, Icon.Sheets, CollectionPages.Page,
            new(site => "出典に名前の出る事例集と活用モデルです。"
                + Leads.Counted<Collection>(site, Kind.Collection, "分かっている", ("公開場所", c => c.Address.IsKnown))),
            (_, _) => [], _ => [], _ => []) with { IsCounted = true },
        Of<Material>(Kind.Material, Icon.Box, MaterialPages.Page,
            new(site => "出典に名前の出る教材とWebサイトです。"
                + Leads.Counted<Material>(site, Kind.Material, "分かっている", ("公開場所", m => m.Address.IsKnown))),
            (site, m) => site.Facts(m, nameof(m.Type)), _ => [], m => [m.Type]) with { IsCounted = true },
        Of<Service>(Kind.Service, Icon.Talk, ServicePages.Page,
            new(site => Support.Lead(site) + (!site.Offers.TakesRequests ? "" : Leads.Counted<Service>(site, Kind.Service, "分かっている",
                ("連絡先", s => s.Contact.IsKnown), ("申込みの場所", s => s.Address.IsKnown), ("条件", s => s.Terms.IsKnown))))
            {
                Around = SupportPage.Around,
            },
            (site, s) => [site.Fact(s, nameof(s.Type)), site.Written(s, nameof(s.ForWhom))], _ => [],
            s => [s.Type]) with
            {
                Behind = site => site.Offers.TakesRequests ? "内容の説明、教員の研修、教材の貸出などを申し込みます。"
                    : "出典が支援について書いていることと、担当課を見ます。申込みは受け付けていません。",
                IsCounted = true,
            },
        Of<Indicator>(Kind.Indicator, Icon.Results, IndicatorPages.Page,
            new(Naming.Indicators) { Show = IndicatorOverview.Blocks, Below = site => IndicatorOverview.Missing(site) },
            IndicatorTable.Card, i => [i.PrintedName], _ => []) with { IsCounted = true },
        Of<Evaluation>(Kind.Evaluation, Icon.Report, EvaluationPages.Page, new("年度ごとの点検・評価です。"), (_, _) => [], _ => [], _ => []),
        Nested(Kind.Outcome, Icon.Level, new(OutcomeSummary.Lead)
        {
            Before = OutcomeSummary.Levels,
            Groups = NestedLists.Outcomes,
        }) with { IsCounted = true },
        Nested(Kind.Issue, Icon.Open, new(IssueTracker.Lead)
        {
            Before = IssueTracker.Above,
            Groups = NestedLists.Issues,
            Below = OpenMatters.Sections,
        }) with { IsCounted = true },
        Nested(Kind.Need, Icon.Open, new("全体の総括と参考指標の総括で、必要とされたことです。")
        {
            Before = site => [FollowUps.NotEntered(site)],
            Groups = NestedLists.Needs,
        }) with { IsCounted = true },
        Nested(Kind.Opinion, Icon.Speech, new(site => "点検・評価委員会の主な意見です。"
            + Leads.Counted<Opinion>(site, Kind.Opinion, "書かれている", ("対応", o => o.Response.IsKnown)))
        {
            Before = site => [FollowUps.NotEntered(site)],
            Groups = NestedLists.Opinions,
        }) with { IsCounted = true },
        Nested(Kind.Series, Icon.Results, null),
        Of<Organization>(Kind.Organization, Icon.Office, OrganizationPages.Page,
            new("出典に名前の出る組織です。") { Show = (site, entries) => ReadingList.Of(site, Kind.Organization, entries, Cards.Of) },
            (site, o) => site.Facts(o, nameof(o.Type)), o => o.OtherNames, o => [o.Type]) with { IsCounted = true },
        Of<Role>(Kind.Role, Icon.Person, RolePages.Page,
            new("出典に名前の出る役割です。名前の似た役割は、同じものと決めずに分けて示します。")
            {
                Show = (site, entries) => ReadingList.Of(site, Kind.Role, entries, Cards.Of),
            },
            (_, _) => [], r => r.OtherNames, _ => []) with { IsCounted = true },
        Of<Term>(Kind.Term, Icon.Word, TermPages.Page,
            new(site => "出典に出る言葉です。"
                + Leads.Counted<Term>(site, Kind.Term, "書かれている", ("意味", t => t.Definition.IsKnown)) + TermCards.Explained(site))
            {
                Show = (site, entries) => ReadingList.Of(site, Kind.Term, entries, TermCards.Of),
            },
            (site, t) => site.Facts(t, nameof(t.Type)), t => t.Synonyms, t => [t.Type]) with { IsCounted = true },
        Of<Source>(Kind.Source, Icon.Source, SourcePages.Page, new("このサイトの記述のもとになった文書と、そこに名前の出る文書です。"),
            (site, s) => site.Facts(s, nameof(s.Type)),
            s => s.FullTitle.IsKnown ? [s.FullTitle.Value, s.ShortTitle] : [s.ShortTitle],
            s => s.Type.IsKnown ? [s.Type.Value] : []) with { IsCounted = true },
        Of<ExtractionNote>(Kind.ExtractionNote, Icon.Glasses, ExtractionNotePages.Page,
            new(ExtractionNoteLists.Lead) { Groups = ExtractionNoteLists.ByType },
            (site, d) => site.Facts(d, nameof(d.Type), nameof(d.Confidence)),
            _ => [], d => [d.Type]) with { IsCounted = true },
        Of<Vocabulary>(Kind.Vocabulary, Icon.Word, VocabularyPages.Page,
            new("校種や場面など、記録に使う言葉の一覧です。") { Show = (site, entries) => ReadingList.Of(site, Kind.Vocabulary, entries, Cards.Of) },
            (_, _) => [], _ => [], _ => []),
        Of<Page>(Kind.Page, Icon.Page, ProsePages.Page, new("このサイトの読み方・使い方の案内です。"), (_, _) => [], _ => [], _ => []),
        Of<SearchDictionary>(Kind.Dictionary, Icon.Search, DictionaryPages.Page,
            new("書き方の違う言葉を、検索で同じものとして扱うための辞書です。事業についての記述ではありません。"),
            (_, _) => [], _ => [], _ => []),
        Of<Removed>(Kind.Removed, Icon.Unknown, RemovedPages.Page,
            new("公開した後に取り下げた記録です。前のアドレスでも、取り下げたことと理由、代わりの記録が分かります。"),
            (_, _) => [], _ => [], _ => []),
        Of<LoanPlan>(Kind.Loan, Icon.Calendar, LoanPages.Page,
            new("貸し出す教材が、いつ出払っているかの予定です。学校や人の名前は載せません。借りられるかどうかは、申込みへの回答で決まります。")
            {
                IsThere = site => site.Offers.TakesLoans,
            },
            (_, _) => [], _ => [], _ => []),
    ];

    static readonly Dictionary<Kind, KindPages> ByKind = All.ToDictionary(k => k.Kind);

    public static KindPages Of(Kind kind) => ByKind[kind];

    static string Projects(Site site) => site.Catalog.All(Kind.Programme).Length == 1
        ? $"「{Naming.Reform(site)}」を構成するプロジェクトです。" : "出典に挙げられたプロジェクトです。";
}
