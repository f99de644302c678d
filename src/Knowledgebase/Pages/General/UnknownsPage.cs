namespace Knowledgebase.Pages.General;

static class UnknownsPage
{
    const int MaxPages = 500;

    static readonly (AbsenceReason Reason, string Id, string Title, string Note)[] Lists =
    [
        (AbsenceReason.BeingAsked, "being-asked", "照会中のこと", "担当する所に確かめていて、答えを待っています。"),
        (
            AbsenceReason.NotAsked,
            "not-asked",
            "未照会のこと",
            "担当する所に確かめなければ分からず、まだ確かめていません。"
        ),
        (AbsenceReason.Undecided, "undecided", "未定のこと", "このサイトの側で、まだ決めていません。"),
    ];

    public static PageView View(Site site) =>
        site.Page(
            site.Routes.Unknowns,
            Titles.Unknowns,
            Lead(site.Catalog),
            Lists.SelectMany(list => Sections(site, list.Reason, list.Id, list.Title, list.Note))
        );

    /// <summary>How many facts wait, by what they wait for: 未照会 97件、未定 18件.</summary>
    public static string Counts(Catalog catalog) =>
        string.Join(
            "、",
            from list in Lists
            let count = catalog.Questions.Count(q => q.Absence.Reason == list.Reason)
            where count > 0
            select $"{AbsenceReasons.LabelOf(list.Reason)} {Numerals.Of(count)}件"
        );

    static string Lead(Catalog catalog) =>
        catalog.Questions.IsEmpty
            ? "確かめなければ分からないこと、まだ決めていないことは、今はありません。"
            : $"確かめなければ分からないことと、まだ決めていないことです。{Counts(catalog)}あります。";

    static IEnumerable<SectionView> Sections(Site site, AbsenceReason reason, string id, string title, string note)
    {
        var questions = site.Catalog.Questions.Where(q => q.Absence.Reason == reason).ToArray();
        if (questions.Length == 0)
            return [];
        // What only the settings lack has no pages to lead to.
        var settled = questions.Where(q => q.From is null).Select(q => q.Label).Distinct().ToArray();
        return
        [
            new(id, title, Given.Of<Block>(
                new TextBlock(note),
                settled.Length == 0 ? null : RecordPage.Facts(RecordPage.Fact("このサイトについて", string.Join('、', settled)))))
            {
                Count = $"{Numerals.Of(questions.Length)}件",
            },
            .. questions
                .Where(q => q.From is not null)
                .GroupBy(q => q.Label)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => JapaneseOrder.KeyOf(g.Key), StringComparer.Ordinal)
                .Select(g => new SectionView(
                    $"{id}-{Fingerprint.Of(g.Key)}",
                    $"{g.Key}（{AbsenceReasons.LabelOf(reason)}）",
                    new LinksBlock([.. g.DistinctBy(q => q.From).Take(MaxPages).Select(q => Link(site, q))])
                )
                {
                    Folded = true,
                    Count = $"{Numerals.Of(g.Count())}件",
                }),
        ];
    }

    // The page that lacks it, with what is known of why and the offices of its projects.
    static LinkView Link(Site site, Question question)
    {
        var entry = site.Catalog[question.From!.Value];
        var offices = string.Join('、', Offices.Of(site, entry).Select(o => o.Text));
        return site.Link(entry) with
        {
            Note = Given.Text(string.Join("。", Given.Of(
                AbsenceReasons.NoteOf(question.Absence)?.TrimEnd('。'),
                offices.Length > 0 ? $"担当課：{offices}" : null))),
        };
    }
}
