namespace Knowledgebase.Cli.Options;

/// <summary>One command, or one of the office's sub-commands: parsing, help and dispatch follow from its row.</summary>
sealed record CommandSpec(
    string Name,
    string Does,
    Func<Arguments, Shell, Task<int>> Run,
    params ImmutableArray<Option> Options
)
{
    public ImmutableArray<CommandSpec> Parts { get; init; } = [];

    public string About { get; init; } = Does + "。";

    public string Usage { get; init; } = " [指定]";

    public string Heading { get; init; } = "指定";

    public string Note { get; init; } = "";

    public ImmutableArray<string> Examples { get; init; } = [];

    public string Sample { get; init; } = "";

    /// <summary>What a sub-command works on, in Japanese: in brackets where it may be left out, empty where there is nothing. Null for commands.</summary>
    public string? Operand { get; init; }

    public string Interrupted { get; init; } = "中断しました。";

    public bool IsPart => Operand is not null;

    public string Word => Name[(Name.LastIndexOf(' ') + 1)..];

    /// <summary>A command that is over when its method returns.</summary>
    public static Func<Arguments, Shell, Task<int>> Now(Func<Arguments, Shell, int> run) =>
        (arguments, shell) => Task.FromResult(run(arguments, shell));
}
