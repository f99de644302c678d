namespace Knowledgebase.Cli.Commands;

static class BuildCommand
{
    public static int Run(Arguments arguments, Shell shell)
    {
        var start = shell.Clock.GetTimestamp();
        var timings = arguments.Timings is null ? null : new Timings(shell.Clock);
        var place = SitePlace.Of(arguments.Output, arguments.Input);
        var plan = shell.PlanFor(arguments, ended: Ended);
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
        if (timings is not null)
            Tell(timings, arguments.Timings, summaries);
        return publication.Published ? ExitCode.Fine : ExitCode.Errors;

        void Ended(StageEnd stage)
        {
            Leftovers.GiveBack(stage.Stage);
            timings?.Ended(stage);
        }
    }

    static void Tell(Timings timings, string? file, TextWriter summaries)
    {
        summaries.Write(TimingsTable.Of(timings));
        if (!string.IsNullOrWhiteSpace(file))
            DiskError.Naming(file, () => File.WriteAllBytes(file, TimingsJson.Of(timings)));
    }
}
