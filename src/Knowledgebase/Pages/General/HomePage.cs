namespace Knowledgebase.Pages.General;

/// <summary>The home page: the search, what one may rely on, three doors, and what is happening on the site.</summary>
internal static class HomePage
{
    public static PageView View(Wording w, LayoutView site, FacetLists lists, CaseIndex cases)
    {
        var settings = w.Catalog.Settings;
        return new PageView(site, w.Routes.Home, settings.Title, settings.Description)
        {
            DocumentTitle = "ホーム",
            Lead = settings.Description,
            Standing = new(StandingSentence.Of(settings), w.Routes.Fixed(StandingPage.Name)),
            Cover = [new SearchBlock("サイト内を検索", lists.Examples(4)), Points(w)],
            Opening = [Doors(w), .. ProgrammePages.Aims(w)],
            Sections = [.. HomeNews.Sections(w, cases), new("contents", "載っているもの", [Counts(w)])],
            About = LinkedData.Site(w),
            CanonicalUrl = w.Routes.Absolute(w.Routes.Home),
        };
    }

    private static AssurancesBlock Points(Wording w) => new(
    [
        new(Icon.Source, "出典の場所を示します", w.Routes.List(Kind.Source), "出典のどの節の、どの見出しに書かれているかを示します。"),
        new(Icon.Level, "根拠の程度を示します", EvidencePage(w), "数値があるか、比べたものかを、6段階で示します。"),
        new(Icon.Unknown, "分からないことは、そう書きます", w.Routes.Fixed(AskedPage.Name), "記載のないことや、まだ確かめていないことを、空欄や0にしません。"),
    ]);

    private static string EvidencePage(Wording w) =>
        w.Catalog.All(Kind.Page).FirstOrDefault(e => e.Id.Slug is "evidence") is { } page ? w.Routes.Of(page) : w.Routes.List(Kind.Outcome);

    private static EntryPointsBlock Doors(Wording w) => new(
    [
        new(Icon.Search, "実践を探す", w.Routes.List(Kind.Practice), $"実践事例と、授業と指導案を見ます。{Leads.Cases(w.Catalog)}",
            Links(w, Kind.Practice, Kind.Lesson, Kind.Collection, Kind.Material)),
        new(Icon.Talk, SupportPage.Title, w.Routes.List(Kind.Service),
            w.Offers.TakesRequests ? "内容の説明、教員の研修、教材の貸出などを申し込みます。" : "出典が支援について書いていることと、担当課を見ます。申込みは受け付けていません。",
            [
                .. !w.Offers.TakesRequests ? [] : new LinkView[] { new("申し込む・尋ねる", w.Routes.Request()) },
                new("だれに聞くか", w.Routes.Whom), .. Links(w, Kind.Service, Kind.Organization, Kind.Role),
            ]),
        new(Icon.Results, "成果と課題を確かめる", w.Routes.List(Kind.Project), "計画・実績・成果・課題と、参考指標の進捗率を、出典とともに確かめます。",
            [.. Links(w, Kind.Project), PlanPages.Link(w), .. Links(w, Kind.Issue, Kind.Outcome, Kind.Indicator, Kind.Evaluation, Kind.Opinion), new("データ", w.Routes.Fixed("data"))]),
    ]);

    private static ImmutableArray<LinkView> Links(Wording w, params ReadOnlySpan<Kind> kinds)
    {
        var links = ImmutableArray.CreateBuilder<LinkView>();
        foreach (var kind in kinds)
            links.Add(new(Kinds.Of(kind).Label, w.Routes.List(kind)) { Count = w.Catalog.Listed(kind).Length, Note = Shared(w, kind) });
        return links.ToImmutable();
    }

    /// <summary>Where two lists show one record, whoever adds their numbers is told.</summary>
    private static string? Shared(Wording w, Kind kind) => w.Catalog.Listed(kind).Where(e => e.Id.Kind != kind).ToArray() is { Length: > 0 } shared
        ? $"うち{Numerals.Of(shared.Length)}件は{Kinds.Of(shared[0].Id.Kind).Label}にも数えています"
        : null;

    private static CountsBlock Counts(Wording w) => new(Links(w,
        Kind.Project, Kind.Plan, Kind.Result, Kind.Activity, Kind.Practice, Kind.Lesson, Kind.Collection, Kind.Material, Kind.Service,
        Kind.Indicator, Kind.Outcome, Kind.Issue, Kind.Need, Kind.Opinion, Kind.Organization, Kind.Role, Kind.Term, Kind.Source, Kind.Doubt));
}
