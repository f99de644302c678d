namespace Knowledgebase.Pages.Shared;

/// <summary>Corrections as readers meet them: beside the statement that was wrong, on the record's page, in its history, in lists.</summary>
static class Corrections
{
    public static ImmutableArray<CorrectionView> In(Site site, Statement statement) =>
        [
            .. site
                .Catalog.CorrectionsIn[statement]
                .Select(c => (c.Within, View: View(site, c)))
                .Select(c => c.View with { Where = c.Within, Now = c.Within is null ? null : c.View.Now }),
        ];

    /// <summary>What was wrong on a record's page and is no statement: its title, a year, a figure in a table.</summary>
    public static CorrectionsBlock? OnPage(Site site, Entry entry)
    {
        var there = site.Catalog.Corrections[entry.Id].Where(c => c.Statement is null).ToArray();
        return there.Length == 0 ? null : new([.. there.Select(c => View(site, c))]) { Brief = true };
    }

    public static ImmutableArray<ChangeView> History(Site site, Entry entry) =>
        [
            .. entry
                .Record.Head.History.OrderByDescending(c => c.Date)
                .Select(c => new ChangeView(Dates.Iso(c.Date), Dates.Label(c.Date), c.Text)
                {
                    Mark = c.IsCorrection ? Mark(site) : null,
                    Corrected = Of(site.Catalog, entry, c) is { } correction ? View(site, correction) : null,
                }),
        ];

    public static CorrectionsBlock Listed(Site site, IEnumerable<(Entry Entry, Change Change)> changes) =>
        new([
            .. changes
                .Select(c => Of(site.Catalog, c.Entry, c.Change))
                .OfType<Correction>()
                .Select(c =>
                    View(site, c) with
                    {
                        Where = $"{site.Catalog[c.Entry.Owner].Title} › {c.Where}",
                        Url = site.Routes.Of(c.Entry),
                    }
                ),
        ]);

    public static string? Summary(Catalog catalog, Entry entry, Change change) =>
        Of(catalog, entry, change) is not { } correction
            ? null
            : $"{correction.Where}：{(change.Harms ? Removed : $"以前の記述「{change.Was}」→ 今の記述「{change.Now}」")}。理由：{change.Reason}";

    /// <summary>The first entry of a history updates nothing: it tells that the record was entered or withdrawn.</summary>
    public static string KindOf(Entry entry, Change change) =>
        change.Kind != ChangeKind.Update || !ReferenceEquals(change, entry.Record.Head.History.MinBy(c => c.Date))
            ? Change.Kinds.LabelOf(change.Kind)
        : entry.Id.Kind == Kind.Removed ? Withdrawn
        : Registered;

    public static string Registered => "登録";

    public static string Withdrawn => "取下げ";

    /// <summary>Where readers find what changed: the nested item that was corrected, or the record.</summary>
    public static Entry At(Catalog catalog, Entry entry, Change change) => Of(catalog, entry, change)?.Entry ?? entry;

    public static MarkView Mark(Site site) =>
        new(Change.Kinds.LabelOf(ChangeKind.Correction), Tone.Caution) { Url = site.Routes.Corrections };

    const string Removed = "以前の記述は、人を傷つけるおそれがあったため消しました";

    static Correction? Of(Catalog catalog, Entry entry, Change change) =>
        catalog.Corrections[entry.Id].FirstOrDefault(c => ReferenceEquals(c.Change, change));

    static CorrectionView View(Site site, Correction correction)
    {
        var change = correction.Change;
        return new(Dates.Iso(change.Date), Dates.Label(change.Date), change.Text, change.Reason, Mark(site))
        {
            Where = correction.Where,
            Was = change.Harms ? null : change.Was,
            Now = change.Harms ? null : change.Now,
        };
    }
}
