namespace Knowledgebase.Cli.Serve;

/// <summary>Builds the site again and tells what the open pages must know of it. The same road as <c>build</c>.</summary>
sealed class Rebuilding(Arguments arguments, Shell shell, SitePlace place)
{
    // Without it a page opened before a restart would take the first build of the new run for its own.
    readonly string _run = shell.Clock.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
    int _builds;

    public PreviewState Start => new($"{_run}-0", "/", null);

    /// <summary>The first build. Only mistakes in the input are survived: anything else would not mend itself.</summary>
    public PreviewState First()
    {
        try
        {
            return Build(Start, isFirst: true);
        }
        catch (UserException e) when (e.Exit == ExitCode.Errors)
        {
            return Failed(Start, e.Message);
        }
    }

    /// <summary>
    /// A later build. Whatever goes wrong is told on the open pages. What the disk refuses may pass, so it is worth trying
    /// <paramref name="again"/> without a change.
    /// </summary>
    public PreviewState Next(PreviewState last, out bool again)
    {
        again = false;
        try
        {
            return Build(last, isFirst: false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var failure = Failure.Of(e);
            again = failure.Exit == ExitCode.Disk;
            return Failed(last, failure.Sentence);
        }
    }

    PreviewState Build(PreviewState last, bool isFirst)
    {
        var start = shell.Clock.GetTimestamp();
        var plan = shell.PlanFor(arguments, shell.Theme?.Read());
        var publication = SiteFolder.Publish(
            plan,
            place,
            arguments.Input,
            arguments.Strict,
            arguments.Published,
            shell.Interruption
        );
        DiagnosticPrinter.Print(shell.Terminal, DiagnosticFormat.Text, publication.Diagnostics, arguments.Input);
        if (!publication.Published)
        {
            shell.Terminal.Out.WriteLine("直前の正しいサイトを見せ続けます。");
            // A site of an earlier run is shown where its plan says it lives, as far as a plan with mistakes knows.
            return last with { Base = isFirst ? plan.Base : last.Base, Errors = Text(publication) };
        }

        var seconds = shell.Clock.GetElapsedTime(start).TotalSeconds;
        shell.Terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"サイトを作りました（ページ {plan.Counts.Pages}、{seconds:0.0} 秒）。"
            )
        );
        _builds++;
        return new PreviewState(string.Create(CultureInfo.InvariantCulture, $"{_run}-{_builds}"), plan.Base, null);
    }

    string Text(Publication publication)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticText.Write(writer, publication.Diagnostics, arguments.Input);
        writer.WriteLine();
        writer.WriteLine(DiagnosticText.Summary(publication.Diagnostics));
        return writer.ToString();
    }

    PreviewState Failed(PreviewState last, string sentence)
    {
        // Once is enough while it is tried again and again.
        if (sentence != last.Errors)
            shell.Terminal.Error.WriteLine(sentence);
        return last with { Errors = sentence };
    }
}
