namespace Knowledgebase.Cli.Commands;

/// <summary>What is asked of the office's books: a sub-command, what it works on, its options.</summary>
public sealed record OfficeArguments
{
    /// <summary>The sub-command; empty when only help was asked for.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The file or number it works on; empty when there is none.</summary>
    public string Word { get; private init; } = "";

    /// <summary>True when only help was asked for.</summary>
    public bool Help { get; private init; }

    /// <summary>The options as written.</summary>
    public IReadOnlyDictionary<string, string> Given { get; private init; } = new Dictionary<string, string>();

    /// <summary>True when a switch or option was given.</summary>
    public bool Has(string option) => Given.ContainsKey(option);

    /// <summary>The value of an option, or null.</summary>
    public string? Find(string option) => Given.GetValueOrDefault(option);

    internal static OfficeArguments Parse(Command command, List<string> words)
    {
        var rules = OfficeRule.All.Where(r => r.Command == command).ToList();
        var owner = command.ToString().ToLowerInvariant();
        if (words.Count == 0)
            throw RefusalException.Usage($"{owner} のあとに、することを書いてください: {string.Join("、", rules.Select(r => r.Name))}。説明は {owner} --help で見られます。");
        if (words[0] is "--help" or "-h") return new OfficeArguments { Help = true };
        var rule = rules.Find(r => r.Name == words[0]) ?? throw RefusalException.Usage(
            $"{owner} に「{SafeText.Of(words[0])}」はありません。{Nearest.Hint(words[0], rules.Select(r => r.Name))}できることは {owner} --help で見られます。");

        var (known, name) = (rule.Options.Select(o => o.Rule).ToList(), $"{owner} {rule.Name}");
        var loose = new List<string>();
        var given = GivenOptions.Read(known, words.Skip(1).ToList(), option => Unknown(name, option, known), loose.Add);
        if (given.ContainsKey("--help")) return new OfficeArguments { Name = rule.Name, Help = true };
        if (loose.Count > (rule.Word.Length > 0 ? 1 : 0))
            throw RefusalException.Usage($"「{SafeText.Of(loose[^1])}」が何を指すか分かりません。{name} の書き方は {name} --help で見られます。");
        if (loose.Count == 0 && rule.Word.Length > 0 && !rule.WordIsOptional)
            throw RefusalException.Usage($"{name} のあとに{rule.Word}を書いてください。例: {name} {rule.Example}");
        if (known.Find(o => o.Required && !given.ContainsKey(o.Name)) is { } missing)
            throw RefusalException.Usage($"{missing.Name} の指定が必要です。例: {missing.Name} {missing.Example}");
        return new OfficeArguments { Name = rule.Name, Word = loose.Count > 0 ? loose[0] : "", Given = given };
    }

    private static RefusalException Unknown(string name, string option, List<OptionRule> known) => RefusalException.Usage(
        $"「{SafeText.Of(option)}」という指定は {name} にありません。{Nearest.Hint(option, known.Select(o => o.Name))}使える指定は {name} --help で見られます。");
}
