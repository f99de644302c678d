using System.Runtime.ExceptionServices;

namespace Knowledgebase.Cli.Disk;

/// <summary>Does independent pieces of work on all processors. Results go by index, so the order of finishing shows nowhere.</summary>
internal static class Workers
{
    public static void Run(int count, Action<int> work, CancellationToken stop = default)
    {
        // Two at least: one can wait for the disk while the other computes.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount), CancellationToken = stop };
        try
        {
            Parallel.For(0, count, options, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
