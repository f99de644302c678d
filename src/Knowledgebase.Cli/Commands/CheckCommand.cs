namespace Knowledgebase.Cli.Commands;

/// <summary>Checks the input and the site that it makes, in memory only.</summary>
public static class CheckCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(Arguments arguments, Road road, Terminal terminal, TimeProvider clock)
    {
        var plan = Planning.Plan(arguments, road, clock);
        var diagnostics = plan.HasErrors ? plan.Diagnostics : JudgeSite(plan, road, arguments.Published);
        DiagnosticPrinter.Print(terminal, arguments.Format, diagnostics, arguments.Input);
        if (!plan.HasErrors && arguments.Published is null)
            DiagnosticPrinter.Summaries(terminal, arguments.Format).WriteLine(BuildSummary.NotCompared);
        return Verdict.Stops(diagnostics, arguments.Strict) ? ExitCode.Mistakes : ExitCode.Fine;
    }

    private static ImmutableArray<Diagnostic> JudgeSite(SitePlan plan, Road road, string? published)
    {
        var before = published is null ? null : PublishedFolder.Read(published, plan, road);
        var pages = new PageFacts?[plan.Files.Length];
        Workers.Run(pages.Length, i =>
        {
            if (plan.Files[i].Make is not null) Rendering.Of(plan.Files[i], road, out pages[i]);
        });
        return Verdict.Of(plan, road, [.. pages.OfType<PageFacts>()], before);
    }
}
