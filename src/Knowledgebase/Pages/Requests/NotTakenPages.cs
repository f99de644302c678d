namespace Knowledgebase.Pages.Requests;

/// <summary>Addresses of what a site may offer and this one does not: each stays alive with one sentence for whoever has kept it. Nothing leads there.</summary>
internal static class NotTakenPages
{
    private static readonly ImmutableArray<(string Name, string What, Func<Offers, bool> Taken)> All =
    [
        ("request", "申込み", o => o.TakesRequests),
        ("request/form", "画面での申込み", o => o.TakesRequests),
        ("request/blank", "紙での申込み", o => o.TakesRequests),
        ("request/report", "利用報告", o => o.TakesUseReports),
        (Kinds.Of(Kind.Loan).Folder, "教材の貸出の申込み", o => o.TakesLoans),
        ("report", "誤りの知らせ", o => o.TakesMistakes),
        ("send", "事例", o => o.TakesCases),
    ];

    public static IEnumerable<PlannedPage> Plan(Site site) =>
        from page in All
        where !page.Taken(site.Offers)
        select new PlannedPage(
            site.Routes.Fixed(page.Name),
            SourceSpot.StartOf("site.yaml"),
            false,
            () => View(site, page.Name, page.What)
        );

    private static PageView View(Site site, string name, string what) =>
        site.Page(
            site.Routes.Fixed(name),
            $"{what}は受け付けていません",
            $"このサイトは、{what}を受け付けていません。受け取る所や送り先が決まっていないためです。",
            [
                new(
                    "instead",
                    "このサイトで分かること",
                    [
                        new LinksBlock([
                            Support.Link(site),
                            new("だれに聞くか", site.Routes.Whom) { Note = "出典に名前のある役割と担当課" },
                        ]),
                    ]
                ),
            ]
        ) with
        {
            NoIndex = true,
        };
}
