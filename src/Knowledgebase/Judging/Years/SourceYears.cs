namespace Knowledgebase.Judging.Years;

/// <summary>Up to when a source can tell: to the day of which it is, or to the year of the evaluation whose report it is.</summary>
sealed class SourceYears(Catalog catalog)
{
    readonly Dictionary<RecordId, FiscalYear> _evaluations = catalog
        .All<Evaluation>(Kind.Evaluation)
        .GroupBy(e => e.Source.Target)
        .ToDictionary(g => g.Key, g => g.Max(e => e.Year));

    /// <summary>
    /// True when nothing speaks against it that the source tells of that year; <paramref name="later"/> when an evaluation may also tell of
    /// the year after its own, in which it is written.
    /// </summary>
    public bool Covers(RecordId source, FiscalYear year, bool later) =>
        !(catalog.Find(source)?.Value is Source { AsOf: { IsKnown: true, Value.Date: var date } } && year.Start > date)
        && (!_evaluations.TryGetValue(source, out var evaluation) || year.Year <= evaluation.Year + (later ? 1 : 0));
}
