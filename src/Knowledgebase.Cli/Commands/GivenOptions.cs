namespace Knowledgebase.Cli.Commands;

/// <summary>The options as written, each at most once, each known to the command; switches have an empty value.</summary>
internal static class GivenOptions
{
    public static Dictionary<string, string> Read(Command command, List<string> words)
    {
        var known = OptionRule.All.Where(o => o.Commands.Contains(command)).ToList();
        return Read(known, words, name => Unknown(command, name, known), word => throw RefusalException.Usage(
            $"「{SafeText.Of(word)}」が何を指すか分かりません。フォルダーは --input や --output で指定します。"));
    }

    /// <summary>Reads options that are known; what begins with no hyphen goes to <paramref name="loose"/>.</summary>
    public static Dictionary<string, string> Read(
        List<OptionRule> known, List<string> words, Func<string, RefusalException> unknown, Action<string> loose)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var (name, value) = Split(words[i] == "-h" ? "--help" : words[i]);
            if (!name.StartsWith('-'))
            {
                loose(name);
                continue;
            }
            var rule = known.Find(o => o.Name == name) ?? throw unknown(name);
            if (rule.Example is null && value is not null)
                throw RefusalException.Usage($"{name} に値は付けられません。{name} とだけ書いてください。");
            if (rule.Example is not null && value is null && i + 1 < words.Count && !words[i + 1].StartsWith('-'))
                value = words[++i];
            if (rule.Example is not null && string.IsNullOrWhiteSpace(value))
                throw RefusalException.Usage($"{name} のあとに値がありません。例: {name} {rule.Example}");
            if (!given.TryAdd(name, value ?? ""))
                throw RefusalException.Usage($"{name} が 2 回書かれています。1 回だけ書いてください。");
        }

        return given;
    }

    private static (string Name, string? Value) Split(string word)
    {
        var equals = word.StartsWith('-') ? word.IndexOf('=', StringComparison.Ordinal) : -1;
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }

    private static RefusalException Unknown(Command command, string name, List<OptionRule> known)
    {
        var word = command.ToString().ToLowerInvariant();
        if (OptionRule.All.Any(o => o.Name == name))
        {
            var owners = OptionRule.All.Where(o => o.Name == name).SelectMany(o => o.Commands);
            var names = string.Join("、", owners.Select(o => o.ToString().ToLowerInvariant()));
            return RefusalException.Usage($"{name} は {word} では使えません（使える命令: {names}）。");
        }

        return RefusalException.Usage($"「{SafeText.Of(name)}」という指定はありません。{Nearest.Hint(name, known.Select(o => o.Name))}"
            + $"{word} で使える指定は {word} --help で見られます。");
    }
}
