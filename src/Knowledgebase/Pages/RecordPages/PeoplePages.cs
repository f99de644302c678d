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
            Section("about", "説明", Facts([
                .. site.Facts(o, nameof(o.Type), nameof(o.OtherNames)),
                site.Written(o, nameof(o.Parent)),
                site.Written(o, nameof(o.Count)),
                Fact("属する組織", [.. site.Catalog.PointingAt(entry.Id, Kind.Organization)
                    .Where(e => ((Organization)e.Value).Parent is { IsKnown: true, Value.Target: var parent } && parent == entry.Id)
                    .Select(site.Value)]),
                .. site.Facts(o, nameof(o.PossiblySameAs), nameof(o.Uncertainty)),
            ]), site.Statements(o.About)),
            .. Pointing(site, entry),
        ]);
    }

    public static PageView Role(Site site, Entry entry)
    {
        var r = (Role)entry.Value;
        return Of(site, entry,
        [
            Section("about", "説明", Facts([
                site.Fact(r, nameof(r.OtherNames)),
                Fact("置かれる所", Placed(site, r)),
                .. site.Facts(r, nameof(r.Count), nameof(r.Reach), nameof(r.PossiblySameAs), nameof(r.Uncertainty)),
            ]), site.Statements(r.About)),
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
