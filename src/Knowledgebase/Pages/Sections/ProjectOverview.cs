namespace Knowledgebase.Pages.Sections;

/// <summary>Several projects at a glance: their years on one line of time, and what each came to, in a table that fits a phone.</summary>
static class ProjectOverview
{
    public static ImmutableArray<Block> Blocks(Site site, ImmutableArray<Entry> projects) =>
        Given.Of<Block>(Years(site, projects), Table(site, projects));

    public static ChartBlock? Years(Site site, ImmutableArray<Entry> projects) =>
        ProjectYears.Overview(site, "プロジェクトの年度ごとの状況", projects) is { } view
            ? new(view)
            {
                Notes = ["「記載なし」は、行われなかったという意味ではありません。"],
            }
            : null;

    /// <summary>State, outcomes and open issues of each.</summary>
    public static TableBlock Table(Site site, ImmutableArray<Entry> projects) =>
        new(
            "状況と、成果・残る課題の件数",
            ["プロジェクト", "状況", "成果", "残る課題"],
            [
                .. projects.Select(e => new TableRow(
                    null,
                    new(site.Value(e)),
                    new(State((Project)e.Value)),
                    new(Count(site, e, Kind.Outcome, ((Project)e.Value).Outcomes.Length)),
                    new(Count(site, e, Kind.Issue, ProjectBalance.Open(site, e).Length))
                )),
            ]
        )
        {
            Stacked = true,
        };

    /// <summary>How the newest year that a source speaks of stood.</summary>
    static ValueView State(Project project) =>
        project.Status.MaxBy(s => s.Year) is { } newest
            ? newest.State == ProjectState.Ended ? new(ProjectYears.EndOf(newest))
                : new(Choices.ProjectStates.LabelOf(newest.State)) { Note = newest.Year.ShortLabel }
            : Format.NotStated;

    static ValueView Count(Site site, Entry project, Kind kind, int count) =>
        new(Numerals.Of(count))
        {
            Numeric = true,
            Url = count == 0 ? null : $"{site.Routes.Of(project)}#{Kinds.Of(kind).Folder}",
        };
}
