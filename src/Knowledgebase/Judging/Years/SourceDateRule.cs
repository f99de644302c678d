namespace Knowledgebase.Judging.Years;

/// <summary>
/// No source tells of what came after it. A value takes the citation of its series only when that can hold it; whatever else is told of a
/// year, at its own citation or at that of the part around it, is doubted where all of them are older.
/// </summary>
static class SourceDateRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        var years = new SourceYears(catalog);
        return catalog.All<Series>(Kind.Series).SelectMany(s => Inherited(s, catalog, years));
    }

    public static IEnumerable<Diagnostic> Judge(Entry entry, GroupDatum record, SourceYears years) =>
        entry.Record is Source ? [] : Older(record, [], years);

    static IEnumerable<Diagnostic> Inherited(Series series, Catalog catalog, SourceYears years)
    {
        foreach (var observation in series.Observations.Where(o => o.Cites.IsEmpty))
        {
            var report =
                observation.Evaluation.IsKnown
                && catalog.Find(observation.Evaluation.Value.Target)?.Value is Evaluation evaluation
                    ? evaluation.Source.Target
                    : (RecordId?)null;
            var inReport = report is null || series.Cites.Any(c => c.Source.Target == report);
            if (inReport && series.Cites.Any(c => years.Covers(c.Source.Target, observation.Year, later: false)))
                continue;
            var titles = string.Join(
                "」「",
                series.Cites.Select(c => catalog.Find(c.Source.Target)?.Title ?? c.Source.Target.Slug).Distinct()
            );
            yield return Codes.InheritedTooOld.At(observation.Spot,
                $"{observation.Year.Label}の値に出典（cites）がなく、系列の出典「{titles}」が付きますが、"
                    + (inReport ? "それはこの年度より前のものです。" : "この値を載せた点検・評価の報告書ではありません。"),
                $"この値に「cites: [{{source: {(inReport ? "出典のID" : report!.Value.Slug)}, section: 見出しのID, lines: 行}}]」と書いてください。");
        }
    }

    static IEnumerable<Diagnostic> Older(GroupDatum group, RecordId[] around, SourceYears years)
    {
        // The site's own history is told by nobody else, and values of a series have been judged.
        if (group.Shape == Change.Group.Shape || group.Shape == Observation.Group.Shape)
            yield break;
        var sources = group.Cites.IsEmpty ? around : SourcesOf(group.Cites);
        foreach (var (field, value) in group.Fields)
        {
            if (
                sources.Length > 0
                && YearOf(field, value) is { } year
                && !sources.Any(s => years.Covers(s, year, later: true))
            )
                yield return Codes.CitedTooOld.At(group.Spot,
                    $"{field.Label}（{field.Key}）は{year.Label}ですが、出典「{string.Join("」「", sources.Select(s => s.Slug))}」は、それより前のものです。");
            foreach (var part in Parts(value))
                foreach (var found in Older(part, sources, years))
                    yield return found;
        }
    }

    static IEnumerable<GroupDatum> Parts(Datum value) =>
        value switch
        {
            GroupDatum group => [group],
            ListDatum list => list.Items.OfType<GroupDatum>(),
            _ => [],
        };

    static RecordId[] SourcesOf(IEnumerable<Datum> cites) =>
        [
            .. cites.OfType<GroupDatum>().Select(c => c["source"]).OfType<PointerDatum>()
                .Select(p => p.Target)
                .Distinct(),
        ];

    // The year of which a field says that something happened in it.
    static FiscalYear? YearOf(Field field, Datum value) =>
        field.AnyType.IsPast
            ? value switch
            {
                YearsDatum years => new FiscalYear(years.To),
                TimeDatum time => FiscalYear.Of(time.Iso),
                _ => null,
            }
            : null;
}
