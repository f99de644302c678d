namespace Knowledgebase.Cli.Disk;

/// <summary>How a publication ended.</summary>
/// <param name="Published">False when mistakes kept the published folder as it was.</param>
/// <param name="Diagnostics">Of the input and of the finished site, sorted.</param>
/// <param name="Files">Files written, the manifest included.</param>
/// <param name="Bytes">Bytes written.</param>
/// <param name="Leftover">The old site where it could not be deleted.</param>
/// <param name="Compared">True when an older publication was there to look for lost addresses.</param>
sealed record Publication(
    bool Published,
    ImmutableArray<Diagnostic> Diagnostics,
    int Files = 0,
    long Bytes = 0,
    string? Leftover = null,
    bool Compared = false
);

/// <summary>
/// Publishes a site so that the folder always holds one whole site. Everything is made and checked in a staging folder;
/// only then do the two change places. Whatever goes wrong before that leaves the published site untouched.
/// </summary>
static class SiteFolder
{
    /// <summary>Interrupted or not, never stops between the old site and the new one. Compares with the site it replaces unless another is named.</summary>
    public static Publication Publish(
        SitePlan plan,
        SitePlace place,
        string input,
        bool strict,
        string? published = null,
        Interruption? interruption = null
    )
    {
        if (Build.Stops(plan.Diagnostics, strict))
            return new(false, plan.Diagnostics);

        using var careful = interruption?.Careful();
        DiskError.Naming(place.Parent, () => Directory.CreateDirectory(place.Parent));
        using var held = SiteLock.Take(place);
        StaleFolders.Clear(place);
        place.RefuseIfNotOurs();
        var before = published ?? (Manifest.IsOurs(place.Target) ? place.Target : null);
        var compared = before is null ? null : PublishedFolder.Read(before, plan);
        try
        {
            DiskError.Naming(place.Staging, () => Directory.CreateDirectory(place.Staging));
            var writer = new SiteWriter(input, place.Staging);
            plan.Ended(new(BuildStage.Staging));
            var (entries, diagnostics) = Build.Finish(
                plan,
                compared,
                writer.Write,
                DiskParallel.Until(interruption?.Token ?? default)
            );
            if (!Build.Stops(diagnostics, strict))
                return Publish(entries, diagnostics, place, plan.Ended, interruption) with
                {
                    Compared = compared is not null,
                };
            StaleFolders.Delete(place.Staging);
            return new(false, diagnostics);
        }
        catch (Exception e)
        {
            TryDelete(place.Staging);
            if (e is UserException { Exit: var exit } && exit == ExitCode.Disk)
                throw new UserException(ExitCode.Disk, e.Message + "公開中のサイトがあれば、そのまま残っています。", e);
            throw;
        }
    }

    static Publication Publish(
        ManifestEntry[] entries,
        ImmutableArray<Diagnostic> diagnostics,
        SitePlace place,
        Action<StageEnd> ended,
        Interruption? interruption
    )
    {
        var manifest = Manifest.Bytes(entries);
        var path = Path.Combine(place.Staging, Manifest.FileName);
        DiskError.Naming(path, () => SiteWriter.WriteNew(path, manifest));
        StagingCheck.Verify(place.Staging, entries, interruption?.Token ?? default);
        var bytes = entries.Sum(e => e.Length) + manifest.Length;
        ended(new(BuildStage.Verify, entries.Length + 1, bytes));
        DiskError.Naming(path, () => FileSync.SyncAround(path));
        interruption?.Token.ThrowIfCancellationRequested();
        var old = Exchange.Put(place);
        interruption?.PassTheLastChance();
        // Last of all, and no longer a reason to fail: the new site is out. The next publication tries again.
        var leftover = old is not null && !TryDelete(old) ? old : null;
        ended(new(BuildStage.Publish));
        return new(true, diagnostics, entries.Length + 1, bytes, leftover);
    }

    static bool TryDelete(string path)
    {
        try
        {
            StaleFolders.Delete(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
