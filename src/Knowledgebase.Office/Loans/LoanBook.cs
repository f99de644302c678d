namespace Knowledgebase.Office.Loans;

/// <summary>When the sets of a material are away, from the office's own books on a given day.</summary>
/// <param name="Catalog">The records, which hold the rules of lending.</param>
/// <param name="Ledger">The loans.</param>
/// <param name="Today">The day.</param>
public sealed record LoanBook(Catalog Catalog, Ledger Ledger, DateOnly Today)
{
    /// <summary>Paths of the plans that <c>loans publish</c> wrote from these books; any other plan tells of sets that the books do not know of.</summary>
    public ImmutableHashSet<string> OwnPlans { get; init; } = [];

    internal ClosedDays Closed => Catalog.Settings.Requests?.Closed ?? ClosedDays.None;

    /// <summary>Plans of a material that were written by hand or elsewhere.</summary>
    public ImmutableArray<Entry> ForeignPlans(string material) =>
        [
            .. Catalog
                .All(Kind.Loan)
                .Where(e => !OwnPlans.Contains(e.Path) && ((LoanPlan)e.Value).Material.Target.Slug == material),
        ];

    /// <summary>The rules of a material; null when there is no such record any more.</summary>
    internal LendingRules? RulesOf(string material) =>
        Catalog.Find(new(Kind.Material, material))?.Value is Material found
            ? LendingRules.Of(found, Catalog.Settings)
            : null;

    /// <summary>When a material is free, optionally as if one loan were not there.</summary>
    internal Availability? AvailabilityOf(string material, string? without = null) =>
        RulesOf(material) is { } rules
            ? new Availability(rules, [.. Own(material, rules, without), .. ForeignPlans(material).SelectMany(Foreign)])
            : null;

    /// <summary>All periods of a material that have not passed yet, as they are published: without names, in the order of days.</summary>
    internal ImmutableArray<AwayPeriod> AwayFrom(string material)
    {
        var rules = RulesOf(material) ?? new(null, null, null, null, null, 0, 0, ClosedDays.None);
        return
        [
            .. LoansOf(material, null)
                .Select(l => Away(l, rules))
                .OfType<AwayPeriod>()
                .Where(p => p.Until >= Today)
                .OrderBy(p => p.From)
                .ThenBy(p => p.Until)
                .ThenBy(p => p.State)
                .ThenBy(p => p.Units),
        ];
    }

    /// <summary>Reservations that cannot be kept as things are: what is overdue, broken or lost is missing on their days.</summary>
    public ImmutableArray<Loan> Endangered() =>
        [
            .. Ledger.Loans.Values.Where(l =>
                l.State == LoanState.Reserved
                && AvailabilityOf(l.Material, without: l.Id) is { } others
                && others.Judge(l.Period.From, l.Period, l.Units).Contains(PeriodProblem.Occupied)
            ),
        ];

    /// <summary>What a plan from elsewhere says and has not passed yet.</summary>
    IEnumerable<OccupiedPeriod> Foreign(Entry plan) =>
        ((LoanPlan)plan.Value)
            .Away.Where(p => p.Until >= Today)
            .Select(p => p.Occupied with { Name = $"{ForeignName}{plan.Path} の{p.Occupied.Name}" });

    /// <summary>How the name of everything begins that a plan from elsewhere keeps away.</summary>
    internal static string ForeignName => "手で書いた予定 ";

    IEnumerable<OccupiedPeriod> Own(string material, LendingRules rules, string? without) =>
        LoansOf(material, without)
            .SelectMany(l =>
                Away(l, rules) is { } period
                    ? [period.Occupied with { Name = $"{LoanStates.Label(l.State)} {l.Id}" }]
                    : Array.Empty<OccupiedPeriod>()
            );

    IEnumerable<Loan> LoansOf(string material, string? without) =>
        Ledger.Loans.Values.Where(l => l.Material == material && l.Id != without);

    AwayPeriod? Away(Loan loan, LendingRules rules)
    {
        var blocked = rules.Blocked(loan.Period);
        return loan.State switch
        {
            LoanState.Reserved => new(blocked.From, blocked.Until, loan.Units, LoanPeriodState.Lent),
            // Handed over before a closed day it is away earlier than planned.
            // What has not come back today can be lent again, at best, after its way back and its inspection.
            LoanState.Out => new(
                Earlier(blocked.From, loan.Since),
                loan.IsOverdue(Today) ? Later(blocked.Until, rules.Blocked(new(Today, Today)).Until) : blocked.Until,
                loan.Units,
                LoanPeriodState.Lent
            ),
            LoanState.Returned => new(
                blocked.From,
                Later(loan.Since.AddDays(rules.InspectionDays), Today),
                loan.Units,
                LoanPeriodState.Lent
            ),
            // Nobody knows how long a repair takes: without a day it lasts as far as anybody can book.
            LoanState.Repair => new(
                loan.Since,
                loan.Expected is { } day ? Later(day, Today) : Horizon,
                loan.Broken,
                LoanPeriodState.Repair
            ),
            LoanState.Lost => new(loan.Since, Horizon, loan.Broken, LoanPeriodState.Unusable),
            _ => null,
        };
    }

    DateOnly Horizon => Today.AddDays(Availability.Horizon);

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
