namespace Knowledgebase.Judging;

/// <summary>An evaluation that tells directions says from which year they are counted, or that its source does not.</summary>
static class BaseYearRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) =>
        from evaluation in catalog.All<Evaluation>(Kind.Evaluation)
        where
            evaluation
                is { IndicatorMethod: { IsKnown: true, Value: IndicatorMethod.Trend }, BaseYear.Absence.Written: false }
        select new Diagnostic(
            Codes.NoBaseYear,
            evaluation.MethodSpot,
            $"参考指標の示し方が「{Choices.IndicatorMethods.LabelOf(IndicatorMethod.Trend)}」なのに、何年度と比べたか（base_year）が書かれていません。",
            Codes.NoBaseYear.Remedy
        );
}
