namespace Knowledgebase.Trial;

/// <summary>All labelled queries.</summary>
public static class TrialQueries
{
    /// <summary>Those for tuning, then those held out.</summary>
    public static ImmutableArray<TrialQuery> All { get; } = [.. TuningQueries.All, .. HeldOutQueries.All];
}
