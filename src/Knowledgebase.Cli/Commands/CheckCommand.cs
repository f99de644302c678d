namespace Knowledgebase.Cli.Commands;

/// <summary>Checks the input and the site that it makes, in memory only.</summary>
static class CheckCommand
{
    public static int Run(Arguments arguments, Shell shell)
    {
        var (plan, published) = (shell.PlanFor(arguments), arguments.Published);
        var diagnostics = plan.Diagnostics;
        if (!plan.HasErrors)
        {
            var before = published is null ? null : PublishedFolder.Read(published, plan);
            diagnostics = Build.Finish(plan, before, (_, _) => 0, DiskParallel.Until()).Diagnostics;
        }
        DiagnosticPrinter.Print(shell.Terminal, arguments.Format, diagnostics, arguments.Input);
        if (!plan.HasErrors && published is null)
            DiagnosticPrinter.Summaries(shell.Terminal, arguments.Format).WriteLine(BuildSummary.NotCompared);
        return Build.Stops(diagnostics, arguments.Strict) ? ExitCode.Errors : ExitCode.Fine;
    }
}
