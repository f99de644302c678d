namespace Knowledgebase.Cli.Commands;

/// <summary>Explains the program, or one command.</summary>
public static class HelpCommand
{
    /// <summary>Prints the help that was asked for.</summary>
    public static int Run(Arguments arguments, Terminal terminal)
    {
        terminal.Out.Write(HelpText.Of(arguments.Topic).ReplaceLineEndings(Environment.NewLine));
        return ExitCode.Fine;
    }

    /// <summary>Prints the help of a command of the office, or of one of its sub-commands.</summary>
    public static int Office(Arguments arguments, Terminal terminal)
    {
        terminal.Out.Write(OfficeHelp.Of(arguments.Command, arguments.Office!.Name).ReplaceLineEndings(Environment.NewLine));
        return ExitCode.Fine;
    }

    /// <summary>Prints the version.</summary>
    public static int Version(Terminal terminal)
    {
        terminal.Out.WriteLine($"knowledgebase {typeof(HelpCommand).Assembly.GetName().Version?.ToString(3)}");
        return ExitCode.Fine;
    }
}
