namespace Knowledgebase.Pages.Shared;

/// <summary>The way from a list to the search that narrows it.</summary>
internal static class FilterLink
{
    /// <summary>The filters above a list, where records of that kind can be told apart by them.</summary>
    public static ImmutableArray<Block> Of(Site site, Kind kind) =>
        kind is Kind.Practice or Kind.Lesson or Kind.Material or Kind.Service or Kind.Collection or Kind.Activity
            or Kind.Issue or Kind.Outcome or Kind.Opinion or Kind.Evaluation && site.Catalog.Listed(kind).Length > 1
            ? [new FilterBlock(Kinds.Of(kind).Folder, site.FacetKeys.Value,
                "校種・場面・年度などからは、", new("条件ごとの一覧で探せます", site.Routes.Search + "#lists"))]
            : [];
}
