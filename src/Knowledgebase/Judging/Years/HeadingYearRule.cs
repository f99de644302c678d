namespace Knowledgebase.Judging.Years;

/// <summary>The period of a heading is not shown as if the sentence below it named it.</summary>
static class HeadingYearRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog) => Unknown(catalog).Concat(Unmarked(catalog));

    static IEnumerable<Diagnostic> Unknown(Catalog catalog) =>
        from kind in new[] { Kind.Outcome, Kind.Activity, Kind.Practice, Kind.Lesson }
        from entry in catalog.All(kind)
        let years = ((IDated)entry.Value).Years
        where years.From == YearsFrom.Heading && !years.Span.IsKnown
        select new Diagnostic(
            Codes.NoYearsFromHeading,
            years.Spot,
            $"年度（years）がありませんが、years_from が「{Choices.YearsFrom.LabelOf(years.From)}」です。",
            Codes.NoYearsFromHeading.Remedy
        );

    static IEnumerable<Diagnostic> Unmarked(Catalog catalog)
    {
        var periods = catalog
            .All<Evaluation>(Kind.Evaluation)
            .Where(e => e.Covers.IsKnown)
            .ToLookup(e => e.Source.Target, e => e.Covers.Value);
        return from outcome in catalog.All<Outcome>(Kind.Outcome)
               let years = outcome.Years
               where years is { From: YearsFrom.Sentence, Span.IsKnown: true }
               let span = years.Span.Value
               where
                   span.From != span.To
                   && !Names(outcome.Stated.Statement, span.From)
                   && outcome.Stated.Statement.Cites.Any(c => periods[c.Source.Target].Contains(span))
               select new Diagnostic(
                   Codes.YearsOfHeading,
                   years.Spot,
                   $"年度が{span.Label}ですが、本文に{span.From.ShortLabel}という年度はありません。",
                   Codes.YearsOfHeading.Remedy
               );
    }

    /// <summary>True when a statement or one of its figures names the year: 令和2年度, ２０２０年度, 令和2〜5年度.</summary>
    static bool Names(Statement statement, FiscalYear year) =>
        statement.Figures.Any(f => f.Period is { IsKnown: true, Value: var period } && period.From == year)
        || Regex.IsMatch(
            statement.Text.Normalize(NormalizationForm.FormKC),
            $"({year.ShortLabel[..^2]}|{year.Year.ToString(CultureInfo.InvariantCulture)})(年度|から|[〜~-])",
            RegexOptions.CultureInvariant
        );
}
