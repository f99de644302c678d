namespace Knowledgebase.Lending;

/// <summary>The rules by which an item is lent. A rule that the records do not state is null and forbids nothing.</summary>
/// <param name="Units">How many sets there are.</param>
/// <param name="LeadDays">How many days before its first day a loan must be asked for.</param>
/// <param name="BookAheadDays">How many days before its first day a loan may be asked for at the earliest.</param>
/// <param name="MaxDays">How many days a loan may last.</param>
/// <param name="MaxUnits">How many sets one school may have at once.</param>
/// <param name="TransportDays">Days that a set is on its way before a loan, and again after it.</param>
/// <param name="InspectionDays">Days of checking after the way back.</param>
/// <param name="Closed">Days on which nothing is handed over.</param>
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
