namespace Knowledgebase.Cli.Options;

static class OptionValue
{
    public static DateOnly Date(string option, string value)
    {
        if (
            !DateOnly.TryParseExact(
                value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
            throw UserException.Usage(
                $"{option} の値「{SafeText.Of(value)}」は日付として読めません。2026-04-01 の形で書いてください。"
            );
        return PlausibleDays.Contain(date)
            ? date
            : throw UserException.Usage($"{option} の値「{value}」は、扱える日の範囲の外です。{PlausibleDays.Remedy}");
    }

    public static DiagnosticFormat Format(string value) =>
        value switch
        {
            "text" => DiagnosticFormat.Text,
            "json" => DiagnosticFormat.Json,
            "github" => DiagnosticFormat.GitHub,
            _ => throw UserException.Usage(
                $"--format の値「{SafeText.Of(value)}」は使えません。{Nearest.Hint(value, ["text", "json", "github"])}"
                    + "text、json、github のどれかを書いてください。"
            ),
        };

    public static ulong Number(string option, string value, ulong min, ulong max) =>
        ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= min
        && number <= max
            ? number
            : throw UserException.Usage(
                $"{option} の値「{SafeText.Of(value)}」は使えません。{min} から {max} までの整数を書いてください。"
            );

    /// <summary>A state by its id or its label; null when none was asked for.</summary>
    public static T? State<T>(string? word, IReadOnlyList<(T Value, string Id, string Label)> states, string more = "")
        where T : struct =>
        word is null ? null
        : states.FirstOrDefault(s => s.Id == word || s.Label == word) is { Id: not null } found ? found.Value
        : throw UserException.Usage(
            $"--state の値「{SafeText.Of(word)}」は使えません。{Nearest.Hint(word, states.SelectMany(s => new[] { s.Id, s.Label }))}"
                + $"使える言葉: {string.Join("、", states.Select(s => $"{s.Id}（{s.Label}）"))}{more}"
        );
}
