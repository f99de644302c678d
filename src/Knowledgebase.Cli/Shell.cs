namespace Knowledgebase.Cli;

/// <summary>One run of the program: words in, exit code out.</summary>
/// <param name="Road">The pure functions of the core.</param>
/// <param name="Terminal">Where to speak to.</param>
/// <param name="Clock">Tells today's date where <c>--today</c> is not given.</param>
public sealed record Shell(Road Road, Terminal Terminal, TimeProvider Clock)
{
    /// <summary>Makes sample input from a count and a seed.</summary>
    public Func<int, ulong, IEnumerable<OutputFile>> Sample { get; init; } = SampleRecords.Make;

    /// <summary>True when a fault of the program shall be shown with its stack.</summary>
    public bool Debug { get; init; }

    /// <summary>Tells when the run shall end early.</summary>
    public Interruption Interruption { get; init; } = new();

    /// <summary>Runs one command.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        Arguments arguments;
        try
        {
            arguments = Arguments.Parse(words);
        }
        catch (RefusalException refusal)
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
            if (arguments.Command is not (Command.Help or Command.Version)) Setup.Require();
            return arguments.Command switch
            {
                Command.Build => BuildCommand.Run(arguments, Road, Terminal, Clock, Interruption),
                Command.Check => CheckCommand.Run(arguments, Road, Terminal, Clock),
                Command.Serve => await ServeCommand.RunAsync(arguments, Road, Terminal, Clock, Interruption),
                Command.Release => ReleaseCommand.Run(arguments, Road, Terminal, Clock),
                Command.Sample => SampleCommand.Run(arguments, Sample, Terminal),
                Command.Requests => RequestsCommand.Run(arguments, Road, Terminal, Clock),
                Command.Loans => LoansCommand.Run(arguments, Road, Terminal, Clock),
                Command.Version => HelpCommand.Version(Terminal),
                _ => HelpCommand.Run(arguments, Terminal),
            };
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

    private int Interrupted(Command command)
    {
        // Ending a preview is no mishap.
        var serves = command == Command.Serve;
        (serves ? Terminal.Out : Terminal.Error).WriteLine(serves ? ServeCommand.Ended
            : command == Command.Build ? "中断しました。公開中のサイトがあれば、元のまま残っています。" : "中断しました。");
        return serves ? ExitCode.Fine : Interruption.Exit;
    }

    private const string HowToReport =
        "環境変数 KNOWLEDGEBASE_DEBUG=1 を付けてもう一度実行し、表示された内容を開発者に知らせてください。";
}
