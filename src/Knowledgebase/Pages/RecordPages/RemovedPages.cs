using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>What is left of a removed record: its entry in the list, and a page at its old address that says so and leads on.</summary>
static class RemovedPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var r = (Removed)entry.Value;
        return Of(
            site,
            entry,
            [
                Section(
                    "removed",
                    "取り下げた記録",
                    Facts([
                        Fact("種類", new ValueView(Kinds.Of(r.Was.Id.Kind).Label)),
                        Fact("ID", new ValueView(r.Was.Id.ToString())),
                        .. site.Facts(r, nameof(r.On), nameof(r.Reason), nameof(r.Successor)),
                        Fact(
                            "前のアドレス",
                            new ValueView(site.Routes.Of(r.Was.Id)) { Url = site.Routes.Of(r.Was.Id) }
                        ),
                    ])
                ),
            ]
        );
    }

    public static IEnumerable<PlannedPage> Plan(Site site) =>
        from entry in site.Catalog.All(Kind.Removed)
        let url = site.Routes.Of(((Removed)entry.Value).Was.Id)
        select new PlannedPage(url, SourceSpot.StartOf(entry.Path), false, () => Old(site, entry));

    static PageView Old(Site site, Entry entry)
    {
        var r = (Removed)entry.Value;
        var kind = Kinds.Of(r.Was.Id.Kind);
        ImmutableArray<LinkView> ways = r.Successor.IsKnown ? [site.Link(site.Catalog[r.Successor.Value])] : [];
        return new PageView(
            site.Layout,
            site.Routes.Of(r.Was.Id),
            r.Head.Title,
            $"この記録は取り下げました。{r.Head.Summary}"
        )
        {
            DocumentTitle = r.Head.Title + Removed.TitleEnd(kind.Kind),
            Breadcrumbs = [site.Home, new(kind.Label, site.Routes.List(kind.Kind))],
            Kind = kind.Label,
            Marks = [.. Marks(site, r.Head), new("取り下げました", Tone.Caution)],
            Opening =
            [
                new NoteBlock(
                    Tone.Caution,
                    "この記録は取り下げました",
                    $"{Dates.Label(r.On)}に取り下げました。理由：{r.Reason}{(ways.IsEmpty ? "代わりの記録はありません。" : "代わりの記録があります。")}",
                    [
                        .. ways,
                        new($"{kind.Label}の一覧", site.Routes.List(kind.Kind)),
                        new("取り下げた記録の一覧", site.Routes.List(Kind.Removed)),
                    ]
                ),
            ],
            NoIndex = true,
        };
    }
}
