namespace Knowledgebase.Cli.Commands;

/// <summary>Explains the program, or one command, from its row in the table.</summary>
static class HelpCommand
{
    const string Start = "dotnet run --project src/Knowledgebase.Cli --";

    public static int Run(Arguments arguments, Shell shell)
    {
        shell.Terminal.Out.Write(TextOf(arguments.Topic).ReplaceLineEndings(Environment.NewLine));
        return ExitCode.Fine;
    }

    public static int Version(Arguments arguments, Shell shell)
    {
        shell.Terminal.Out.WriteLine($"knowledgebase {typeof(HelpCommand).Assembly.GetName().Version?.ToString(3)}");
        return ExitCode.Fine;
    }

    public static string TextOf(CommandSpec command)
    {
        var words = string.Join(' ', new[] { Start, command.Name }.Where(w => w.Length > 0));
        var rows = string.Concat(
            command.Parts.Select(p => Row(p.Word, 10, p.Does)).Concat(command.Options.Select(o => Row(o, command)))
        );
        var examples = string.Concat(command.Examples.Select(e => $"  {Start} {e}\n"));
        return $"{command.About}\n\n使い方: {words}{command.Usage}\n\n{command.Heading}:\n{rows}\n{command.Note}例:\n{examples}";
    }

    static string Row(Option option, CommandSpec command) =>
        !command.IsPart
            ? Row($"{option.Name} {option.Value}".TrimEnd(), 23, option.Meaning)
            : Row(
                option.Name,
                12,
                option.Meaning + (option.Example is null ? "" : $"　例: {option.Name} {option.Example}")
            );

    static string Row(string word, int width, string meaning) =>
        $"  {word}{new string(' ', Math.Max(1, width - Cells.Width(word)))}{meaning}\n";
}
