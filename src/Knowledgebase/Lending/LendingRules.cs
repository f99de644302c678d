namespace Knowledgebase.Lending;

/// <summary>A rule that the records do not state is null and forbids nothing.</summary>
/// <param name="TransportDays">Before a loan, and again after it.</param>
public sealed record LendingRules(
    int? Units,
    int? LeadDays,
    int? BookAheadDays,
    int? MaxDays,
    int? MaxUnits,
    int TransportDays,
    int InspectionDays,
    ClosedDays Closed
)
{
    /// <summary>The rules of a material under the site's settings.</summary>
    public static LendingRules Of(Material material, SiteSettings settings)
    {
        return new(
            Known(material.Quantity),
            Known(material.LeadDays),
            Known(material.BookAheadDays),
            Known(material.LoanDays),
            Known(material.MaxUnits),
            Known(material.TransportDays) ?? 0,
            Known(material.InspectionDays) ?? 0,
            settings.Requests?.Closed ?? ClosedDays.None
        );
    }

    /// <summary>True when the records say that there are sets to lend; without their number nothing can be promised.</summary>
    public bool CanLend => Units > 0;

    /// <summary>The days on which a set is away for a loan: the way there, the loan, the way back, the inspection.</summary>
    public Period Blocked(Period loan) =>
        new(loan.From.AddDays(-TransportDays), loan.Until.AddDays(TransportDays + InspectionDays));

    static int? Known(Fact<decimal> fact) => fact.IsKnown ? (int)fact.Value : null;
}
