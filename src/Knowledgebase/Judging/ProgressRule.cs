namespace Knowledgebase.Judging;

/// <summary>The progress printed in the source follows from the figures beside it.</summary>
static class ProgressRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        foreach (var series in catalog.All<Series>(Kind.Series))
        {
            foreach (var observation in series.Observations)
            {
                if (
                    observation.PrintedProgress is not { IsKnown: true, Value: var printed }
                    || printed == series.ProgressOf(observation)
                )
                    continue;
                var computed = series.ProgressOf(observation) is { } progress
                    ? string.Create(CultureInfo.InvariantCulture, $"{progress}%")
                    : "計算できません（目標値と策定時が同じ）";
                yield return new(
                    Codes.ProgressMismatch,
                    observation.Spot,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"出典に書かれた進捗率 {printed}% に対し、計算では {computed} です。"
                    ),
                    Codes.ProgressMismatch.Remedy
                );
            }
        }
    }
}
