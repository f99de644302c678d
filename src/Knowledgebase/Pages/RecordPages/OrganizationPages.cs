using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>An office or another organization: what it is in charge of, what the sources say of it, where it belongs.</summary>
static class OrganizationPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var o = (Organization)entry.Value;
        return Of(
            site,
            entry,
            [
                .. Mentions.Charges(site, entry),
                Section("about", "出典に書かれていること", site.Statements(o.About)),
                .. Mentions.Others(site, entry),
                Section(
                    "place",
                    "名前と位置付け",
                    Facts([
                        .. site.Facts(o, nameof(o.Type), nameof(o.OtherNames)),
                        site.Written(o, nameof(o.Parent)),
                        Fact("属する組織", [.. Below(site, entry).Select(site.Value)]),
                        site.Written(o, nameof(o.Count)),
                        .. site.Facts(o, nameof(o.PossiblySameAs), nameof(o.Uncertainty)),
                    ])
                ),
            ]
        ) with
        {
            About = LinkedData.Of(site, entry, o),
        };
    }

    static IEnumerable<Entry> Below(Site site, Entry organization) =>
        site
            .Catalog.PointingAt(organization.Id, Kind.Organization)
            .Where(e =>
                ((Organization)e.Value).Parent is { IsKnown: true, Value: var parent }
                && parent.Target == organization.Id
            );
}
