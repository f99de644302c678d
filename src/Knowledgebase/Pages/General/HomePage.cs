namespace Knowledgebase.Pages.General;

/// <summary>The home page: the search, what one may rely on, three doors, and what is happening on the site.</summary>
internal static class HomePage
{
    public static PageView View(Site site, FacetLists lists, CaseIndex cases, IEnumerable<KindPages> kinds)
    {
        var settings = site.Catalog.Settings;
        return new PageView(site.Layout, site.Routes.Home, settings.Title, settings.Description)
        {
            DocumentTitle = "ホーム",
            Lead = settings.Description,
            Standing = new(StandingSentence.Of(settings), site.Routes.Standing),
            Cover = [new SearchBlock("サイト内を検索", lists.Examples(4)), Points(site)],
            Opening = [Doors(site), .. ProgrammePages.Aims(site)],
            Sections = [.. HomeNews.Sections(site, cases), new("contents", "載っているもの", [Counts(site, kinds)])],
            About = LinkedData.Site(site),
            CanonicalUrl = site.Routes.Absolute(site.Routes.Home),
        };
    }

    private static AssurancesBlock Points(Site site) => new(
    [
        new(Icon.Source, "出典の場所を示します", site.Routes.List(Kind.Source), "出典のどの節の、どの見出しに書かれているかを示します。"),
        new(Icon.Level, "根拠の程度を示します", EvidencePage(site), "数値があるか、比べたものかを、6段階で示します。"),
        new(Icon.Unknown, "分からないことは、そう書きます", site.Routes.Asked, "記載のないことや、まだ確かめていないことを、空欄や0にしません。"),
    ]);

    private static string EvidencePage(Site site) =>
        site.Catalog.All(Kind.Page).FirstOrDefault(e => e.Id.Slug is "evidence") is { } page ? site.Routes.Of(page) : site.Routes.List(Kind.Outcome);

    private static EntryPointsBlock Doors(Site site) => new(
    [
        new(Icon.Search, "実践を探す", site.Routes.List(Kind.Practice), $"実践事例と、授業と指導案を見ます。{Leads.Cases(site.Catalog)}",
            Links(site, Kind.Practice, Kind.Lesson, Kind.Collection, Kind.Material)),
        new(Icon.Talk, Titles.Support, site.Routes.List(Kind.Service),
            site.Offers.TakesRequests ? "内容の説明、教員の研修、教材の貸出などを申し込みます。" : "出典が支援について書いていることと、担当課を見ます。申込みは受け付けていません。",
            [
                .. !site.Offers.TakesRequests ? [] : new LinkView[] { new("申し込む・尋ねる", site.Routes.Request()) },
                new("だれに聞くか", site.Routes.Whom), .. Links(site, Kind.Service, Kind.Organization, Kind.Role),
            ]),
        new(Icon.Results, "成果と課題を確かめる", site.Routes.List(Kind.Project), "計画・実績・成果・課題と、参考指標の進捗率を、出典とともに確かめます。",
            [.. Links(site, Kind.Project), PlanPages.Link(site), .. Links(site, Kind.Issue, Kind.Outcome, Kind.Indicator, Kind.Evaluation, Kind.Opinion), new("データ", site.Routes.AllData)]),
    ]);

    private static ImmutableArray<LinkView> Links(Site site, params ReadOnlySpan<Kind> kinds)
    {
        var links = ImmutableArray.CreateBuilder<LinkView>();
        foreach (var kind in kinds)
            links.Add(new(Kinds.Of(kind).Label, site.Routes.List(kind)) { Count = site.Catalog.Listed(kind).Length, Note = Shared(site, kind) });
        return links.ToImmutable();
    }

    /// <summary>Where two lists show one record, whoever adds their numbers is told.</summary>
    private static string? Shared(Site site, Kind kind) => site.Catalog.Listed(kind).Where(e => e.Id.Kind != kind).ToArray() is { Length: > 0 } shared
        ? $"うち{Numerals.Of(shared.Length)}件は{Kinds.Of(shared[0].Id.Kind).Label}にも数えています"
        : null;

    private static CountsBlock Counts(Site site, IEnumerable<KindPages> kinds) =>
        new(Links(site, [.. kinds.Where(k => k.IsCounted).Select(k => k.Kind)]));
}
