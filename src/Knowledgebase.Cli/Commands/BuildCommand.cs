namespace Knowledgebase.Cli.Commands;

/// <summary>Checks the input and, when nothing is wrong, publishes the site.</summary>
static class BuildCommand
{
    public static int Run(Arguments arguments, Shell shell)
    {
        var start = shell.Clock.GetTimestamp();
        var place = SitePlace.Of(arguments.Output, arguments.Input);
        var plan = shell.PlanFor(arguments);
        var publication = SiteFolder.Publish(
            plan,
            place,
            arguments.Input,
            arguments.Strict,
            arguments.Published,
            shell.Interruption
        );
        DiagnosticPrinter.Print(shell.Terminal, arguments.Format, publication.Diagnostics, arguments.Input);

        var summaries = DiagnosticPrinter.Summaries(shell.Terminal, arguments.Format);
        foreach (
            var line in BuildSummary.Lines(
                arguments.Output,
                plan.Counts,
                publication,
                shell.Clock.GetElapsedTime(start)
            )
        )
            summaries.WriteLine(line);
        return publication.Published ? ExitCode.Fine : ExitCode.Errors;
    }
}
