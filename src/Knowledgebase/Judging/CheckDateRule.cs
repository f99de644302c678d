namespace Knowledgebase.Judging;

/// <summary>A check that is told as done lies behind us, seen from the day the site is built for.</summary>
static class CheckDateRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog, DateOnly today) =>
        from entry in catalog.Records
        let dates = entry.Record.Head.CheckDates
        where dates.Checked.IsKnown && dates.Checked.Value > today
        select Codes.CheckedInFuture.At(dates.CheckedSpot,
            $"最終確認（reviewed）の日 {Dates.Iso(dates.Checked.Value)} が、サイトを作る日 {Dates.Iso(today)} より後です。");
}
