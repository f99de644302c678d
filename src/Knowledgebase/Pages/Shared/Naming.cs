namespace Knowledgebase.Pages.Shared;

/// <summary>The reform and the plans that a site speaks of, by the names that its records give them: another site has others.</summary>
static class Naming
{
    public static string Reform(Site site) =>
        site.Catalog.All(Kind.Programme) is [var only] ? only.Title : "プロジェクト";

    public static string Indicators(Site site)
    {
        var plans = site.Catalog.All<Indicator>(Kind.Indicator).Where(i => i.Plan.IsKnown);
        var titles = string.Join("・", plans.Select(i => site.Catalog[i.Plan.Value].Title).Distinct());
        return $"{(titles.Length == 0 ? "" : $"{titles}の指標のうち、")}{Reform(site)}の参考とされたものです。";
    }
}
