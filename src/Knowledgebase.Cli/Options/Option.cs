namespace Knowledgebase.Cli.Options;

/// <summary>One option of a command; <c>Example</c> is null for a switch.</summary>
/// <param name="Name">Its name, hyphens included.</param>
/// <param name="Example">An example of its value; null for a switch.</param>
/// <param name="Meaning">What the help says of it.</param>
/// <param name="Set">Null where the command looks its value up itself.</param>
sealed record Option(
    string Name,
    string? Example,
    string Meaning,
    Func<Arguments, string, Arguments>? Set = null
)
{
    /// <summary>What its value is, in Japanese; the help shows either this or the example.</summary>
    public string Value { get; init; } = "";

    public bool IsRequired { get; init; }

    /// <summary>It says something without its value, too.</summary>
    public bool MayStandAlone { get; init; }

    public static Option Help { get; } = new("--help", null, "この説明を出す");
}
