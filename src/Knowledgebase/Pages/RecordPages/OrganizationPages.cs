using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>An organization: what it does, and what the sources leave uncertain.</summary>
internal static class OrganizationPages
{
    public static PageView Page(Site site, Entry entry)
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
            .. Doings.Of(site, entry),
        ]) with { About = LinkedData.Of(site, entry, o) };
    }
}
