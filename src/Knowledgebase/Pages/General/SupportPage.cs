using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.General;

/// <summary>相談・借りる, the list of what a school may ask for. Where nobody receives it: what the source says, whom it names, what to settle before asking.</summary>
static class SupportPage
{
    // What a school needs to know before it asks anybody; the form asks for the same.
    static readonly ImmutableArray<string> Preparations =
    [
        "何をしたいか（説明・研修・貸出のどれか。見たページの題名も）",
        "教科等のねらい（道具を使うことではなく、どのような力を育てたいか）",
        "校種・学年・人数と、学級で行うか学校全体で行うか",
        "希望する時期と、動かせるかどうか",
        "使える端末とネットワーク、使ったことのある人がどれくらいいるか",
        "配慮が必要なこと（児童生徒の名前や、個人が分かることは書かない）",
        "連絡を受ける人と、校内の了解",
    ];

    public static PageView Around(Site site, PageView list, int page, int pages) =>
        list with
        {
            Title = Titles.Support,
            DocumentTitle = Pager.Numbered(Titles.Support, page, pages),
            Opening =
                page > 1 || !site.Offers.TakesRequests
                    ? []
                    :
                    [
                        new LinksBlock([
                            new("申し込む・尋ねる", site.Routes.Request()) { Note = "一つの申込みで頼めます" },
                        ]),
                        .. list.Opening,
                    ],
            Sections = page == 1 && !site.Offers.TakesRequests ? [.. list.Sections, .. Instead(site)] : list.Sections,
        };

    static IEnumerable<SectionView> Instead(Site site)
    {
        var services = Support.Services(site).ToArray();
        var issues = services.SelectMany(s => s.Issues).Select(r => site.Catalog[r]).Distinct();
        if (Section("said", "出典に書かれた課題", StatementViews.Block(issues.Select(e => NestedLists.Issue(site, e)))) is { } said)
            yield return said;
        if (Offices.Section(site, services.SelectMany(s => s.Projects).Select(r => r.Target).Distinct()) is { } offices)
            yield return offices with
            {
                Title = "プロジェクトの担当課",
            };
        yield return new("prepare", Support.Prepare, [new StepsBlock(Preparations)])
        {
            Note = "当サイトの提案です。出典に書かれた項目ではありません。",
        };
        yield return new(
            "further",
            "ほかの手がかり",
            [
                new LinksBlock([
                    new("だれに聞くか", site.Routes.Contacts) { Note = "役割と、すべてのプロジェクトの担当課" },
                    .. site.Catalog.Settings.Navigation.Asking is { } asking
                        ? [site.Link(site.Catalog[asking])]
                        : ImmutableArray<LinkView>.Empty,
                ]),
            ]
        );
    }
}
