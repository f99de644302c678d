using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Requests;

/// <summary>What the records say of lending a material: whether it is lent at all, by what rules, and where its calendar is.</summary>
static class LoanFacts
{
    /// <summary>True when the record speaks of lending, be it only to say that something is being asked; not when it says that it is never lent.</summary>
    public static bool IsLent(Material m) =>
        new[] { m.Quantity, m.LeadDays, m.LoanDays }.Any(fact =>
            fact.Absence is not ({ Written: false } or { Reason: AbsenceReason.NotApplicable })
        );

    /// <summary>The lent materials in the order of their list.</summary>
    public static IEnumerable<Entry> Lent(Catalog catalog) =>
        catalog.All(Kind.Material).Where(e => IsLent((Material)e.Value));

    /// <summary>The loan plan of a material, or null.</summary>
    public static Entry? PlanOf(Catalog catalog, RecordId material) =>
        catalog.PointingAt(material, Kind.Loan).FirstOrDefault(e => ((LoanPlan)e.Value).Material.Target == material);

    public static Availability Of(Catalog catalog, LoanPlan plan) =>
        new(
            LendingRules.Of((Material)catalog[plan.Material].Value, catalog.Settings),
            [.. plan.Away.Select(a => a.Occupied)]
        );

    /// <summary>The rules in words; those of which the record says nothing are left out.</summary>
    public static IEnumerable<FactView?> Rules(Site site, Material m) =>
        [
            Written("貸し出せる数", m.Quantity, f => Format.Fact(f, "組")),
            Written(m.LabelOf(nameof(m.MaxUnits)), m.MaxUnits, f => Format.Fact(f, "組まで")),
            Written("申込みの始まり", m.BookAheadDays, f => Format.Fact(f, "日前から")),
            Written("申込みの期限", m.LeadDays, f => Format.Fact(f, "日前まで")),
            Written(m.LabelOf(nameof(m.LoanDays)), m.LoanDays, f => Format.Fact(f, "日まで")),
            Written(m.LabelOf(nameof(m.TransportDays)), m.TransportDays, f => Format.Fact(f, "日（片道）")),
            site.Written(m, nameof(m.InspectionDays)),
            site.Written(m, nameof(m.Training)),
            site.Written(m, nameof(m.Terms)),
        ];

    /// <summary>The way to the calendar, or word that there is none, or that nothing is lent here at all.</summary>
    public static Block Calendar(Site site, Entry material) =>
        !site.Offers.TakesLoans ? Support.NotTaken(site, material)
        : PlanOf(site.Catalog, material.Id) is { } plan
            ? new LinksBlock([
                new("空き状況のカレンダー", site.Routes.Of(plan.Id))
                {
                    Note = $"{Dates.Label(((LoanPlan)plan.Value).AsOf)}現在",
                },
            ])
        : new NoteBlock(
            Tone.Open,
            "空き状況は公開されていません",
            "いつ空いているかは、申込みへの回答で分かります。",
            []
        );
}
