namespace Knowledgebase.Pages.General;

/// <summary>What the settings name as ways through the site, as links. What this site does not have is left out.</summary>
static class Destinations
{
    public static ImmutableArray<LinkView> Links(Site site, ImmutableArray<Destination> destinations) =>
        [.. destinations.SelectMany(d => Of(site, d, kind => new(Kinds.Of(kind).ListLabel, site.Routes.List(kind))))];

    public static LinkView Counted(Site site, Kind kind) =>
        new(Kinds.Of(kind).Label, site.Routes.List(kind))
        {
            Count = site.Catalog.Listed(kind).Length,
            Note = kind == Kind.Issue ? Open(site) : kind == Kind.Practice ? Leads.Shared(site) : null,
        };

    static IEnumerable<LinkView> Of(Site site, Destination to, Func<Kind, LinkView> list)
    {
        if (to.Record is { } record)
            return [site.Link(site.Catalog[record])];
        if (to.Name == Destination.Guides)
            return Guides(site);
        if (Kinds.ByFolder(to.Name) is { Kind: var kind })
            return kind == Kind.Loan && !site.Offers.TakesLoans ? [] : [list(kind)];
        return FixedPage.Of(to.Name) is { } page && IsThere(site, page)
            ? [new(page.Label, site.Routes.Fixed(page.Name))]
            : [];
    }

    static bool IsThere(Site site, FixedPage page) =>
        page.Name switch
        {
            "request" => site.Offers.TakesRequests,
            "send" => site.Offers.TakesCases,
            "accessibility" => site.Catalog.Settings.Accessibility is not null,
            _ => true,
        };

    static IEnumerable<LinkView> Guides(Site site) =>
        site
            .Catalog.All(Kind.Page)
            .Where(e => e.Value is Page { MenuOrder.IsKnown: true, Language: PageLanguage.Japanese })
            .Where(e => site.Catalog.Settings.References.All(r => r.Target != e.Id))
            .OrderBy(e => ((Page)e.Value).MenuOrder.Value)
            .Select(site.Link);

    static string? Open(Site site)
    {
        var issues = site.Catalog.All(Kind.Issue);
        var open = issues.Count(e => FollowUps.IsOpen(site, e.Id));
        return open == issues.Length ? null : $"うち残る{Numerals.Of(open)}件";
    }
}
