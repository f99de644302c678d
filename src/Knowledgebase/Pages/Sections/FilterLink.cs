namespace Knowledgebase.Pages.Sections;

/// <summary>The way from a list to the search that narrows it.</summary>
static class FilterLink
{
    public static ImmutableArray<Block> Of(Site site, Kind kind) =>
        Kinds.Of(kind).Search is { IsFiltered: true } && site.Catalog.Listed(kind).Length > 1
            ?
            [
                new FilterBlock(
                    Kinds.Of(kind).Folder,
                    site.FacetKeys.Value,
                    "校種・場面・年度などからは、",
                    new("条件ごとの一覧で探せます", site.Routes.Search + "#lists")
                ),
            ]
            : [];
}
