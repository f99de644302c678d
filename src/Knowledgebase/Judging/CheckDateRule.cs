namespace Knowledgebase.Judging;

/// <summary>A check that is told as done lies behind us, seen from the day the site is built for, and not before what it checked.</summary>
static class CheckDateRule
{
    public static IEnumerable<Diagnostic> Judge(Entry entry, GroupDatum record, DateOnly today)
    {
        var dates = entry.Record.Head.CheckDates;
        return !dates.Checked.IsKnown
            ? []
            : Wrong(record, dates.Checked.Value, today)
                .Take(1)
                .Select(found => found.Code.At(dates.CheckedSpot,
                    $"最終確認（reviewed）の日 {Dates.Iso(dates.Checked.Value)} が、{found.Wrong}"));
    }

    static IEnumerable<(DiagnosticCode Code, string Wrong)> Wrong(GroupDatum record, DateOnly day, DateOnly today)
    {
        if (day > today)
            yield return (Codes.CheckedInFuture, $"サイトを作る日 {Dates.Iso(today)} より後です。");
        foreach (var figure in FiguresIn(record))
            if (figure.AsOf is { IsKnown: true, Value: var moment } && moment.Date > day)
                yield return (Codes.CheckedBeforeFigure, $"数値「{figure.What}」の時点 {moment.Iso} より前です。");
            else if (figure.Period is { IsKnown: true, Value.To: var year } && year.Start > day)
                yield return (Codes.CheckedBeforeFigure, $"数値「{figure.What}」の年度（{year.Label}）の初めより前です。");
    }

    static IEnumerable<Figure> FiguresIn(Datum datum) =>
        datum switch
        {
            GroupDatum { Part: Figure figure } => [figure],
            GroupDatum { Part: TimeSaved saved } => [saved.Figure],
            GroupDatum group => group.Fields.SelectMany(f => FiguresIn(f.Value)),
            ListDatum list => list.Items.SelectMany(FiguresIn),
            InferredDatum inferred => FiguresIn(inferred.Value),
            _ => [],
        };
}
