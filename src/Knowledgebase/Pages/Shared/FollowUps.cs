namespace Knowledgebase.Pages.Shared;

/// <summary>Evaluations in order of time, and what later ones say about what earlier ones raised.</summary>
static class FollowUps
{
    public static ImmutableArray<(Entry Entry, Evaluation Evaluation)> Evaluations(Site site) =>
        [.. site.Catalog.All(Kind.Evaluation).Select(e => (e, (Evaluation)e.Value)).OrderBy(x => x.Item2.Year)];

    public static IEnumerable<(Entry Entry, Evaluation Evaluation)> Than(Site site, int year) =>
        Evaluations(site).Where(r => r.Evaluation.Year.Year > year);

    public static Entry? NewestAfter(Site site, Evaluation evaluation) =>
        Than(site, evaluation.Year.Year).LastOrDefault().Entry;

    /// <summary>What evaluations say about an issue or opinion, the oldest first.</summary>
    public static IEnumerable<(Entry Entry, Evaluation Evaluation, FollowUp FollowUp)> Of(Site site, RecordId id) =>
        from entry in site.Catalog.PointingAt(id, Kind.Evaluation)
        let evaluation = (Evaluation)entry.Value
        from followUp in evaluation.FollowUps
        where followUp.About.Target == id
        orderby evaluation.Year.Year
        select (entry, evaluation, followUp);

    /// <summary>True until an evaluation says that it is settled or given up.</summary>
    public static bool IsOpen(Site site, RecordId id) =>
        Of(site, id).LastOrDefault().FollowUp is not { State: FollowUpState.Resolved or FollowUpState.Dropped };

    /// <summary>
    /// What an evaluation says of the time after an activity's written end: it follows an issue that names the activity and is due
    /// in the year of that end.
    /// </summary>
    public static ValueView? AfterEnd(Site site, Entry activity)
    {
        var until = ((Activity)activity.Value).Until.Value;
        return (
            from issue in site.Catalog.PointingAt(activity.Id, Kind.Issue)
            let deadline = ((Issue)issue.Value).Deadline
            where deadline.IsKnown && until == FiscalYear.Of(Dates.Iso(deadline.Value))
            from said in Of(site, issue.Id)
            orderby said.Evaluation.Year.Year
            select new ValueView(said.FollowUp.Statement.Text)
            {
                Url = $"{site.Routes.Of(said.Entry)}#about-{issue.Id.Slug}",
                Note = $"{said.Evaluation.Year.ShortLabel}の点検・評価",
            }
        ).LastOrDefault();
    }

    public static ValueView StateIn(Site site, Entry evaluation, RecordId id) =>
        Of(site, id).FirstOrDefault(x => x.Entry.Id == evaluation.Id) is { FollowUp: { } said }
            ? new(Choices.FollowUpStates.LabelOf(said.State))
            {
                Url = $"{site.Routes.Of(evaluation.Id)}#about-{id.Slug}",
                Note = said.Statement.Text,
            }
            : new("記載なし") { Absent = true };

    public static IEnumerable<FactView> Facts(Site site, RecordId id, int raised) =>
        Than(site, raised).Select(r => new FactView($"{r.Evaluation.Year.ShortLabel}の状況", StateIn(site, r.Entry, id)));

    /// <summary>
    /// Said once on a page of issues or opinions: what came after the newest evaluation has not been entered.
    /// It is not 記載なし, which is said only of a document that was read.
    /// </summary>
    public static NoteBlock NotEntered(Site site)
    {
        var after = Evaluations(site) is [.., { Evaluation: var newest }] ? $"{newest.Year.Label}より後の年度" : "その後";
        return new(
            Tone.Open,
            $"その後の状況：{AbsenceReasons.LabelOf(AbsenceReason.NotEntered)}",
            $"{after}の点検・評価は、まだ登録されていません。その後どうなったかは、ここからは分かりません。"
        );
    }

    public static NoteBlock? NotNewest(Site site, Evaluation evaluation) =>
        NewestAfter(site, evaluation) is not { } newest
            ? null
            : new(
                Tone.Caution,
                "最新の点検・評価ではありません",
                $"この内容は{evaluation.Year.Label}の点検・評価のもので、公表されたときのまま残しています。",
                new LinkView($"最新：{newest.Title}", site.Routes.Of(newest))
            );
}
