namespace Knowledgebase.Pages.General;

/// <summary>What is answered under an address that leads nowhere.</summary>
static class NotFoundPage
{
    public static PageView View(Site site) =>
        new(
            site.Layout,
            site.Routes.NotFound,
            "ページが見つかりません",
            "お探しのページは、移ったか、なくなったか、アドレスが違っています。"
        )
        {
            Lead = "お探しのページは、移ったか、なくなったか、アドレスが違っています。",
            Breadcrumbs = [site.Home],
            Opening =
            [
                new SearchBlock("探す言葉", []),
                new LinksBlock([
                    site.Home,
                    new("実践事例の一覧", site.Routes.List(Kind.Practice)),
                    new(Titles.Support, site.Routes.List(Kind.Service)),
                    new("プロジェクトの一覧", site.Routes.List(Kind.Project)),
                    new("用語の一覧", site.Routes.List(Kind.Term)),
                ]),
            ],
            NoIndex = true,
        };
}
