namespace Knowledgebase.Judging;

/// <summary>The progress printed in the source follows from the figures beside it.</summary>
static class ProgressRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) =>
        from series in catalog.All<Series>(Kind.Series)
        from observation in series.Observations
        where observation.PrintedProgress.IsKnown
        let printed = observation.PrintedProgress.Value
        let computed = series.ProgressOf(observation)
        where printed != computed
        let answer = computed is null ? "計算できません（目標値と策定時が同じ）" : FormattableString.Invariant($"{computed}%")
        select Codes.ProgressMismatch.At(observation.Spot,
            FormattableString.Invariant($"出典に書かれた進捗率 {printed}% に対し、計算では {answer} です。"));
}
