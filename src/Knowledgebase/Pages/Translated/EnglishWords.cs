namespace Knowledgebase.Pages.Translated;

static class EnglishWords
{
    public static IEnumerable<KindInfo> Kinds { get; } = [.. Basics.Kinds.All.Where(k => k.English is not null)];

    public static ImmutableArray<(AbsenceReason Reason, string Label, string Meaning)> Absences { get; } =
    [
        (
            AbsenceReason.NotStated,
            "not stated",
            "The source that was read does not say. It does not mean that nothing was done."
        ),
        (AbsenceReason.Lost, "lost in extraction", "The text was lost when it was taken from the PDF."),
        (AbsenceReason.NotApplicable, "not applicable", "The question does not arise."),
        (AbsenceReason.NotCarriedOut, "not carried out", "The source says that it was not carried out."),
        (AbsenceReason.Ended, "ended", "The source says that it has ended."),
        (AbsenceReason.NotAsked, "not asked", "Only the office in charge can tell, and it has not been asked."),
        (AbsenceReason.Undecided, "undecided", "This site itself has not decided."),
        (AbsenceReason.NotEntered, "not entered", "No document that could tell has been entered into this site."),
        (AbsenceReason.BeingAsked, "under inquiry", "The office in charge has been asked and has not answered."),
    ];

    /// <summary>Levels of evidence: what is written, never how good a school is.</summary>
    public static ImmutableArray<(string Label, string Meaning)> EvidenceLevels { get; } =
    [
        ("0 mention only", "Only its name is written."),
        ("1 statement only", "An effect is described, without figures."),
        ("2 counts or reactions", "Numbers of times, people or shares, or how people took it, are written."),
        ("3 before and after", "Figures of the same group before and after, with numbers of people and dates."),
        ("4 comparison", "There is a group to compare with, or several schools measured in one way."),
        ("5 independent check", "An outside evaluation, or three or more independent repetitions, are reported."),
    ];

    public static string Of(ProjectState state) =>
        state switch
        {
            ProjectState.Active => "carried out",
            ProjectState.Started => "started",
            ProjectState.NotCarriedOut => "not carried out",
            ProjectState.Ended => "ended",
            _ => "not covered by the review",
        };

    public static string Of(Trend trend) =>
        trend switch
        {
            Trend.Up => "risen",
            Trend.Level => "level",
            Trend.Down => "fallen",
            _ => "no earlier value",
        };

    public static ValueView Absent(Absence absence) =>
        new(Absences.First(a => a.Reason == absence.Reason).Label) { Absent = true };

    /// <summary>FY2023.</summary>
    public static string Of(FiscalYear year) => "FY" + year.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>1 April 2024, or the end of April 2024.</summary>
    public static string Of(Moment moment) =>
        moment.Date.ToString(moment.MonthOnly ? "'the end of' MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    public static ValueView Japanese(string text) => new(text) { Lang = "ja" };

    public static ValueView Japanese(LinkView link) =>
        new(link.Text)
        {
            Url = link.Url,
            Lang = "ja",
            TargetLang = "ja",
        };
}
