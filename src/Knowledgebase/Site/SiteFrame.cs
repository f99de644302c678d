using System.Collections.Immutable;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Theme;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Site;

/// <summary>What every page shares: name, menu, foot, style.</summary>
internal static class SiteFrame
{
    private static readonly ImmutableArray<Kind> Menu =
        [Kind.Practice, Kind.Lesson, Kind.Service, Kind.Project, Kind.Issue, Kind.Indicator, Kind.Term];

    public static SiteView View(Wording w)
    {
        var (settings, routes) = (w.Catalog.Settings, w.Routes);
        var prose = w.Catalog.All(Kind.Page).Where(e => ((Page)e.Value).MenuOrder.IsKnown)
            .OrderBy(e => ((Page)e.Value).MenuOrder.Value).Select(w.Link);
        return new SiteView(
            settings.Title,
            settings.Publisher.IsKnown ? settings.Publisher.Value : $"発行者：{Wording.Fact(settings.Publisher).Text}",
            routes.Home,
            [.. Menu.Select(kind => new LinkView(Kinds.Of(kind).Label, routes.List(kind)))],
            [
                new("検索", routes.Search), new("すきまマップ", routes.Gaps), new("だれに聞くか", routes.Whom), .. prose, new("進捗率の計算のしかた", routes.Fixed("method")), new("出典・文書", routes.List(Kind.Source)),
                new("抽出の注記", routes.List(Kind.Doubt)), new("県に照会中のこと", routes.Fixed("asked")), new("語彙", routes.List(Kind.Vocabulary)),
                new("検索の辞書", routes.List(Kind.Dictionary)), new("誤りの番号と直し方", routes.Fixed("codes")),
            ],
            routes.File(ThemeAssets.Style.Name), routes.File(ThemeAssets.Icon.Name),
            new SearchView(routes.Search, routes.File(ThemeAssets.Script.Name)))
        {
            Banner = settings.Example ? "例示のサイトです。載っている記録はすべて架空のものです。" : null,
            Contact = $"誤りを知らせる先：{Wording.Fact(settings.Contact).Text}",
            Licence = $"利用条件：{Wording.Fact(settings.Licence).Text}",
            FeedUrl = Feeds.Address(w),
        };
    }
}
