namespace Knowledgebase.Pages.Sections;

/// <summary>The years of projects and of their activities, up to the year that runs now, drawn only where a source prints them.</summary>
static class ProjectYears
{
    const int MaxYears = 12;

    /// <summary>A project and those of its activities whose years are printed; null where no year is known at all.</summary>
    public static YearsView? View(Site site, Entry entry)
    {
        var span = Span(site, [entry]);
        var rows = Rows(site, entry, span);
        return rows.IsEmpty || span.Length == 0 ? null
            : Of(site, $"{entry.Title} 年度ごとの状況", span, rows);
    }

    /// <summary>Projects beside each other on one line of time.</summary>
    public static YearsView? Overview(Site site, string title, ImmutableArray<Entry> projects)
    {
        var span = Span(site, projects);
        if (span.Length == 0 || projects.IsEmpty)
            return null;
        return Of(site, title, span,
            [.. projects.Select(p => ProjectRow(site, p, span, p.Title) with { Url = site.Routes.Of(p.Id) })]);
    }

    public static ChartBlock? Chart(Site site, Entry entry)
    {
        if (View(site, entry) is not { } view)
            return null;
        var drawn = view.Rows.Select(r => r.Label).ToHashSet();
        var undated = Activities(site, entry).Where(a => !drawn.Contains(a.Title)).Select(a => a.Title).ToArray();
        return new(view)
        {
            Caption = "実績・期日の書かれた年度",
            FileUrl = site.Routes.Chart(entry.Id, "status"),
            Notes = undated.Length == 0 ? [] : [$"年度の書かれていない取組：{string.Join("、", undated)}"],
            Cites = [.. ((Project)entry.Value).Status.SelectMany(s => s.Cites)
                .Select(c => site.Cite(c) with { Place = site.SectionOf(c) }).Distinct()],
        };
    }

    /// <summary>The years of one activity alone; null where none is printed.</summary>
    public static ChartBlock? OfActivity(Site site, Entry entry)
    {
        var span = Span(site, [site.Catalog[((Activity)entry.Value).Project]]);
        var row = ActivityRow(site, entry, span) with { Url = null };
        return !IsKnown(row) ? null
            : new(Of(site, $"{entry.Title} 年度ごとの状況", span, [row with { Label = "この取組" }])) { Caption = "書かれた年度" };
    }

    static bool IsKnown(YearsRow row) =>
        row.Fields.Any(f => f.Look is not (YearLook.Unknown or YearLook.NotEntered));

    static YearsView Of(Site site, string title, ImmutableArray<FiscalYear> span, ImmutableArray<YearsRow> rows)
    {
        var now = FiscalYear.Of(Dates.Iso(site.Today));
        return new(title, Description(span, rows),
            [.. span.Select(y => new YearHead(Numerals.Plain(y.Year), y.ShortLabel[..^2], y == now))], rows);
    }

    static ImmutableArray<YearsRow> Rows(Site site, Entry entry, ImmutableArray<FiscalYear> span)
    {
        var activities = Activities(site, entry)
            .Select(a => (Entry: a, Row: ActivityRow(site, a, span)))
            .Where(x => IsKnown(x.Row))
            .OrderBy(x => First(x.Row)).ThenBy(x => x.Entry.Id)
            .Select(x => x.Row);
        var whole = ProjectRow(site, entry, span, "プロジェクト全体");
        return [.. ((Project)entry.Value).Status.IsEmpty ? [] : new[] { whole }, .. activities];
    }

    static IEnumerable<Entry> Activities(Site site, Entry project) =>
        site.Catalog.PointingAt(project.Id, Kind.Activity);

    static int First(YearsRow row) => row.Fields.TakeWhile(f => f.Look == YearLook.Unknown).Count();

    static YearsRow ProjectRow(Site site, Entry entry, ImmutableArray<FiscalYear> span, string label)
    {
        var project = (Project)entry.Value;
        var started = project.Status.Where(s => s.State == ProjectState.Started).Select(s => s.Year.Year)
            .DefaultIfEmpty(int.MinValue).Min();
        return new(label, [.. span.Select(year =>
            project.Status.FirstOrDefault(s => s.Year == year) is { } stated
                ? Field(stated)
                : IsOver(project, year) ? After
                : year.Year < started ? new(YearLook.Outside, "始まる前")
                : Dues(entry).Contains(year) ? Due
                : Nothing(site, year))]);
    }

    static YearsRow ActivityRow(Site site, Entry entry, ImmutableArray<FiscalYear> span)
    {
        var activity = (Activity)entry.Value;
        var years = activity.Years.Span is { IsKnown: true, Value: var s } ? s : (FiscalSpan?)null;
        var results = site.Catalog.PointingAt(entry.Id, Kind.Result).Select(e => ((Result)e.Value).Year).ToHashSet();
        var not = site.Catalog.PointingAt(entry.Id, Kind.Plan)
            .Select(e => ((Plan)e.Value).ReportedResult.Absence?.Reason)
            .FirstOrDefault(r => r is AbsenceReason.NotCarriedOut or AbsenceReason.Ended);
        var project = (Project)site.Catalog[activity.Project].Value;
        var last = not == AbsenceReason.Ended ? End(project) : null;
        return new(entry.Title, [.. span.Select(year =>
            years is { } there && there.From.Year <= year.Year && year.Year <= there.To.Year ? Done
            : last?.Year == year ? Field(last)
            : last?.Year.Year < year.Year ? After
            : results.Contains(year) ? Reported(not)
            : activity.Until is { IsKnown: true, Value: var end } && end == year ? Due
            : Nothing(site, year))])
        {
            Url = site.Routes.Of(entry.Id),
        };
    }

    // The column of results says of some that they were not carried out.
    static YearField Reported(AbsenceReason? not) => not switch
    {
        AbsenceReason.NotCarriedOut => new(YearLook.NotCarriedOut, AbsenceReasons.LabelOf(AbsenceReason.NotCarriedOut)),
        AbsenceReason.Ended => new(YearLook.Ended, AbsenceReasons.LabelOf(AbsenceReason.Ended)),
        _ => Done,
    };

    static YearField Field(YearStatus s) =>
        new(Look(s.State), s.State == ProjectState.Ended ? EndOf(s) : Choices.ProjectStates.LabelOf(s.State));

    /// <summary>That a project ended, with its last year: 令和4年度で終了.</summary>
    public static string EndOf(YearStatus end) => $"{end.Year.ShortLabel}で終了";

    static YearStatus? End(Project project) => project.Status.FirstOrDefault(s => s.State == ProjectState.Ended);

    static bool IsOver(Project project, FiscalYear year) => End(project)?.Year.Year < year.Year;

    static YearField After { get; } = new(YearLook.Outside, "終了後");

    static YearField Done { get; } = new(YearLook.Active, Choices.ProjectStates.LabelOf(ProjectState.Active));

    static YearField Due { get; } = new(YearLook.Due, "期日");

    static YearField Nothing(Site site, FiscalYear year) =>
        year.Year > NewestEvaluation(site)
            ? new(YearLook.NotEntered, AbsenceReasons.LabelOf(AbsenceReason.NotEntered))
            : new(YearLook.Unknown, AbsenceReasons.LabelOf(AbsenceReason.NotStated));

    static int NewestEvaluation(Site site) =>
        FollowUps.Evaluations(site) is [.., { Evaluation: var newest }] ? newest.Year.Year : int.MaxValue;

    // The fiscal years of the days that a source sets for a project's issues.
    static HashSet<FiscalYear> Dues(Entry entry) =>
        [.. ((Project)entry.Value).Issues.Where(i => i.Deadline.IsKnown)
            .Select(i => FiscalYear.Of(Dates.Iso(i.Deadline.Value)))];

    static ImmutableArray<FiscalYear> Span(Site site, ImmutableArray<Entry> projects)
    {
        int[] known =
        [
            .. from project in projects
               from year in ((Project)project.Value).Status.Select(s => s.Year).Concat(Dues(project))
                   .Concat(Activities(site, project).SelectMany(Years))
               select year.Year,
        ];
        if (known.Length == 0)
            return [];
        int[] covered =
        [
            .. from e in FollowUps.Evaluations(site)
               from year in e.Evaluation.Covers.IsKnown
                   ? [e.Evaluation.Covers.Value.From.Year, e.Evaluation.Year.Year] : new[] { e.Evaluation.Year.Year }
               select year,
        ];
        var all = known.Concat(covered).Append(FiscalYear.Of(Dates.Iso(site.Today)).Year).ToArray();
        return Years(Math.Max(all.Min(), all.Max() - MaxYears + 1), all.Max());
    }

    static IEnumerable<FiscalYear> Years(Entry entry)
    {
        var activity = (Activity)entry.Value;
        if (activity.Years.Span is { IsKnown: true, Value: var span })
            foreach (var year in new[] { span.From, span.To })
                yield return year;
        if (activity.Until.IsKnown)
            yield return activity.Until.Value;
    }

    static ImmutableArray<FiscalYear> Years(int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(year => new FiscalYear(year))];

    static string Description(ImmutableArray<FiscalYear> span, ImmutableArray<YearsRow> rows) =>
        string.Concat(rows.Select(row =>
            $"{row.Label}：{string.Join("、", Runs(span, row).Select(r => $"{r.Years}は{r.State}"))}。"));

    // Years of one state in a row are said as one: 令和2年度〜令和4年度（2020〜2022年度）は実施.
    static IEnumerable<(string Years, string State)> Runs(ImmutableArray<FiscalYear> span, YearsRow row)
    {
        for (var from = 0; from < span.Length;)
        {
            var to = from;
            while (to + 1 < span.Length && row.Fields[to + 1] == row.Fields[from])
                to++;
            yield return (new FiscalSpan(span[from], span[to]).Label, row.Fields[from].State);
            from = to + 1;
        }
    }

    static YearLook Look(ProjectState state) =>
        state switch
        {
            ProjectState.Active => YearLook.Active,
            ProjectState.Started => YearLook.Started,
            ProjectState.NotCarriedOut => YearLook.NotCarriedOut,
            ProjectState.Ended => YearLook.Ended,
            _ => YearLook.Outside,
        };
}
