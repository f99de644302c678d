namespace Knowledgebase.Cli;

/// <summary>One run of the program: words in, exit code out.</summary>
static class Run
{
    public static async Task<int> RunAsync(this Shell shell, IReadOnlyList<string> words)
    {
        Arguments arguments;
        try
        {
            arguments = CommandLine.Parse(words);
        }
        catch (UserException refusal)
        {
            shell.Terminal.Error.WriteLine(refusal.Message);
            return refusal.Exit;
        }

        // On another thread, so that what only computes can be left where it stands.
        var work = Task.Run(() => ObeyAsync(shell, arguments));
        await Task.WhenAny(work, shell.Interruption.Asked);
        if (shell.Interruption.Asked.IsCompleted)
        {
            await shell.Interruption.QuietAsync();
            if (!shell.Interruption.IsOut && !work.IsCompletedSuccessfully)
                return Interrupted(shell, arguments.Command);
        }

        return await work ?? Interrupted(shell, arguments.Command);
    }

    /// <summary>The exit code, or null when the work was broken off.</summary>
    static async Task<int?> ObeyAsync(Shell shell, Arguments arguments)
    {
        try
        {
            if (arguments.Command != CommandTable.Help && arguments.Command != CommandTable.Version)
                Setup.Require();
            return await arguments.Command.Run(arguments, shell);
        }
        catch (OperationCanceledException) when (shell.Interruption.Asked.IsCompleted)
        {
            return null;
        }
        catch (Exception e)
        {
            var failure = Failure.Of(e);
            shell.Terminal.Error.WriteLine(failure.Sentence);
            if (failure.Exit == ExitCode.Memory)
                shell.Terminal.Error.WriteLine(MemoryNeed.Sentence(arguments.Input));
            if (failure.Exit == ExitCode.OurFault)
                shell.Terminal.Error.WriteLine(shell.Debug ? e.ToString() : HowToReport);
            return failure.Exit;
        }
    }

    static int Interrupted(Shell shell, CommandSpec command)
    {
        // Ending a preview is no mishap.
        var serves = command == CommandTable.Serve;
        (serves ? shell.Terminal.Out : shell.Terminal.Error).WriteLine(command.Interrupted);
        return serves ? ExitCode.Fine : shell.Interruption.Exit;
    }

    const string HowToReport =
        "環境変数 KNOWLEDGEBASE_DEBUG=1 を付けてもう一度実行し、表示された内容を開発者に知らせてください。";
}
