using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>Organizations and roles: who does what, and what the sources leave uncertain.</summary>
internal static class PeoplePages
{
    public static PageView Organization(Site site, Entry entry)
    {
        var o = (Organization)entry.Value;
        return Of(site, entry,
        [
            Section("about", "説明", Facts(
                Fact("種類", site.Words([o.Type])), Fact("別の書き方", [.. o.OtherNames.Select(n => new ValueView(n))]),
                Written("上位の組織", o.Parent, site.Fact), Written("数", o.Count, f => Format.Fact(f, Format.FigureValue)),
                Fact("属する組織", [.. site.Catalog.PointingAt(entry.Id, Kind.Organization)
                    .Where(e => ((Organization)e.Value).Parent is { IsKnown: true, Value.Target: var parent } && parent == entry.Id)
                    .Select(site.Value)]),
                Fact("同じかもしれない組織", site.References(o.PossiblySameAs)),
                o.Uncertainty.Length > 0 ? Fact("分からないこと", new ValueView(o.Uncertainty)) : null), site.Statements(o.About)),
            .. Pointing(site, entry),
        ]);
    }

    public static PageView Role(Site site, Entry entry)
    {
        var r = (Role)entry.Value;
        return Of(site, entry,
        [
            Section("about", "説明", Facts(
                Fact("別の書き方", [.. r.OtherNames.Select(n => new ValueView(n))]), Fact("置かれる所", Placed(site, r)),
                Fact("人数", Format.Fact(r.Count, Format.FigureValue)), Fact("受け持つ範囲", Format.Fact(r.Reach)),
                Fact("同じかもしれない役割", site.References(r.PossiblySameAs)),
                r.Uncertainty.Length > 0 ? Fact("分からないこと", new ValueView(r.Uncertainty)) : null), site.Statements(r.About)),
            .. Pointing(site, entry),
        ]);
    }

    /// <summary>Where a role is placed: organizations, or a place in words. A link left out says nothing about the source, so it is no 記載なし.</summary>
    public static ImmutableArray<ValueView> Placed(Site site, Role role) =>
        role.Placed.Length == 0 ? site.References(role.Organizations) : [.. site.References(role.Organizations), new ValueView(role.Placed)];

    private static SectionView?[] Pointing(Site site, Entry entry) =>
    [
        Cards.Section(site, "projects", "担当するプロジェクト", site.Catalog.PointingAt(entry.Id, Kind.Project)),
        Cards.Section(site, "services", "行う支援", site.Catalog.PointingAt(entry.Id, Kind.Service)),
        Links(site, "activities", "関わる取組・行事", site.Catalog.PointingAt(entry.Id, Kind.Activity)),
        Links(site, "evaluations", "点検・評価", site.Catalog.PointingAt(entry.Id, Kind.Evaluation)),
        Links(site, "roles", "置かれる役割", site.Catalog.PointingAt(entry.Id, Kind.Role)),
        Links(site, "terms", "用語", site.Catalog.PointingAt(entry.Id, Kind.Term)),
    ];
}
