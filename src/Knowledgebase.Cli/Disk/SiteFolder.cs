namespace Knowledgebase.Cli.Disk;

/// <summary>How a publication ended.</summary>
/// <param name="Published">False when mistakes kept the published folder as it was.</param>
/// <param name="Diagnostics">All mistakes of the input and of the finished site, sorted.</param>
/// <param name="Files">Files written, the manifest included.</param>
/// <param name="Bytes">Bytes written.</param>
/// <param name="Leftover">The old site where it could not be deleted, or null.</param>
/// <param name="Compared">True when an older publication was there to look for lost addresses.</param>
public sealed record Publication(
    bool Published, ImmutableArray<Diagnostic> Diagnostics, int Files = 0, long Bytes = 0, string? Leftover = null, bool Compared = false);

/// <summary>
/// Publishes a site so that the folder always holds one whole site. Everything is made and checked in a staging folder;
/// only then do the two change places. Whatever goes wrong before that leaves the published site untouched.
/// </summary>
public static class SiteFolder
{
    /// <summary>Makes, checks and publishes the files of a plan.</summary>
    /// <param name="plan">What to publish.</param>
    /// <param name="road">Reads and judges the finished pages.</param>
    /// <param name="place">Where to.</param>
    /// <param name="input">Where the attachments lie.</param>
    /// <param name="strict">True when warnings stop the publication.</param>
    /// <param name="published">The publication to compare with; null for the one that is replaced.</param>
    /// <param name="interruption">Breaks the publication off, but never between the old site and the new one.</param>
    public static Publication Publish(
        SitePlan plan, Road road, SitePlace place, string input, bool strict, string? published = null, Interruption? interruption = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(road);
        ArgumentNullException.ThrowIfNull(place);
        if (Verdict.Stops(plan.Diagnostics, strict)) return new Publication(false, plan.Diagnostics);

        using var careful = interruption?.Careful();
        DiskTrouble.Naming(place.Parent, () => Directory.CreateDirectory(place.Parent));
        using var held = SiteLock.Take(place);
        Leftovers.Clear(place);
        place.RefuseIfNotOurs();
        var before = published ?? (!place.IsPreview && Manifest.IsOurs(place.Target) ? place.Target : null);
        var compared = before is null ? null : PublishedFolder.Read(before, plan, road);
        try
        {
            var written = SiteWriter.Write(plan, road, input, place.Staging, interruption?.Token ?? default);
            return Publish(plan, written, road, place, strict, compared, interruption);
        }
        catch (Exception e)
        {
            TryDelete(place.Staging);
            if (e is RefusalException { Exit: var exit } && exit == ExitCode.Disk)
                throw new RefusalException(ExitCode.Disk, e.Message + "公開中のサイトがあれば、そのまま残っています。", e);
            throw;
        }
    }

    private static Publication Publish(
        SitePlan plan, WrittenSite written, Road road, SitePlace place, bool strict, PublishedSite? before, Interruption? interruption)
    {
        var diagnostics = Verdict.Of(plan, road, written.Pages, before);
        if (Verdict.Stops(diagnostics, strict))
        {
            Leftovers.Delete(place.Staging);
            return new Publication(false, diagnostics);
        }

        var manifest = Manifest.Bytes(written.Entries, place.IsPreview);
        var path = Path.Combine(place.Staging, Manifest.FileName);
        DiskTrouble.Naming(path, () => SiteWriter.WriteNew(path, manifest));
        StagingCheck.Verify(place.Staging, written.Entries, interruption?.Token ?? default);
        DiskTrouble.Naming(path, () => Durable.SyncAround(path));
        interruption?.Token.ThrowIfCancellationRequested();
        var old = Exchange.Put(place);
        interruption?.PassTheLastChance();
        // Last of all, and no longer a reason to fail: the new site is out. The next publication tries again.
        var leftover = old is not null && !TryDelete(old) ? old : null;
        var bytes = written.Entries.Sum(e => e.Length) + manifest.Length;
        return new Publication(true, diagnostics, written.Entries.Length + 1, bytes, leftover, before is not null);
    }

    private static bool TryDelete(string path)
    {
        try
        {
            Leftovers.Delete(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
