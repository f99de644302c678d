namespace Knowledgebase.Cli.Serve;

/// <summary>Plans the site anew and tells what the open pages must know of it. The same road as <c>build</c>, but nothing is written.</summary>
sealed class Rebuilding(Arguments arguments, Shell shell)
{
    // Without it a page opened before a restart would take the first build of the new run for its own.
    readonly string _run = shell.Clock.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
    int _builds;

    public PreviewState Start => new($"{_run}-0", "/");

    /// <summary>The first plan. Only mistakes in the input are survived: anything else would not mend itself.</summary>
    public PreviewState First()
    {
        try
        {
            return Plan(Start);
        }
        catch (UserException e) when (e.Exit == ExitCode.Errors)
        {
            return Failed(Start, e.Message);
        }
    }

    /// <summary>
    /// A later plan. Whatever goes wrong is told on the open pages. What the disk refuses may pass, so it is worth trying
    /// <paramref name="again"/> without a change.
    /// </summary>
    public PreviewState Next(PreviewState last, out bool again)
    {
        again = false;
        try
        {
            return Plan(last);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var failure = Failure.Of(e);
            again = failure.Exit == ExitCode.Disk;
            return Failed(last, failure.Sentence);
        }
    }

    /// <summary>Draws the whole site and checks it, on all processors but the one that answers. Its pages are served meanwhile.</summary>
    public PreviewState Check(PreviewState state, SitePlan plan, CancellationToken stop)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1),
            CancellationToken = stop,
        };
        try
        {
            var before = arguments.Published is { } folder ? PublishedFolder.Read(folder, plan) : null;
            var diagnostics = Build.Finish(plan, before, (_, _) => 0, options).Diagnostics;
            stop.ThrowIfCancellationRequested();
            Print(diagnostics);
            if (!Build.Stops(diagnostics, arguments.Strict))
                return state;
            shell.Terminal.Out.WriteLine("このままでは、build で公開できません。");
            return state with { Faults = Text(diagnostics) };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var sentence = Failure.Of(e).Sentence;
            shell.Terminal.Error.WriteLine(sentence);
            return state with { Faults = sentence };
        }
    }

    PreviewState Plan(PreviewState last)
    {
        var start = shell.Clock.GetTimestamp();
        var plan = shell.PlanFor(arguments, shell.Theme?.Read());
        if (Build.Stops(plan.Diagnostics, arguments.Strict))
        {
            Print(plan.Diagnostics);
            shell.Terminal.Out.WriteLine(
                last.Site is null ? "直すと、サイトが見られるようになります。" : "直前の正しいサイトを見せ続けます。");
            return last with
            {
                Base = last.Site is null ? plan.Base : last.Base,
                Errors = Text(plan.Diagnostics),
            };
        }

        var seconds = shell.Clock.GetElapsedTime(start).TotalSeconds;
        shell.Terminal.Out.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"サイトを作りました（ページ {plan.Counts.Pages}、{seconds:0.00} 秒）。"
            )
        );
        _builds++;
        return new PreviewState(string.Create(CultureInfo.InvariantCulture, $"{_run}-{_builds}"), plan.Base)
        {
            Site = new ServedSite(plan, arguments.Input),
        };
    }

    void Print(ImmutableArray<Diagnostic> diagnostics) =>
        DiagnosticPrinter.Print(shell.Terminal, DiagnosticFormat.Text, diagnostics, arguments.Input);

    string Text(ImmutableArray<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticText.Write(writer, diagnostics, arguments.Input);
        writer.WriteLine();
        writer.WriteLine(DiagnosticText.Summary(diagnostics));
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
