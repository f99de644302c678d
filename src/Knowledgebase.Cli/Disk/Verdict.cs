namespace Knowledgebase.Cli.Disk;

/// <summary>Whether a site may be published.</summary>
internal static class Verdict
{
    public static bool Stops(ImmutableArray<Diagnostic> diagnostics, bool strict) =>
        diagnostics.Any(d => d.Severity >= (strict ? Severity.Warning : Severity.Error));

    /// <summary>The mistakes of the input and of the finished site together, and what it would take away from the one <paramref name="before"/> it.</summary>
    public static ImmutableArray<Diagnostic> Of(SitePlan plan, Road road, ImmutableArray<PageFacts> pages, PublishedSite? before) =>
        Shortlist.Of(plan.Diagnostics.Concat(road.Judge(plan, pages)).Concat(before is null ? [] : road.Compare(plan, pages, before)));
}
