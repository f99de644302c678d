using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>An organization: what it does, and what the sources leave uncertain.</summary>
static class OrganizationPages
{
    public static PageView Page(Site site, Entry entry)
    {
        var o = (Organization)entry.Value;
        return Of(
            site,
            entry,
            [
                Section(
                    "about",
                    "説明",
                    Facts([
                        .. site.Facts(o, nameof(o.Type), nameof(o.OtherNames)),
                        site.Written(o, nameof(o.Parent)),
                        site.Written(o, nameof(o.Count)),
                        Fact(
                            "属する組織",
                            [
                                .. site
                                    .Catalog.PointingAt(entry.Id, Kind.Organization)
                                    .Where(e =>
                                        ((Organization)e.Value).Parent is { IsKnown: true, Value.Target: var parent }
                                        && parent == entry.Id
                                    )
                                    .Select(site.Value),
                            ]
                        ),
                        .. site.Facts(o, nameof(o.PossiblySameAs), nameof(o.Uncertainty)),
                    ]),
                    site.Statements(o.About)
                ),
                .. Mentions.Of(site, entry),
            ]
        ) with
        {
            About = LinkedData.Of(site, entry, o),
        };
    }
}
