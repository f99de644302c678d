namespace Knowledgebase.Judging;

/// <summary>What the settings begin to offer is settled, and no record offers what nobody receives.</summary>
static class OfferRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog)
    {
        var offers = catalog.Settings.Offers;
        if (catalog.Settings.Requests is { HasBegun: true, Missing: { IsEmpty: false } missing } requests)
            yield return new(
                Codes.RequestsUnsettled,
                requests.Spot,
                $"申込みの設定に、{string.Join("、", missing)}がありません。",
                Codes.RequestsUnsettled.Remedy
            );
        if (!offers.TakesLoans)
            foreach (var plan in catalog.All<LoanPlan>(Kind.Loan))
                yield return new(
                    Codes.LoanWithoutOffice,
                    plan.Material.Spot,
                    $"「{catalog.Find(plan.Material.Target)?.Title ?? plan.Material.Target.Slug}」の貸出の予定ですが、申込みを受け付ける係がサイトの設定にありません。",
                    Codes.LoanWithoutOffice.Remedy
                );
        foreach (var offer in catalog.Offered.Where(o => o.IsRequest ? !offers.TakesRequests : !offers.TakesCases))
            yield return new(
                Codes.OfferWithoutReceiver,
                offer.Spot,
                $"「{offer.Text}」とありますが、{(offer.IsRequest ? "申込みを受け付ける係" : "受け取る連絡先")}がサイトの設定にありません。",
                Codes.OfferWithoutReceiver.Remedy
            );
    }
}
