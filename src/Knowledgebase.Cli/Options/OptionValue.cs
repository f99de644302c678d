namespace Knowledgebase.Cli.Options;

/// <summary>Reads the values of options, or refuses them with what may be written.</summary>
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
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{option} の値「{SafeText.Of(value)}」は使えません。{min} から {max} までの整数を書いてください。"
                )
            );
}
