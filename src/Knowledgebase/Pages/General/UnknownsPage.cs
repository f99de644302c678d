namespace Knowledgebase.Pages.General;

/// <summary>What is not known because nobody has asked, has answered, or has decided: a list of each.</summary>
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
            [
                .. from list in Lists
                let questions = site.Catalog.Questions.Where(q => q.Absence.Reason == list.Reason).ToArray()
                where questions.Length > 0
                select new SectionView(
                    list.Id,
                    $"{list.Title} {Numerals.Of(questions.Length)}件",
                    [Table(site, list.Title, questions)]
                )
                {
                    Note = list.Note,
                },
            ]
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
            : "確かめなければ分からないことと、まだ決めていないことの一覧です。";

    static TableBlock Table(Site site, string title, Question[] questions)
    {
        var rows = questions
            .Select(q =>
                (
                    q.Label,
                    Note: AbsenceReasons.NoteOf(q.Absence),
                    q.From,
                    Offices: q.From is { } id ? Offices.Of(site, site.Catalog[id]) : []
                )
            )
            .GroupBy(q => (q.Label, q.Note, Offices: string.Join('、', q.Offices.Select(o => o.Text))))
            .OrderBy(g => JapaneseOrder.KeyOf(g.Key.Label), StringComparer.Ordinal)
            .ThenByDescending(g => g.Count())
            .ToArray();
        var stated = rows.Any(g => g.First().Offices.Length > 0);
        var onPages = questions.Any(q => q.From is not null);
        return new(
            onPages ? $"{title}と、それがないページ" : $"{title}（サイトの設定）",
            [
                "分からないこと",
                "件数",
                .. onPages ? ["それがないページ"] : Array.Empty<string>(),
                .. stated ? ["プロジェクトの担当課"] : Array.Empty<string>(),
            ],
            [
                .. rows.Select(g => new TableRow(
                    null,
                    [
                        new([new ValueView(g.Key.Label) { Note = g.Key.Note }]),
                        new([new ValueView(Numerals.Of(g.Count())) { Numeric = true }]),
                        .. !onPages
                            ? []
                            : new TableCell[]
                            {
                                new([
                                    .. g.Select(q => q.From)
                                        .Distinct()
                                        .Take(MaxPages)
                                        .Select(place =>
                                            place is { } id
                                                ? site.Value(site.Catalog[id])
                                                : new ValueView("サイトの設定")
                                        ),
                                ]),
                            },
                        .. stated ? new TableCell[] { new(g.First().Offices) } : [],
                    ]
                )),
            ]
        );
    }
}
