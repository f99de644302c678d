using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>What is left of a removed record: its entry in the list, and a page at its old address that says so and leads on.</summary>
internal static class RemovedPages
{
    /// <summary>The entry.</summary>
    public static PageView Page(Wording w, LayoutView site, Entry entry)
    {
        var r = (Removed)entry.Value;
        return Of(w, site, entry,
        [
            Section("removed", "取り下げた記録", Facts(
                Fact("種類", new ValueView(Kinds.Of(r.Was.Id.Kind).Label)), Fact("ID", new ValueView(r.Was.Id.ToString())),
                Fact("取り下げた日", new ValueView(Dates.Label(r.On))), Fact("理由", new ValueView(r.Reason)),
                Fact("代わりの記録", w.Fact(r.Successor)),
                Fact("前のアドレス", new ValueView(w.Routes.Of(r.Was.Id)) { Url = w.Routes.Of(r.Was.Id) }))),
        ]);
    }

    /// <summary>The pages at the old addresses.</summary>
    public static IEnumerable<PlannedPage> Plan(Wording w, LayoutView site) =>
        from entry in w.Catalog.All(Kind.Removed)
        let url = w.Routes.Of(((Removed)entry.Value).Was.Id)
        select new PlannedPage(url, SourceSpot.StartOf(entry.Path), false, () => Old(w, site, entry));

    private static PageView Old(Wording w, LayoutView site, Entry entry)
    {
        var r = (Removed)entry.Value;
        var kind = Kinds.Of(r.Was.Id.Kind);
        ImmutableArray<LinkView> ways = r.Successor.IsKnown ? [w.Link(w.Catalog[r.Successor.Value])] : [];
        return new PageView(site, w.Routes.Of(r.Was.Id), r.Head.Title, $"この記録は取り下げました。{r.Head.Summary}")
        {
            DocumentTitle = r.Head.Title + Removed.TitleEnd(kind.Kind),
            Breadcrumbs = [new("ホーム", w.Routes.Home), new(kind.Label, w.Routes.List(kind.Kind))],
            Kind = kind.Label,
            Marks = [.. Marks(w, r.Head), new("取り下げました", Tone.Caution)],
            Opening =
            [
                new NoteBlock(Tone.Caution, "この記録は取り下げました",
                    $"{Dates.Label(r.On)}に取り下げました。理由：{r.Reason}{(ways.IsEmpty ? "代わりの記録はありません。" : "代わりの記録があります。")}",
                    [.. ways, new($"{kind.Label}の一覧", w.Routes.List(kind.Kind)), new("取り下げた記録の一覧", w.Routes.List(Kind.Removed))]),
            ],
            NoIndex = true,
        };
    }
}
