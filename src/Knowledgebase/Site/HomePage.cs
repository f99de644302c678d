using System.Collections.Immutable;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;

namespace Knowledgebase.Site;

/// <summary>The home page: the search, three doors, what there is, what is being asked.</summary>
internal static class HomePage
{
    public static PageView View(Wording w, SiteView site, FacetLists lists, Cases cases)
    {
        var settings = w.Catalog.Settings;
        return new PageView(site, w.Routes.Home, settings.Title, settings.Description)
        {
            DocumentTitle = "ホーム",
            Lead = settings.Description,
            Opening = [new SearchBlock("サイト内を検索", lists.Examples(4)), Doors(w)],
            Sections =
            [
                new("gaps", "事例のすきまを見る",
                [
                    new TextBlock("どの条件の事例が載っていて、どの条件がまだ空いているかを、組み合わせごとの件数で見られます。"),
                    new LinksBlock(GapPages.Links(w, cases)),
                ]),
                new("asked", "県に確かめていること", [Asked(w)]),
                new("contents", "載っているもの", [Counts(w)]),
            ],
            CanonicalUrl = w.Routes.Absolute(w.Routes.Home),
            NoIndex = site.Banner is not null,
        };
    }

    private static DoorsBlock Doors(Wording w) => new(
    [
        new("実践をさがす", w.Routes.List(Kind.Practice), "ほかの学校の実践とモデル授業を、必要なものと根拠とともに見ます。",
            Links(w, Kind.Practice, Kind.Lesson, Kind.Collection, Kind.Material)),
        new("相談・借りる", w.Routes.List(Kind.Service), "内容の説明、教員の研修、教材の貸出など、学校が受けられる支援を見ます。",
            [new("だれに聞くか", w.Routes.Whom), .. Links(w, Kind.Service, Kind.Organization, Kind.Role)]),
        new("成果と課題を確かめる", w.Routes.List(Kind.Project), "計画・実績・成果・課題と、参考指標の進捗率を、出典とともに確かめます。",
            Links(w, Kind.Project, Kind.Issue, Kind.Outcome, Kind.Indicator, Kind.Evaluation, Kind.Opinion)),
    ]);

    private static ImmutableArray<LinkView> Links(Wording w, params ReadOnlySpan<Kind> kinds)
    {
        var links = ImmutableArray.CreateBuilder<LinkView>();
        foreach (var kind in kinds) links.Add(new(Kinds.Of(kind).Label, w.Routes.List(kind)) { Count = w.Catalog.All(kind).Length });
        return links.ToImmutable();
    }

    private static CountsBlock Counts(Wording w) => new(Links(w,
        Kind.Project, Kind.Activity, Kind.Practice, Kind.Lesson, Kind.Collection, Kind.Material, Kind.Service, Kind.Indicator, Kind.Outcome,
        Kind.Issue, Kind.Opinion, Kind.Organization, Kind.Role, Kind.Term, Kind.Source, Kind.Doubt));

    private static NoteBlock Asked(Wording w) => w.Catalog.Questions.IsEmpty
        ? new(Tone.Info, "照会中のことはありません", "県の答えを待っている項目は、今はありません。", [])
        : new(Tone.Open, $"{w.Catalog.Questions.Length}件を県に照会中です", "連絡先、公開場所、貸出の条件、目標年度など、出典だけでは分からないことを県に確かめています。",
            [new("照会中の一覧", w.Routes.Fixed("asked"))]);
}
