namespace Knowledgebase.Pages.Shared;

/// <summary>The reform and the plans that a site speaks of, by the names that its records give them: another site has others.</summary>
static class Naming
{
    /// <summary>What the projects make up; a plain word where no record names one.</summary>
    public static string Reform(Site site) =>
        site.Catalog.All(Kind.Programme) is [var only] ? only.Title : "プロジェクト";

    /// <summary>Where the indicators come from and what they are printed for.</summary>
    public static string Indicators(Site site)
    {
        var plans = site
            .Catalog.All<Indicator>(Kind.Indicator)
            .Where(i => i.Plan.IsKnown)
            .Select(i => site.Catalog[i.Plan.Value].Title)
            .Distinct()
            .ToArray();
        return $"{(plans.Length == 0 ? "" : $"{string.Join("・", plans)}の指標のうち、")}{Reform(site)}の参考とされたものです。";
    }
}
