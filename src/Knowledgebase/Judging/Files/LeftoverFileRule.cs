namespace Knowledgebase.Judging.Files;

/// <summary>What programs left behind among the published files is named and otherwise passed over.</summary>
static class LeftoverFileRule
{
    /// <summary>The files that somebody put there, and a remark on each other one. What a record uses was put there.</summary>
    public static (ImmutableArray<Attachment> Kept, ImmutableArray<Diagnostic> Reported) SetAside(
        Catalog catalog,
        IReadOnlyList<Attachment> attachments
    )
    {
        var used = AttachedFileRule.FilesOf(catalog).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var sides = attachments.ToLookup(a => used.Contains(a.Path) ? null : FileNames.LeftBy(a.Path));
        return (
            [.. sides[null]],
            [
                .. sides
                    .Where(s => s.Key is not null)
                    .SelectMany(s =>
                        s.Select(a => new Diagnostic(
                            Codes.Leftover,
                            SourceSpot.StartOf(a.Path),
                            s.Key!,
                            Codes.Leftover.Remedy
                        ))
                    ),
            ]
        );
    }
}
