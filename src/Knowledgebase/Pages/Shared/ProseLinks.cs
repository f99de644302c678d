namespace Knowledgebase.Pages.Shared;

/// <summary>Where the author wrote each link of free prose, so that a broken one is told at its own line.</summary>
static class ProseLinks
{
    public static ImmutableDictionary<(string Path, string Address), SourceSpot> Of(Site site)
    {
        var all = ImmutableDictionary.CreateBuilder<(string, string), SourceSpot>();
        foreach (var page in site.Catalog.All<Page>(Kind.Page))
        {
            var links = new Dictionary<string, SourceSpot>(StringComparer.Ordinal);
            ProseReader.Read(page.Body, site.Routes.Base, [], site.Routes.Host, links);
            foreach (var (address, spot) in links)
                all.TryAdd((spot.Path, address), spot);
        }
        return all.ToImmutable();
    }
}
