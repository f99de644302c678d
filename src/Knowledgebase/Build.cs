using Knowledgebase.Sources;

namespace Knowledgebase;

/// <summary>The whole road in one method.</summary>
public static class Build
{
    /// <summary>Sources in, a plan of the site and every mistake out.</summary>
    public static SitePlan Plan(
        IReadOnlyList<SourceFile> sources, IReadOnlyList<Attachment> attachments, BuildOptions options) =>
        throw new NotSupportedException();
}
