namespace Knowledgebase.Pages.Sections;

/// <summary>
/// Items of records in lists of all of their kind, under the record that they belong to: what is said and a quiet line of its class.
/// What else is known of one stands on its owner's page, where its title leads.
/// </summary>
static class NestedLists
{
    public static IEnumerable<SectionView> Issues(Site site, ImmutableArray<Entry> issues) =>
        ByOwner(site, issues.OrderBy(e => DueDay((Issue)e.Value)), e => Issue(site, e), owner =>
            ((Project)owner.Value).Owners is { IsEmpty: false } offices
                ? $"担当課：{string.Join('、', offices.Select(o => site.Catalog[o].Title))}"
                : null);

    public static IEnumerable<SectionView> Outcomes(Site site, ImmutableArray<Entry> outcomes) =>
        ByOwner(site, outcomes, e =>
        {
            var outcome = (Outcome)e.Value;
            var years = Format.Years(outcome.Years);
            return Bare(site, e) with
            {
                Marks =
                [
                    new(Choices.Claims.LabelOf(outcome.Claim), Tone.Plain),
                    .. years.Absent ? ImmutableArray<MarkView>.Empty : [new(years.ToLine(), Tone.Plain)],
                    Format.EvidenceMark(outcome.Evidence),
                ],
            };
        });

    public static IEnumerable<SectionView> Results(Site site, ImmutableArray<Entry> results) =>
        ByOwner(site, results, e => Bare(site, e) with { Marks = [new(((Result)e.Value).Year.Label, Tone.Plain)] });

    public static IEnumerable<SectionView> Needs(Site site, ImmutableArray<Entry> needs) =>
        ByOwner(site, needs, e => Need(site, e));

    public static IEnumerable<SectionView> Opinions(Site site, ImmutableArray<Entry> opinions) =>
        ByOwner(site, opinions, e => Opinion(site, e));

    public static StatementView Issue(Site site, Entry entry)
    {
        var issue = (Issue)entry.Value;
        return Bare(site, entry) with
        {
            Marks =
            [
                new($"分類：{Choices.IssueTypes.LabelOf(issue.Type)}", Tone.Plain),
                .. issue.Deadline.IsKnown
                    ? [new MarkView($"期日：{site.Deadline(issue.Deadline.Value).Text}", Due(site, entry))]
                    : ImmutableArray<MarkView>.Empty,
            ],
            Facts = Said(site, entry, issue.RaisedIn.Year),
        };
    }

    /// <summary>What a summary calls necessary; its id says so, because it stands among issues too.</summary>
    public static StatementView Need(Site site, Entry entry) =>
        Bare(site, entry) with { Id = $"need-{entry.Id.Slug}" };

    public static StatementView Opinion(Site site, Entry entry)
    {
        var opinion = (Opinion)entry.Value;
        var practices = IndicatorOverview.Practices(site, entry, opinion);
        return Bare(site, entry) with
        {
            Facts =
            [
                .. Given.Of(
                    RecordPage.Fact(opinion.LabelOf(nameof(opinion.About)), site.References(opinion.About)),
                    practices == 0 ? null : RecordPage.Fact("関わる実践事例", $"{Numerals.Of(practices)}件"),
                    opinion.Response.IsKnown ? site.Fact(opinion, nameof(opinion.Response)) : null),
                .. Said(site, entry, ((Evaluation)entry.Record).Year.Year),
            ],
        };
    }

    static Tone Due(Site site, Entry issue) => FollowUps.IsOpen(site, issue.Id) ? Tone.Caution : Tone.Plain;

    // Of later years only what is said: that nothing is said of the rest stands once above all.
    static ImmutableArray<FactView> Said(Site site, Entry entry, int year) =>
        [.. FollowUps.Facts(site, entry.Id, year).Where(f => !f.Values[0].Absent)];

    // The sentence holds its figures; set large they stand where the item is at home.
    static StatementView Bare(Site site, Entry entry) =>
        site.Statement(((IStated)entry.Value).Stated, entry.Id.Slug) with { Url = site.Routes.Of(entry), Figures = [] };

    static DateOnly DueDay(Issue issue) => issue.Deadline.IsKnown ? issue.Deadline.Value : DateOnly.MaxValue;

    static IEnumerable<SectionView> ByOwner(
        Site site, IEnumerable<Entry> items, Func<Entry, StatementView> show, Func<Entry, string?>? note = null) =>
        from item in items
        group show(item) by item.Owner into owned
        let owner = site.Catalog[owned.Key]
        select new SectionView($"of-{owner.Id.Slug}", owner.Title, new StatementsBlock([.. owned]))
        {
            Count = $"{Numerals.Of(owned.Count())}件",
            Note = note?.Invoke(owner),
        };
}
