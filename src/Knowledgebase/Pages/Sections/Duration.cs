namespace Knowledgebase.Pages.Sections;

/// <summary>A length of time as its words print it: 30分まで, 約14時間, 1週間を超える.</summary>
sealed partial record Duration(decimal Amount, string Unit, bool IsMore)
{
    const int Hour = 60;
    const int Week = 7;

    public decimal? Minutes => Unit switch { "分" => Amount, "時間" => Amount * Hour, _ => null };

    public decimal? Days => Unit switch { "日" => Amount, "週間" => Amount * Week, _ => null };

    public static Duration? Of(string text) =>
        Printed().Match(text) is { Success: true } match
            ? new(
                decimal.Parse(match.Groups["amount"].ValueSpan, CultureInfo.InvariantCulture),
                match.Groups["unit"].Value,
                text.Contains('超')
            )
            : null;

    public static Duration? Of(Figure figure) =>
        figure is { Value: > 0, Unit.IsKnown: true }
            ? Of(string.Create(CultureInfo.InvariantCulture, $"{figure.Value}{figure.Unit.Value}"))
            : null;

    [GeneratedRegex("^(?<amount>[0-9]+(\\.[0-9]+)?)(?<unit>分|時間|日|週間)")]
    private static partial Regex Printed();
}
