using System.Collections.Immutable;
using Knowledgebase.Diagnostics;

namespace Knowledgebase.Checking;

/// <summary>Checks the finished site as a whole: every internal link, fragment and asset, and that titles are unique.</summary>
public static class SiteCheck
{
    /// <summary>Every mistake, sorted; empty when the site may be published.</summary>
    public static ImmutableArray<Diagnostic> Judge(SitePlan plan, IEnumerable<PageFacts> pages) => throw new NotSupportedException();
}
