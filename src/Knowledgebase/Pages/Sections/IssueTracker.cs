namespace Knowledgebase.Pages.Sections;

/// <summary>How many issues are open, and the dates that a source sets on a line of time.</summary>
static class IssueTracker
{
    const int MaxLine = 60;

    public static string Lead(Site site)
    {
        var issues = site.Catalog.All<Issue>(Kind.Issue).ToArray();
        var years = issues.Select(i => i.RaisedIn.ShortLabel).Distinct().ToArray();
        var dated = issues.Count(i => i.Deadline.IsKnown);
        return issues.Length == 0
            ? "点検・評価で挙げられた課題です。"
            : $"{(years.Length == 1 ? years[0] + "の" : "")}点検・評価に、{Numerals.Of(issues.Length)}件の課題と今後の予定が挙げられています。"
                + $"うち期日のあるものは{(dated == 0 ? "ありません" : Numerals.Of(dated) + "件です")}。";
    }

    /// <summary>What has a date, and what nobody can tell of all of them.</summary>
    public static ImmutableArray<Block> Above(Site site)
    {
        var issues = site.Catalog.All<Issue>(Kind.Issue).ToArray();
        return issues.Length == 0
            ? []
            : Given.Of<Block>(
                Timeline(site),
                FollowUps.NotEntered(site),
                FollowUps.Than(site, issues.Min(i => i.RaisedIn.Year)).Any()
                    ? new TextBlock("後の年度の状況を示していない課題は、後の点検・評価に記載なしです。終わったとも、行われなかったとも言えません。")
                    : null);
    }

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
        var entries = dated.ToLookup(x => x.Issue.Deadline.Value < site.Today, x => Entry(site, x.Entry, x.Issue));
        return new([.. entries[true], today, .. entries[false]]);
    }

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
                        FollowUps.IsOpen(site, entry.Id) ? Tone.Caution : Tone.Info)
                : date < site.Today ? new(site.Passed(date), Tone.Caution)
                : new("期日前", Tone.Plain),
        };
    }
}
