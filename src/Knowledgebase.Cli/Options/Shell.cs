namespace Knowledgebase.Cli.Options;

/// <summary>What a run works with; the clock tells the day where <c>--today</c> is not given.</summary>
sealed record Shell(Terminal Terminal, TimeProvider Clock)
{
    public Func<IReadOnlyList<SourceFile>, IReadOnlyList<Attachment>, BuildOptions, SitePlan> Plan { get; init; } =
        Build.Plan;

    public Func<int, ulong, IEnumerable<SourceFile>> Sample { get; init; } = SampleRecords.Make;

    /// <summary>Shows a fault of the program with its stack.</summary>
    public bool Debug { get; init; }

    public Interruption Interruption { get; init; } = new();

    /// <summary>The theme's sources, where the program runs from a source tree.</summary>
    public SourceTheme? Theme { get; init; }

    public DateOnly TodayFor(Arguments arguments) => arguments.Today ?? JapanDate.Of(Clock.GetUtcNow());

    public SitePlan PlanFor(Arguments arguments, ThemeAssets? assets = null, Action<StageEnd>? ended = null)
    {
        var input = InputFolder.Read(arguments.Input);
        var files = input.Sources.Length + input.Attachments.Length;
        var bytes = input.Sources.Sum(s => (long)s.Bytes.Length) + input.Attachments.Sum(a => a.Length);
        ended?.Invoke(new(BuildStage.Input, files, bytes));
        var options = new BuildOptions(TodayFor(arguments)) { Assets = assets ?? ThemeAssets.Built };
        if (ended is not null)
            options = options with { Ended = ended };
        return Plan(input.Sources, input.Attachments, options);
    }
}
