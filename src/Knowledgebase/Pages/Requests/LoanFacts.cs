using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.Requests;

static class LoanFacts
{
    /// <summary>True when the record speaks of lending, be it only to say that something is being asked; not when it says that it is never lent.</summary>
    public static bool IsLent(Material m) =>
        new[] { m.Quantity, m.LeadDays, m.LoanDays }.Any(fact =>
            fact.Absence is not ({ Written: false } or { Reason: AbsenceReason.NotApplicable })
        );

    public static IEnumerable<Entry> Lent(Catalog catalog) =>
        catalog.All(Kind.Material).Where(e => IsLent((Material)e.Value));

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
            Written(m.LabelOf(nameof(m.Training)), m.Training, f => f.IsKnown ? Required(site, f.Value) : site.Fact(f)),
            site.Written(m, nameof(m.Terms)),
        ];

    /// <summary>The training as it can be had today: where it has ended, the one that follows it.</summary>
    static ValueView Required(Site site, Reference training)
    {
        var written = site.Catalog[training];
        var current = Successors.Current(site.Catalog, training, site.Today) ?? written;
        return site.Value(current) with
        {
            Note =
                current.Value is Service service && service.HasEnded(site.Today)
                    ? site.Passed(service.ValidUntil.Value)
                : current.Id != written.Id ? $"「{written.Title}」の後を継ぐ研修"
                : null,
        };
    }

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
