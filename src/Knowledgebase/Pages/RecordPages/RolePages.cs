using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.RecordPages;

/// <summary>A role: where it is placed and how far it reaches, then what it took part in.</summary>
static class RolePages
{
    public static PageView Page(Site site, Entry entry)
    {
        var r = (Role)entry.Value;
        return Of(
            site,
            entry,
            [
                .. Mentions.Charges(site, entry),
                Section(
                    "about",
                    "どのような役割か",
                    Facts([
                        Fact("置かれる所", Placed(site, r)),
                        .. site.Facts(
                            r,
                            nameof(r.Reach),
                            nameof(r.Count),
                            nameof(r.OtherNames),
                            nameof(r.PossiblySameAs),
                            nameof(r.Uncertainty)
                        ),
                    ]),
                    site.Statements(r.About)
                ),
                .. Mentions.Others(site, entry),
            ]
        );
    }

    /// <summary>Where a role is placed: organizations, or a place in words. A link left out says nothing about the source, so it is no 記載なし.</summary>
    public static ImmutableArray<ValueView> Placed(Site site, Role role) =>
        role.Placed.Length == 0
            ? site.References(role.Organizations)
            : [.. site.References(role.Organizations), role.Placed];
}
