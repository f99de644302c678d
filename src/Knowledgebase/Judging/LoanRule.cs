namespace Knowledgebase.Judging;

/// <summary>A material has one plan of loans, its periods end after they begin, and no more sets are away than there are.</summary>
static class LoanRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        var plans = catalog.All<LoanPlan>(Kind.Loan).ToArray();
        foreach (var second in plans.GroupBy(p => p.Material.Target).SelectMany(g => g.Skip(1)))
            yield return new(
                Codes.SecondLoanPlan,
                second.Material.Spot,
                $"「{second.Material.Target.Slug}」の貸出の予定が、ほかのファイルにもあります。",
                Codes.SecondLoanPlan.Remedy
            );
        foreach (var plan in plans)
        {
            var backwards = plan.Away.Where(a => a.Until < a.From).ToArray();
            foreach (var period in backwards)
                yield return new(
                    Codes.DatesOutOfOrder,
                    period.Spot,
                    "貸し出せない期間の終わり（until）が初め（from）より前です。",
                    "日付を入れ替えてください。"
                );
            if (backwards.Length > 0)
                continue;
            if (
                catalog.Find(plan.Material.Target)?.Value
                is not Material { Quantity: { IsKnown: true, Value: var sets } }
            )
                continue;
            // The number of sets away rises only where a period begins.
            foreach (var period in plan.Away)
            {
                var away = plan.Away.Where(a => a.Occupied.Period.Contains(period.From)).Sum(a => a.Units);
                if (away <= sets)
                    continue;
                yield return new(
                    Codes.TooManyAway,
                    period.Spot,
                    $"{Dates.Label(period.From)}に{Numerals.Of((int)away)}組が貸し出せないことになっていますが、教材は{Numerals.Of((int)sets)}組です。",
                    Codes.TooManyAway.Remedy
                );
                break;
            }
        }
    }
}
