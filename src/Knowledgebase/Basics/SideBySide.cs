namespace Knowledgebase.Basics;

/// <summary>Independent work on all processors. Results lie in the order of what they were made from, so that no timing shows.</summary>
internal static class SideBySide
{
    /// <summary>Makes one result of each source.</summary>
    public static TResult[] Make<T, TResult>(IReadOnlyList<T> sources, Func<T, TResult> make)
    {
        var results = new TResult[sources.Count];
        Parallel.For(0, results.Length, i => results[i] = make(sources[i]));
        return results;
    }
}
