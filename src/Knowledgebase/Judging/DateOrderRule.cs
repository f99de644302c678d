namespace Knowledgebase.Judging;

static class DateOrderRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        foreach (var dates in catalog.Records.Select(e => e.Record.Head.CheckDates))
            if (dates is { Checked.IsKnown: true, Due.IsKnown: true } && dates.Due.Value <= dates.Checked.Value)
                yield return Codes.DatesOutOfOrder.At(dates.DueSpot,
                    "次に確かめる日（review_due）が最終確認（reviewed）の日より後ではありません。",
                    "次に確かめる日を、最終確認より後の日にしてください。");
        foreach (var service in catalog.All<Service>(Kind.Service))
            if (
                service is { ValidFrom.IsKnown: true, ValidUntil.IsKnown: true }
                && service.ValidUntil.Value < service.ValidFrom.Value
            )
                yield return Codes.DatesOutOfOrder.At(service.Spot,
                    "支援の終わり（valid_until）が始まり（valid_from）より前です。", "日付を入れ替えてください。");
        foreach (var series in catalog.All<Series>(Kind.Series))
        {
            var last = series.Baseline.Year;
            foreach (var observation in series.Observations)
            {
                if (observation.Year.Year <= last.Year)
                    yield return Codes.DatesOutOfOrder.At(observation.Spot,
                        $"{observation.Year.Label}の測定値が、{last.Label}の値より後に書かれています。",
                        "測定値は策定時より後の年度を古い順に、同じ年度は一度だけ書いてください。");
                last = observation.Year;
            }
            if (series.Target.Year is { IsKnown: true, Value: var year } && year.Year < series.Baseline.Year.Year)
                yield return Codes.DatesOutOfOrder.At(series.Target.Spot, "目標年度が策定時の年度より前です。", "年度を直してください。");
        }
        foreach (var issue in catalog.All<Issue>(Kind.Issue))
            if (issue.Deadline is { IsKnown: true, Value: var deadline } && deadline < issue.RaisedIn.Start)
                yield return Codes.DatesOutOfOrder.At(issue.Spot, "課題の期限が、挙げられた年度より前です。", "日付を直してください。");
    }
}
