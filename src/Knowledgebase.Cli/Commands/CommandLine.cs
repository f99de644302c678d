namespace Knowledgebase.Cli.Commands;

/// <summary>
/// Reads the words of the command line by the table of commands. By hand on purpose: a mistyped option must never be swallowed,
/// and every word of the answer must be Japanese.
/// </summary>
static class CommandLine
{
    public static Arguments Parse(IReadOnlyList<string> words) =>
        (string[])[.. words] switch
        {
            [] or ["help" or "--help" or "-h"] => HelpOn(CommandTable.Program),
            ["--version", ..] => new() { Command = CommandTable.Version },
            ["help" or "--help" or "-h", var name, .. var rest] => Named(name) is { Parts.Length: > 0 } group
                ? Part(group, [.. rest.Take(1), "--help"])
                : HelpOn(Named(name)),
            [var name, .. var rest] => Named(name) is { Parts.Length: > 0 } group
                ? Part(group, rest)
                : Options(Named(name), rest),
        };

    static Arguments HelpOn(CommandSpec command) => new() { Command = CommandTable.Help, Topic = command };

    static CommandSpec Named(string word) =>
        CommandTable.Program.Parts.FirstOrDefault(c => c.Name == word && c != CommandTable.Help)
        ?? throw UserException.Usage(
            $"「{SafeText.Of(word)}」という命令はありません。{Nearest.Hint(word, CommandTable.Program.Parts.Select(c => c.Name))}"
                + "使える命令は --help で見られます。"
        );

    static Arguments Part(CommandSpec group, string[] words)
    {
        var (owner, names) = (group.Name, group.Parts.Select(p => p.Word));
        if (words.Length == 0)
            throw UserException.Usage(
                $"{owner} のあとに、することを書いてください: {string.Join("、", names)}。説明は {owner} --help で見られます。"
            );
        if (words[0] is "--help" or "-h")
            return HelpOn(group);
        var part =
            group.Parts.FirstOrDefault(p => p.Word == words[0])
            ?? throw UserException.Usage(
                $"{owner} に「{SafeText.Of(words[0])}」はありません。{Nearest.Hint(words[0], names)}できることは {owner} --help で見られます。"
            );
        return Options(part, words[1..]);
    }

    static Arguments Options(CommandSpec command, string[] words)
    {
        var loose = new List<string>();
        var given = Given(command, words, loose);
        if (given.ContainsKey(Option.Help.Name))
            return HelpOn(command);
        if (command.IsPart)
            RefuseMissing(command, given, loose);
        var arguments = new Arguments
        {
            Command = command,
            Operand = string.Concat(loose),
            Given = given.ToImmutableDictionary(),
        };
        foreach (var (name, value) in given)
            arguments = command.Options.First(o => o.Name == name).Set?.Invoke(arguments, value) ?? arguments;
        RefuseMissing(command, given, loose);
        return arguments;
    }

    // Each option at most once and known to the command; switches have an empty value.
    static Dictionary<string, string> Given(CommandSpec command, string[] words, List<string> loose)
    {
        var given = new Dictionary<string, string>();
        for (var i = 0; i < words.Length; i++)
        {
            var (name, value) = Split(words[i] == "-h" ? Option.Help.Name : words[i]);
            if (!name.StartsWith('-'))
            {
                loose.Add(
                    command.IsPart
                        ? name
                        : throw UserException.Usage(
                            $"「{SafeText.Of(name)}」が何を指すか分かりません。フォルダーは --input や --output で指定します。"
                        )
                );
                continue;
            }
            var option =
                command.Options.Append(Option.Help).FirstOrDefault(o => o.Name == name) ?? throw Unknown(command, name);
            if (option.Example is null && value is not null)
                throw UserException.Usage($"{name} に値は付けられません。{name} とだけ書いてください。");
            if (option.Example is not null && value is null && i + 1 < words.Length && !words[i + 1].StartsWith('-'))
                value = words[++i];
            if (option is { Example: not null, MayStandAlone: false } && string.IsNullOrWhiteSpace(value))
                throw UserException.Usage($"{name} のあとに値がありません。例: {name} {option.Example}");
            if (!given.TryAdd(name, value ?? ""))
                throw UserException.Usage($"{name} が 2 回書かれています。1 回だけ書いてください。");
        }

        return given;
    }

    static (string Name, string? Value) Split(string word)
    {
        var equals = word.StartsWith('-') ? word.IndexOf('=') : -1;
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }

    static void RefuseMissing(CommandSpec command, Dictionary<string, string> given, List<string> loose)
    {
        var operand = command.Operand ?? "";
        if (loose.Count > (operand.Length > 0 ? 1 : 0))
            throw UserException.Usage(
                $"「{SafeText.Of(loose[^1])}」が何を指すか分かりません。{command.Name} の書き方は {command.Name} --help で見られます。"
            );
        if (loose.Count == 0 && operand.Length > 0 && operand[0] != '[')
            throw UserException.Usage(
                $"{command.Name} のあとに{operand}を書いてください。例: {command.Name} {command.Sample}"
            );
        if (command.Options.FirstOrDefault(o => o.IsRequired && !given.ContainsKey(o.Name)) is { } missing)
            throw UserException.Usage($"{missing.Name} の指定が必要です。例: {missing.Name} {missing.Example}");
    }

    static UserException Unknown(CommandSpec command, string name)
    {
        var hint = Nearest.Hint(name, command.Options.Append(Option.Help).Select(o => o.Name));
        if (command.IsPart)
            return UserException.Usage(
                $"「{SafeText.Of(name)}」という指定は {command.Name} にありません。{hint}使える指定は {command.Name} --help で見られます。"
            );
        var owners = CommandTable
            .Program.Parts.Where(c => c.Options.Any(o => o.Name == name))
            .Select(c => c.Name)
            .ToList();
        return UserException.Usage(
            owners.Count > 0
                ? $"{name} は {command.Name} では使えません（使える命令: {string.Join("、", owners)}）。"
                : $"「{SafeText.Of(name)}」という指定はありません。{hint}{command.Name} で使える指定は {command.Name} --help で見られます。"
        );
    }
}
