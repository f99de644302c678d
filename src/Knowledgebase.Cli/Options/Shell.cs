namespace Knowledgebase.Cli.Options;

/// <summary>What a run of the program works with.</summary>
/// <param name="Terminal">Where to speak to.</param>
/// <param name="Clock">Tells today's date where <c>--today</c> is not given.</param>
sealed record Shell(Terminal Terminal, TimeProvider Clock)
{
    /// <summary>Sources in, a plan of the site and all mistakes out.</summary>
    public Func<IReadOnlyList<SourceFile>, IReadOnlyList<Attachment>, BuildOptions, SitePlan> Plan { get; init; } =
        Build.Plan;

    /// <summary>Makes sample input from a count and a seed.</summary>
    public Func<int, ulong, IEnumerable<SourceFile>> Sample { get; init; } = SampleRecords.Make;

    /// <summary>True when a fault of the program shall be shown with its stack.</summary>
    public bool Debug { get; init; }

    public Interruption Interruption { get; init; } = new();

    /// <summary>The theme's sources, where the program runs from a source tree.</summary>
    public SourceTheme? Theme { get; init; }

    public DateOnly TodayFor(Arguments arguments) => arguments.Today ?? JapanDate.Of(Clock.GetUtcNow());

    /// <summary>The plan of the site that the input folder makes.</summary>
    public SitePlan PlanFor(Arguments arguments, ThemeAssets? assets = null)
    {
        var input = InputFolder.Read(arguments.Input);
        var options = new BuildOptions(TodayFor(arguments)) { Assets = assets ?? ThemeAssets.Built };
        return Plan(input.Sources, input.Attachments, options);
    }
}
