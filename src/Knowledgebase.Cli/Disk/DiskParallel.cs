namespace Knowledgebase.Cli.Disk;

/// <summary>How many hands work that meets the disk has.</summary>
static class DiskParallel
{
    // Two at least: one can wait for the disk while the other computes.
    public static ParallelOptions Until(CancellationToken stop = default) =>
        new() { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount), CancellationToken = stop };
}
