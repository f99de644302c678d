namespace Knowledgebase.Cli.Disk;

static class DiskParallel
{
    // Two at least: one can wait for the disk while the other computes.
    public static ParallelOptions Until(CancellationToken stop = default) =>
        new() { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount), CancellationToken = stop };
}
