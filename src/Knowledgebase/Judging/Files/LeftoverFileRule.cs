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
        var used = AttachedFileRule.FilesOf(catalog).Select(f => f.Path).ToHashSet();
        var sides = attachments.ToLookup(a => used.Contains(a.Path) ? null : FileNames.LeftBy(a.Path));
        var left =
            from side in sides
            where side.Key is not null
            from file in side
            select Codes.Leftover.At(file.Path, side.Key);
        return ([.. sides[null]], [.. left]);
    }
}
