namespace Knowledgebase.Pages.Sections;

/// <summary>Open issues by kind and deadline with their state in each later year, and the dates that a source sets on a line of time.</summary>
static class IssueTracker
{
    const int MaxLine = 60;

    /// <summary>The time line and the table above the issues themselves.</summary>
    public static ImmutableArray<Block> Blocks(Site site, ImmutableArray<Entry> issues)
    {
        (Entry Entry, Evaluation Evaluation)[] later =
        [
            .. FollowUps.Than(site, issues.Min(e => ((Issue)e.Value).RaisedIn.Year)),
        ];
        var silence =
            later.Length == 0
                ? ""
                : "「記載なし」は、その点検・評価に書かれていないという意味です。終わったとも、行われなかったとも言えません。";
        return
        [
            .. Timeline(site) is { } line ? ImmutableArray.Create<Block>(line) : [],
            FollowUps.NotEntered(site),
            Table(site, issues, later),
            new TextBlock($"{silence}分類は当サイトのものです。担当課は、{Offices.Note}"),
        ];
    }

    /// <summary>All dates set for issues; null when there is none.</summary>
    public static TimelineBlock? Timeline(Site site)
    {
        var dated = site
            .Catalog.All(Kind.Issue)
            .Select(e => (Entry: e, Issue: (Issue)e.Value))
            .Where(x => x.Issue.Deadline.IsKnown)
            .OrderBy(x => x.Issue.Deadline.Value)
            .Take(MaxLine)
            .ToArray();
        if (dated.Length == 0)
            return null;
        var today = new TimelineEntryView(Dates.Iso(site.Today), Dates.Label(site.Today), "現在", null);
        var entries = dated.Select(x => Entry(site, x.Entry, x.Issue)).ToArray();
        return new([.. entries.Where(e => Passed(e, today)), today, .. entries.Where(e => !Passed(e, today))]);
    }

    static bool Passed(TimelineEntryView entry, TimelineEntryView today) =>
        string.CompareOrdinal(entry.Date, today.Date) < 0;

    static TimelineEntryView Entry(Site site, Entry entry, Issue issue)
    {
        var date = issue.Deadline.Value;
        var fiscal = date is { Month: 3, Day: 31 } ? $"（{new FiscalYear(date.Year - 1).ShortLabel}末）" : "";
        return new(Dates.Iso(date), Dates.Label(date) + fiscal, issue.Stated.Title, site.Routes.Of(entry))
        {
            Note = site.Catalog[entry.Owner].Title,
            State =
                FollowUps.Of(site, entry.Id).LastOrDefault() is { Evaluation: { } evaluation } last
                    ? new($"{evaluation.Year.ShortLabel}：{Choices.FollowUpStates.LabelOf(last.FollowUp.State)}",
                        Tone.Info)
                : date < site.Today ? new(site.Passed(date), Tone.Caution)
                : new("期日前", Tone.Plain),
        };
    }

    static TableBlock Table(Site site, ImmutableArray<Entry> issues, (Entry Entry, Evaluation Evaluation)[] later)
    {
        var rows = issues
            .Select(e => (Entry: e, Issue: (Issue)e.Value))
            .OrderBy(x => x.Issue.Type)
            .ThenBy(x => x.Issue.Deadline.IsKnown ? x.Issue.Deadline.Value : DateOnly.MaxValue)
            .ToArray();
        return new(
            later.Length == 0 ? "課題の分類・期限・担当課" : "課題の分類・期限・担当課と、後の年度の状況",
            [
                "課題",
                "分類",
                "期限",
                "担当課",
                "挙げられた年度",
                .. later.Select(r => $"{r.Evaluation.Year.ShortLabel}の状況"),
            ],
            [
                .. rows.Select(x => new TableRow(
                    null,
                    [
                        new([
                            new ValueView(x.Issue.Stated.Title)
                            {
                                Url = "#" + x.Entry.Id.Slug,
                                Note = site.Catalog[x.Entry.Owner].Title,
                            },
                        ]),
                        new([new ValueView(Choices.IssueTypes.LabelOf(x.Issue.Type))]),
                        new([
                            Format.Fact(x.Issue.Deadline, day =>
                                site.Deadline(day, FollowUps.Of(site, x.Entry.Id).Any())),
                        ]),
                        new(Offices.Of(site, x.Entry)),
                        new([new ValueView(x.Issue.RaisedIn.ShortLabel)]),
                        .. later.Select(r => new TableCell([State(site, r.Entry, r.Evaluation, x.Entry, x.Issue)])),
                    ]
                )),
            ]
        );
    }

    static ValueView State(Site site, Entry entry, Evaluation evaluation, Entry issue, Issue value) =>
        evaluation.Year.Year > value.RaisedIn.Year
            ? FollowUps.StateIn(site, entry, issue.Id)
            : new("該当なし") { Absent = true };
}
