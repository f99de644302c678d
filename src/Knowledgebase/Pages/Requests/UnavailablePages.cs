namespace Knowledgebase.Pages.Requests;

/// <summary>Addresses of what a site may offer and this one does not: each stays alive with one sentence for whoever has kept it. Nothing leads there.</summary>
static class UnavailablePages
{
    static readonly ImmutableArray<(Func<Routes, string> Url, string What, Func<Offers, bool> Taken)> All =
    [
        (r => r.Request(), "申込み", o => o.TakesRequests),
        (r => r.RequestForm, "画面での申込み", o => o.TakesRequests),
        (r => r.PaperForm, "紙での申込み", o => o.TakesRequests),
        (r => r.UseReport, "利用報告", o => o.TakesUseReports),
        (r => r.List(Kind.Loan), "教材の貸出の申込み", o => o.TakesLoans),
        (r => r.Report, "誤りの知らせ", o => o.TakesReports),
        (r => r.Send, "事例", o => o.TakesCases),
    ];

    public static IEnumerable<PlannedPage> Plan(Site site) =>
        from page in All
        where !page.Taken(site.Offers)
        let url = page.Url(site.Routes)
        select new PlannedPage(url, SourceSpot.StartOf("site.yaml"), false, () => View(site, url, page.What));

    static PageView View(Site site, string url, string what) =>
        site.Page(
            url,
            $"{what}は受け付けていません",
            $"このサイトは、{what}を受け付けていません。受け取る所や送り先が決まっていないためです。",
            [
                new(
                    "instead",
                    "このサイトで分かること",
                    [
                        new LinksBlock([
                            Support.Link(site),
                            new("だれに聞くか", site.Routes.Contacts) { Note = "出典に名前のある役割と担当課" },
                        ]),
                    ]
                ),
            ]
        ) with
        {
            NoIndex = true,
        };
}
