namespace Knowledgebase.Cli.Commands;

/// <summary>The help of <c>requests</c> and <c>loans</c>, made from the table of their sub-commands.</summary>
internal static class OfficeHelp
{
    private const string Start = "dotnet run --project src/Knowledgebase.Cli --";

    public static string Of(Command command, string name)
    {
        var owner = command.ToString().ToLowerInvariant();
        var rules = OfficeRule.All.Where(r => r.Command == command).ToList();
        return rules.Find(r => r.Name == name) is { } rule ? OfRule(rule, owner) : OfAll(rules, owner);
    }

    private static string OfAll(List<OfficeRule> rules, string owner)
    {
        var text = new StringBuilder(rules[0].Command == Command.Requests
            ? "学校からの申込みを、係の手元のフォルダー（--private）で受け付け、回答します。\n名前などの個人情報は、記録（input）にも公開フォルダーにも入りません。\n"
            : "教材の貸出を、係の手元のフォルダー（--private）に記録します。\n予約 → 貸出中 → 返却 → 点検 → 完了 の順に進みます。\n");
        text.Append(CultureInfo.InvariantCulture, $"\n使い方: {Start} {owner} <すること> --private フォルダー [指定]\n\nすること:\n");
        foreach (var rule in rules) text.Append(CultureInfo.InvariantCulture, $"  {Padded(rule.Name, 10)}{rule.Does}\n");
        return text.Append(CultureInfo.InvariantCulture, $"\nそれぞれの説明は {owner} {rules[0].Name} --help のように見られます。\n\n例:\n  {Start} {Example(rules[0], owner)}\n").ToString();
    }

    private static string OfRule(OfficeRule rule, string owner)
    {
        var word = rule.Word.Length == 0 ? "" : rule.WordIsOptional ? $" [{rule.Word}]" : $" {rule.Word}";
        var text = new StringBuilder($"{rule.Does}。\n\n使い方: {Start} {owner} {rule.Name}{word} --private フォルダー [指定]\n\n指定:\n");
        foreach (var (option, meaning) in rule.Options)
        {
            var example = option.Example is null ? "" : $"　例: {option.Name} {option.Example}";
            text.Append(CultureInfo.InvariantCulture, $"  {Padded(option.Name, 12)}{meaning}{example}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n例:\n  {Start} {Example(rule, owner)}\n").ToString();
    }

    private static string Example(OfficeRule rule, string owner) =>
        string.Join(' ', new[] { owner, rule.Name, rule.Example, "--private kakari" }.Where(w => w.Length > 0));

    private static string Padded(string word, int width) => word + new string(' ', Math.Max(1, width - Cells.Width(word)));
}
