namespace Knowledgebase.Cli.Commands;

/// <summary>
/// What the command line asks for. Parsed by hand on purpose: a mistyped option must never be swallowed, and every word
/// of the answer must be Japanese.
/// </summary>
public sealed record Arguments
{
    /// <summary>What to do.</summary>
    public Command Command { get; init; } = Command.Help;

    /// <summary>The command that help was asked about; null for the program as a whole.</summary>
    public Command? Topic { get; init; }

    /// <summary>Folder with the records.</summary>
    public string Input { get; init; } = "input";

    /// <summary>Folder of the published site (or of the sample records).</summary>
    public string Output { get; init; } = PublishedByDefault;

    /// <summary>Where a site is published unless another folder is named.</summary>
    internal static string PublishedByDefault => "artifacts/site";

    /// <summary>Folder of the publication to compare with; null when none was named.</summary>
    public string? Published { get; init; }

    /// <summary>The date to build for; null means today in Japan.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>True when warnings stop the publication as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>How mistakes are printed.</summary>
    public DiagnosticFormat Format { get; init; }

    /// <summary>Port of the preview server; 0 means any free one.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>How many sample records to make.</summary>
    public int Count { get; init; }

    /// <summary>Where the sample's chance begins, so that it can be repeated.</summary>
    public ulong Seed { get; init; }

    /// <summary>What is asked of the office's books; null for the other commands.</summary>
    public OfficeArguments? Office { get; init; }

    /// <summary>Reads the command line, or refuses it with an explanation.</summary>
    public static Arguments Parse(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return new Arguments();
        if (words[0] is "--version") return new Arguments { Command = Command.Version };
        if (words[0] is "help" or "--help" or "-h")
            return words.Count == 1 ? new Arguments() : Help(words.Skip(1).ToList());

        var command = CommandNamed(words[0]);
        if (IsOffice(command)) return OfAnOffice(command, words.Skip(1).ToList());
        var given = GivenOptions.Read(command, words.Skip(1).ToList());
        if (given.ContainsKey("--help")) return new Arguments { Topic = command };
        var arguments = given.Aggregate(Of(command), (sofar, pair) => With(sofar, pair.Key, pair.Value));
        foreach (var option in OptionRule.All.Where(o => o.Required && o.Commands.Contains(command)))
            if (!given.ContainsKey(option.Name))
                throw RefusalException.Usage($"{option.Name} の指定が必要です。例: {option.Name} {option.Example}");
        return arguments;
    }

    private static Arguments Of(Command command) =>
        command == Command.Serve ? new Arguments { Command = command, Output = "artifacts/preview" } : new Arguments { Command = command };

    private static Arguments Help(List<string> words)
    {
        var command = CommandNamed(words[0]);
        return IsOffice(command) ? OfAnOffice(command, [.. words.Skip(1).Take(1), "--help"]) : new Arguments { Topic = command };
    }

    private static bool IsOffice(Command command) => command is Command.Requests or Command.Loans;

    private static Arguments OfAnOffice(Command command, List<string> words)
    {
        var office = OfficeArguments.Parse(command, words);
        return office.Given.Aggregate(new Arguments { Command = command, Office = office }, (sofar, pair) => With(sofar, pair.Key, pair.Value));
    }

    private static Command CommandNamed(string word) => word switch
    {
        "build" => Command.Build,
        "check" => Command.Check,
        "serve" => Command.Serve,
        "release" => Command.Release,
        "sample" => Command.Sample,
        "requests" => Command.Requests,
        "loans" => Command.Loans,
        _ => throw RefusalException.Usage(
            $"「{SafeText.Of(word)}」という命令はありません。{Nearest.Hint(word, ["build", "check", "serve", "release", "sample", "requests", "loans", "help"])}"
            + "使える命令は --help で見られます。"),
    };

    private static Arguments With(Arguments arguments, string option, string value) => option switch
    {
        "--input" => arguments with { Input = value },
        "--output" => arguments with { Output = value },
        "--published" => arguments with { Published = value },
        "--strict" => arguments with { Strict = true },
        "--today" => arguments with { Today = Date(value) },
        "--format" => arguments with { Format = FormatNamed(value) },
        "--port" => arguments with { Port = (int)Number(option, value, 0, 65535) },
        "--count" => arguments with { Count = (int)Number(option, value, 1, 1_000_000) },
        "--seed" => arguments with { Seed = Number(option, value, 0, ulong.MaxValue) },
        _ => arguments,
    };

    private static DateOnly Date(string value) => Date("--today", value);

    /// <summary>A day that was given with an option.</summary>
    internal static DateOnly Date(string option, string value)
    {
        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw RefusalException.Usage($"{option} の値「{SafeText.Of(value)}」は日付として読めません。2026-04-01 の形で書いてください。");
        return PlausibleDays.Contain(date)
            ? date
            : throw RefusalException.Usage($"{option} の値「{value}」は、扱える日の範囲の外です。{PlausibleDays.Remedy}");
    }

    private static DiagnosticFormat FormatNamed(string value) => value switch
    {
        "text" => DiagnosticFormat.Text,
        "json" => DiagnosticFormat.Json,
        "github" => DiagnosticFormat.GitHub,
        _ => throw RefusalException.Usage(
            $"--format の値「{SafeText.Of(value)}」は使えません。{Nearest.Hint(value, ["text", "json", "github"])}"
            + "text、json、github のどれかを書いてください。"),
    };

    internal static ulong Number(string option, string value, ulong least, ulong most) =>
        ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw RefusalException.Usage(string.Create(CultureInfo.InvariantCulture,
                $"{option} の値「{SafeText.Of(value)}」は使えません。{least} から {most} までの整数を書いてください。"));
}
