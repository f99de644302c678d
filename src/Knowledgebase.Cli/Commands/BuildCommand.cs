namespace Knowledgebase.Cli.Commands;

/// <summary>Checks the input and, when nothing is wrong, publishes the site.</summary>
public static class BuildCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(Arguments arguments, Road road, Terminal terminal, TimeProvider clock, Interruption? interruption = null)
    {
        var start = clock.GetTimestamp();
        var place = SitePlace.Of(arguments.Output, arguments.Input);
        var plan = Planning.Plan(arguments, road, clock);
        var publication = SiteFolder.Publish(plan, road, place, arguments.Input, arguments.Strict, arguments.Published, interruption);
        DiagnosticPrinter.Print(terminal, arguments.Format, publication.Diagnostics, arguments.Input);

        var summaries = DiagnosticPrinter.Summaries(terminal, arguments.Format);
        foreach (var line in BuildSummary.Lines(arguments.Output, plan.Counts, publication, clock.GetElapsedTime(start)))
            summaries.WriteLine(line);
        return publication.Published ? ExitCode.Fine : ExitCode.Mistakes;
    }
}
