namespace Knowledgebase.Cli;

/// <summary>One run of the program: words in, exit code out.</summary>
/// <param name="Terminal">Where to speak to.</param>
/// <param name="Clock">Tells today's date where <c>--today</c> is not given.</param>
internal sealed record Shell(Terminal Terminal, TimeProvider Clock)
{
    /// <summary>Sources in, a plan of the site and all mistakes out.</summary>
    public Func<IReadOnlyList<SourceFile>, IReadOnlyList<Attachment>, BuildOptions, SitePlan> Plan { get; init; } = Build.Plan;

    /// <summary>Makes sample input from a count and a seed.</summary>
    public Func<int, ulong, IEnumerable<SourceFile>> Sample { get; init; } = SampleRecords.Make;

    /// <summary>True when a fault of the program shall be shown with its stack.</summary>
    public bool Debug { get; init; }

    /// <summary>Tells when the run shall end early.</summary>
    public Interruption Interruption { get; init; } = new();

    /// <summary>The day to work for.</summary>
    public DateOnly TodayFor(Arguments arguments) => arguments.Today ?? JapanDate.Of(Clock.GetUtcNow());

    /// <summary>The plan of the site that the input folder makes.</summary>
    public SitePlan PlanFor(Arguments arguments)
    {
        var input = InputFolder.Read(arguments.Input);
        return Plan(input.Sources, input.Attachments, new BuildOptions(TodayFor(arguments)));
    }

    /// <summary>Runs one command.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        Arguments arguments;
        try
        {
            arguments = CommandLine.Parse(words);
        }
        catch (UserException refusal)
        {
            Terminal.Error.WriteLine(refusal.Message);
            return refusal.Exit;
        }

        // On another thread, so that what only computes can be left where it stands.
        var work = Task.Run(() => ObeyAsync(arguments));
        await Task.WhenAny(work, Interruption.Asked);
        if (Interruption.Asked.IsCompleted)
        {
            await Interruption.QuietAsync();
            if (!Interruption.IsOut && !work.IsCompletedSuccessfully) return Interrupted(arguments.Command);
        }

        return await work ?? Interrupted(arguments.Command);
    }

    /// <summary>The exit code, or null when the work was broken off.</summary>
    private async Task<int?> ObeyAsync(Arguments arguments)
    {
        try
        {
            if (arguments.Command != CommandTable.Help && arguments.Command != CommandTable.Version) Setup.Require();
            return await arguments.Command.Run(arguments, this);
        }
        catch (OperationCanceledException) when (Interruption.Asked.IsCompleted)
        {
            return null;
        }
        catch (Exception e)
        {
            var failure = Failure.Of(e);
            Terminal.Error.WriteLine(failure.Sentence);
            if (failure.Exit == ExitCode.Memory) Terminal.Error.WriteLine(MemoryNeed.Sentence(arguments.Input));
            if (failure.Exit == ExitCode.OurFault) Terminal.Error.WriteLine(Debug ? e.ToString() : HowToReport);
            return failure.Exit;
        }
    }

    private int Interrupted(CommandSpec command)
    {
        // Ending a preview is no mishap.
        var serves = command == CommandTable.Serve;
        (serves ? Terminal.Out : Terminal.Error).WriteLine(command.Interrupted);
        return serves ? ExitCode.Fine : Interruption.Exit;
    }

    private const string HowToReport =
        "環境変数 KNOWLEDGEBASE_DEBUG=1 を付けてもう一度実行し、表示された内容を開発者に知らせてください。";
}
