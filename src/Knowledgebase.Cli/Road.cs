namespace Knowledgebase.Cli;

/// <summary>Turns what was read into a plan of the site.</summary>
public delegate SitePlan PlanSite(
    IReadOnlyList<SourceFile> sources, IReadOnlyList<Attachment> attachments, BuildOptions options);

/// <summary>Reads the facts of a finished page; null when the file is no page.</summary>
public delegate PageFacts? ReadPage(PlannedFile file, ReadOnlySpan<byte> bytes);

/// <summary>Judges the finished site as a whole.</summary>
public delegate ImmutableArray<Diagnostic> JudgeSite(SitePlan plan, IEnumerable<PageFacts> pages);

/// <summary>Judges which published addresses the finished site would let die.</summary>
public delegate ImmutableArray<Diagnostic> CompareSites(SitePlan plan, IEnumerable<PageFacts> pages, PublishedSite before);

/// <summary>The pure functions that the shell carries bytes to and from. The shell knows nothing else of the core.</summary>
/// <param name="Plan">Sources in, plan and mistakes out.</param>
/// <param name="Read">A finished file in, what the check must know of it out.</param>
/// <param name="Judge">The plan and all pages in, mistakes out.</param>
/// <param name="Compare">The same and an older publication in, lost addresses out.</param>
public sealed record Road(PlanSite Plan, ReadPage Read, JudgeSite Judge, CompareSites Compare)
{
    /// <summary>The core.</summary>
    public static Road Core { get; } = new(Build.Plan, PageFacts.Of, SiteCheck.Judge, KeptAddresses.Judge);
}
