using Knowledgebase.Cli.Commands;
using Knowledgebase.Output;
using Knowledgebase.Sample;

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

    /// <summary>Runs one command.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        try
        {
            var arguments = Arguments.Parse(words);
            return arguments.Command switch
            {
                Command.Build => BuildCommand.Run(arguments, Road, Terminal, Clock),
                Command.Check => CheckCommand.Run(arguments, Road, Terminal, Clock),
                Command.Serve => await ServeCommand.RunAsync(arguments, Road, Terminal, Clock),
                Command.Release => ReleaseCommand.Run(arguments, Road, Terminal, Clock),
                Command.Sample => SampleCommand.Run(arguments, Sample, Terminal),
                Command.Requests => RequestsCommand.Run(arguments, Road, Terminal, Clock),
                Command.Loans => LoansCommand.Run(arguments, Road, Terminal, Clock),
                Command.Version => HelpCommand.Version(Terminal),
                _ => HelpCommand.Run(arguments, Terminal),
            };
        }
        catch (Exception e)
        {
            var failure = Failure.Of(e);
            Terminal.Error.WriteLine(failure.Sentence);
            if (failure.Exit == ExitCode.OurFault) Terminal.Error.WriteLine(Debug ? e.ToString() : HowToReport);
            return failure.Exit;
        }
    }

    private const string HowToReport =
        "環境変数 KNOWLEDGEBASE_DEBUG=1 を付けてもう一度実行し、表示された内容を開発者に知らせてください。";
}
