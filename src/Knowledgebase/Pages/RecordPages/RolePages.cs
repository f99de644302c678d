using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A role: where it is placed, how many hold it, and what the sources leave uncertain.</summary>
internal static class RolePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var r = (Role)entry.Value;
        return Of(site, entry,
        [
            Section("about", "説明", Facts(
                Fact("別の書き方", [.. r.OtherNames.Select(n => new ValueView(n))]), Fact("置かれる所", Placed(site, r)),
                Fact("人数", Format.Fact(r.Count, Format.FigureValue)), Fact("受け持つ範囲", Format.Fact(r.Reach)),
                Fact("同じかもしれない役割", site.References(r.PossiblySameAs)),
                r.Uncertainty.Length > 0 ? Fact("分からないこと", new ValueView(r.Uncertainty)) : null), site.Statements(r.About)),
            .. Doings.Of(site, entry),
        ]);
    }

    /// <summary>Where a role is placed: organizations, or a place in words. A link left out says nothing about the source, so it is no 記載なし.</summary>
    public static ImmutableArray<ValueView> Placed(Site site, Role role) =>
        role.Placed.Length == 0 ? site.References(role.Organizations) : [.. site.References(role.Organizations), new ValueView(role.Placed)];
}
