namespace Knowledgebase.Cli.Commands;

/// <summary>One option: its name, the commands that take it, and an example of its value (null for a switch).</summary>
internal sealed record OptionRule(string Name, string? Example, bool Required, params ImmutableArray<Command> Commands)
{
    public static ImmutableArray<OptionRule> All { get; } =
    [
        new("--input", "input", false, Command.Build, Command.Check, Command.Serve, Command.Release),
        new("--output", Arguments.PublishedByDefault, false, Command.Build),
        new("--output", "artifacts/preview", false, Command.Serve),
        new("--output", "artifacts/sample", true, Command.Sample),
        new("--published", Arguments.PublishedByDefault, false, Command.Build, Command.Check, Command.Serve),
        new("--today", "2026-04-01", false, Command.Build, Command.Check, Command.Serve, Command.Release),
        new("--strict", null, false, Command.Build, Command.Check, Command.Serve),
        new("--format", "json", false, Command.Build, Command.Check),
        new("--port", "8080", false, Command.Serve),
        new("--count", "1000", true, Command.Sample),
        new("--seed", "1", true, Command.Sample),
        new("--help", null, false, Command.Build, Command.Check, Command.Serve, Command.Release, Command.Sample),
    ];
}
