namespace Knowledgebase.Checking;

/// <summary>What records published as data stays, or its history says why not. Only records that changed are looked into.</summary>
static class KeptFacts
{
    public static IEnumerable<Diagnostic> Judge(
        SitePlan plan,
        Dictionary<string, PlannedFile> files,
        PublishedSite before
    )
    {
        var ids = before.Records.Select(was => PublishedSite.OwnerOf(was.Path)!.Value).ToHashSet();
        return before
            .Records.Where(was =>
                files.GetValueOrDefault(was.Path) is not MadeFile now || !now.Make().Span.SequenceEqual(was.Bytes.Span)
            )
            .SelectMany(was => plan.SilentChanges(PublishedSite.OwnerOf(was.Path)!.Value, was.Bytes, ids));
    }
}
