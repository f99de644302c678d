using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>Organizations and roles: who does what, and what the sources leave uncertain.</summary>
internal static class PeoplePages
{
    public static PageView Organization(Wording w, LayoutView site, Entry entry)
    {
        var o = (Organization)entry.Value;
        return Of(w, site, entry,
        [
            Section("about", "説明", Facts(
                Fact("種類", w.Words([o.Type])), Fact("別の書き方", [.. o.OtherNames.Select(n => new ValueView(n))]),
                Written("上位の組織", o.Parent, w.Fact), Written("数", o.Count, f => Wording.Fact(f, Wording.FigureValue)),
                Fact("属する組織", [.. w.Catalog.PointingAt(entry.Id, Kind.Organization)
                    .Where(e => ((Organization)e.Value).Parent is { IsKnown: true, Value.Target: var parent } && parent == entry.Id)
                    .Select(w.Value)]),
                Fact("同じかもしれない組織", w.References(o.PossiblySameAs)),
                o.Uncertainty.Length > 0 ? Fact("分からないこと", new ValueView(o.Uncertainty)) : null), w.Statements(o.About)),
            .. Pointing(w, entry),
        ]);
    }

    public static PageView Role(Wording w, LayoutView site, Entry entry)
    {
        var r = (Role)entry.Value;
        return Of(w, site, entry,
        [
            Section("about", "説明", Facts(
                Fact("別の書き方", [.. r.OtherNames.Select(n => new ValueView(n))]), Fact("置かれる所", Placed(w, r)),
                Fact("人数", Wording.Fact(r.Count, Wording.FigureValue)), Fact("受け持つ範囲", Wording.Fact(r.Reach)),
                Fact("同じかもしれない役割", w.References(r.PossiblySameAs)),
                r.Uncertainty.Length > 0 ? Fact("分からないこと", new ValueView(r.Uncertainty)) : null), w.Statements(r.About)),
            .. Pointing(w, entry),
        ]);
    }

    /// <summary>Where a role is placed: organizations, or a place in words. A link left out says nothing about the source, so it is no 記載なし.</summary>
    public static ImmutableArray<ValueView> Placed(Wording w, Role role) =>
        role.Placed.Length == 0 ? w.References(role.Organizations) : [.. w.References(role.Organizations), new ValueView(role.Placed)];

    private static SectionView?[] Pointing(Wording w, Entry entry) =>
    [
        Cards(w, "projects", "担当するプロジェクト", w.Catalog.PointingAt(entry.Id, Kind.Project)),
        Cards(w, "services", "行う支援", w.Catalog.PointingAt(entry.Id, Kind.Service)),
        Links(w, "activities", "関わる取組・行事", w.Catalog.PointingAt(entry.Id, Kind.Activity)),
        Links(w, "evaluations", "点検・評価", w.Catalog.PointingAt(entry.Id, Kind.Evaluation)),
        Links(w, "roles", "置かれる役割", w.Catalog.PointingAt(entry.Id, Kind.Role)),
        Links(w, "terms", "用語", w.Catalog.PointingAt(entry.Id, Kind.Term)),
    ];
}
