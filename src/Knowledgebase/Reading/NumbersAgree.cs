namespace Knowledgebase.Reading;

/// <summary>A rate that the summary of an indicator names is one of its values: who corrects the one corrects the
/// other.</summary>
static partial class NumbersAgree
{
    public static void Check(YamlMap record, Indicator indicator, ReadScope scope)
    {
        if (indicator.Unit is not ("%" or "％"))
            return;
        var known = indicator.Series.SelectMany(ValuesOf).ToHashSet();
        YamlValue?[] texts =
        [
            record.Find("title")?.Value,
            record.Find("summary")?.Value,
            record.Find("easy")?.Value,
            .. English(record),
        ];
        foreach (var text in texts.OfType<YamlScalar>())
        {
            foreach (
                var rate in Rate()
                    .Matches(text.Text.Normalize(NormalizationForm.FormKC))
                    .Select(m => m.Groups[1].Value)
                    .Distinct()
            )
            {
                if (known.Contains(decimal.Parse(rate, CultureInfo.InvariantCulture)))
                    continue;
                if (indicator.Head.Meant.Any(m => m.Text.Contains(rate, StringComparison.Ordinal)))
                    continue;
                scope.Wrong(
                    Codes.NumberNotInSeries,
                    text.Spot,
                    $"「{rate}%」は、この指標のどの値とも、目標値とも、出典に書かれた進捗率とも違います。",
                    $"値を直したときは、この文も直してください。別の割合のことなら、この記録に「meant: [{{text: \"{rate}%\", reason: 理由}}]」と書き足します。"
                );
            }
        }
    }

    static IEnumerable<YamlValue?> English(YamlMap record) =>
        record.Find("english")?.Value is YamlMap english
            ? [english.Find("title")?.Value, english.Find("summary")?.Value]
            : [];

    static IEnumerable<decimal> ValuesOf(Series series) =>
        [
            series.Baseline.Value,
            series.Target.Value,
            .. series.Observations.Select(o => o.Value),
            .. series.Observations.Where(o => o.PrintedProgress.IsKnown).Select(o => o.PrintedProgress.Value),
        ];

    [GeneratedRegex("(?<![0-9.])([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*(?:%|パーセント|percent)")]
    private static partial Regex Rate();
}
