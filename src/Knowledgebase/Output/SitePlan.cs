namespace Knowledgebase.Output;

/// <summary>What the road yields before a byte is written: every mistake, and every file unless one is an
/// error.</summary>
public sealed record SitePlan(
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<PlannedFile> Files,
    SiteCounts Counts
)
{
    /// <summary>Address of the site's home below its host: <c>/</c>, or for example <c>/kb/</c>.</summary>
    public string Base { get; init; } = "/";

    /// <summary>The files of the search and its warnings. They stand beside the others because they are made of what the pages say.</summary>
    public Lazy<(ImmutableArray<PlannedFile> Files, ImmutableArray<Diagnostic> Warnings)> Search { get; init; } =
        new(() => ([], []));

    /// <summary>As in the options: called after each stage that follows the plan.</summary>
    public Action<StageEnd> Ended { get; init; } = _ => { };

    /// <summary>Where links of free prose were written, by the record's file and the address.</summary>
    internal ImmutableDictionary<(string Path, string Address), SourceSpot> ProseLinks { get; init; } =
        ImmutableDictionary<(string Path, string Address), SourceSpot>.Empty;

    internal DateOnly Today { get; init; }

    /// <summary>What changed in silence since a record was published with those data, beside those others: figures, years, names, classes, links.</summary>
    internal Func<
        RecordId,
        ReadOnlyMemory<byte>,
        IReadOnlySet<RecordId>,
        IEnumerable<Diagnostic>
    > SilentChanges
    { get; init; } = (_, _, _) => [];

    /// <summary>True when nothing may be published.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>Counts for the summary line of a build.</summary>
/// <param name="Open">Facts that wait for a question, a decision or an answer.</param>
public sealed record SiteCounts(int Records, int Pages, int Open);
