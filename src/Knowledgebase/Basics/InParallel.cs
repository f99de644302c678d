using System.Runtime.ExceptionServices;

namespace Knowledgebase.Basics;

/// <summary>Work on all processors; results lie in the order of their sources, and the first fault is thrown, as if
/// one thread had met it.</summary>
public static class InParallel
{
    /// <summary>Makes one result of each source; of several faults the first is thrown, as if one thread had met it.</summary>
    public static TResult[] Make<T, TResult>(
        IReadOnlyList<T> sources,
        Func<T, TResult> make,
        ParallelOptions? options = null
    )
    {
        var results = new TResult[sources.Count];
        try
        {
            Parallel.For(0, results.Length, options ?? new(), i => results[i] = make(sources[i]));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
        return results;
    }
}
