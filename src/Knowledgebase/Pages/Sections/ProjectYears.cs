namespace Knowledgebase.Pages.Sections;

static class ProjectYears
{
    const int MaxYears = 12;

    /// <summary>The years that evaluations cover or of which a source speaks; null when there is none.</summary>
    public static ChartBlock? Strip(Site site, Entry entry)
    {
        var project = (Project)entry.Value;
        return Years(site, project) is not [] and { } years
            ? new ChartBlock(View(project, years))
            {
                FileUrl = site.Routes.Chart(entry.Id, "status"),
                Notes =
                [
                    "点線の枠は、その年度の状況が出典に書かれていないことを表します。行われなかったという意味ではありません。",
                ],
                Cites =
                [
                    .. project
                        .Status.SelectMany(s => s.Cites)
                        .Select(c => site.Cite(c) with { Place = site.SectionOf(c) })
                        .Distinct(),
                ],
            }
            : null;
    }

    /// <summary>The strip of a project for its file; null when there are no years.</summary>
    public static StripView? View(Site site, Project project) =>
        Years(site, project) is not [] and { } years ? View(project, years) : null;

    static FiscalYear[] Years(Site site, Project project)
    {
        var stated = project
            .Status.Select(s => s.Year.Year)
            .Concat(
                FollowUps
                    .Evaluations(site)
                    .SelectMany(r =>
                        r.Evaluation.Covers.IsKnown
                            ? [r.Evaluation.Covers.Value.From.Year, r.Evaluation.Year.Year]
                            : new[] { r.Evaluation.Year.Year }
                    )
            )
            .ToArray();
        if (stated.Length == 0)
            return [];
        var last = stated.Max();
        var first = Math.Max(stated.Min(), last - MaxYears + 1);
        return [.. Enumerable.Range(first, last - first + 1).Select(year => new FiscalYear(year))];
    }

    static StripView View(Project project, FiscalYear[] years)
    {
        var fields = years
            .Select(year => (Year: year, State: project.Status.FirstOrDefault(s => s.Year == year)))
            .ToArray();
        return new(
            $"{project.Head.Title} 年度ごとの状況",
            string.Join(
                "、",
                fields.Select(f =>
                    $"{f.Year.Label}は{(f.State is { } s ? Choices.ProjectStates.LabelOf(s.State) : "記載なし")}"
                )
            ) + "。",
            [
                .. fields.Select(f => new StripYear(
                    f.Year.Year.ToString(CultureInfo.InvariantCulture),
                    f.Year.ShortLabel[..^2],
                    f.State is { } s ? Choices.ProjectStates.LabelOf(s.State) : "記載なし",
                    Look(f.State)
                )),
            ]
        );
    }

    static StripLook Look(YearStatus? status) =>
        status?.State switch
        {
            null => StripLook.Unknown,
            ProjectState.Active => StripLook.Active,
            ProjectState.Started => StripLook.Started,
            ProjectState.NotCarriedOut => StripLook.NotCarriedOut,
            ProjectState.Ended => StripLook.Ended,
            _ => StripLook.Outside,
        };
}
