using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.General;

/// <summary>だれに聞くか: services, roles and offices, how far each reaches and until when. It says what the sources say and no more.</summary>
static class ContactsPage
{
    public static PageView View(Site site) =>
        site.Page(
            site.Routes.Contacts,
            "だれに聞くか",
            Lead(site),
            [
                .. new[]
                {
                    Section(
                        "services",
                        site.Offers.TakesRequests ? "説明・研修・貸出を頼みたい" : "出典に書かれた支援",
                        Services(site),
                        new LinksBlock([Support.Link(site)])
                    ),
                    Section("roles", "出典に名前の出る役割", Roles(site)),
                    Section("limited", "期日のある取組", Limited(site)),
                    Section("offices", "プロジェクトの担当課", OfficesOf(site), new TextBlock(Offices.Note)),
                    Section("contacts", "実践の問い合わせ先", Contacts(site)),
                }.OfType<SectionView>(),
            ]
        );

    // What the page can be used for depends on whether any record names somebody who answers.
    static string Lead(Site site) =>
        "出典に名前の出る支援・役割・担当課を、書かれた範囲で示します。"
        + (
            site.Catalog.All(Kind.Service).Any(e => ((Service)e.Value).Contact.IsKnown)
            || Stories(site).Any(e => ContactOf(e).IsKnown)
                ? "問い合わせ先が分かっているものは、それも示します。"
                : "問い合わせに答えると書かれた所はありません。"
        );

    static Block Services(Site site) =>
        site.Catalog.All(Kind.Service).IsEmpty
            ? new NoteBlock(Tone.Open, "支援は0件です", "学校への支援は、出典に書かれていません。", [])
            : new CardsBlock([.. site.Catalog.All(Kind.Service).Select(e => Service(site, e))]);

    static CardView Service(Site site, Entry entry)
    {
        var s = (Service)entry.Value;
        var ended = s.HasEnded(site.Today);
        return new CardView(entry.Title, site.Routes.Of(entry), entry.Record.Head.Summary)
        {
            Marks =
            [
                .. RecordPage.Marks(site, entry.Record.Head, below: true),
                .. ended
                    ? [new MarkView(site.Passed(s.ValidUntil.Value, s.Successor.IsKnown), Tone.Caution)]
                    : ImmutableArray<MarkView>.Empty,
            ],
            Facts =
            [
                .. site.Facts(s, nameof(s.ForWhom), nameof(s.Provider)).OfType<FactView>(),
                Fact("連絡先", site.Fact(s.Contact)),
                Fact("期日", Format.Fact(s.ValidUntil, d => $"{Dates.Label(d)}まで")),
                .. ended
                    ? [Fact("後継", s.Successor.IsKnown ? site.Fact(s.Successor) : NoSuccessor)]
                    : ImmutableArray<FactView>.Empty,
            ],
        };
    }

    static ValueView NoSuccessor { get; } = new("後継の記載なし") { Absent = true };

    // The roles whose records speak of how far they reach, be it only to say that nothing is written: those help
    // schools.
    static CardsBlock? Roles(Site site)
    {
        ImmutableArray<CardView> cards =
        [
            .. site
                .Catalog.All(Kind.Role)
                .Where(e => ((Role)e.Value).Reach.Absence is not { Written: false })
                .Select(e => Role(site, e)),
        ];
        return cards.IsEmpty ? null : new(cards);
    }

    static CardView Role(Site site, Entry entry)
    {
        var r = (Role)entry.Value;
        return new CardView(entry.Title, site.Routes.Of(entry), entry.Record.Head.Summary)
        {
            Marks = RecordPage.Marks(site, entry.Record.Head, below: true),
            Facts =
            [
                .. new[]
                {
                    Fact("置かれる所", RolePages.Placed(site, r)),
                    site.Fact(r, nameof(r.Reach)),
                    Fact(
                        "名前の出る取組",
                        [
                            .. site
                                .Catalog.PointingAt(entry.Id, Kind.Activity)
                                .Select(e => site.Value(e) with { Note = Until((Activity)e.Value) }),
                        ]
                    ),
                }.OfType<FactView>(),
            ],
        };
    }

    // The printed end of an activity. It is not the end of the roles that the activity names: a source gives them none.
    static string? Until(Activity activity) =>
        activity.Until.IsKnown ? $"取組は{activity.Until.Value.ShortLabel}までの予定" : null;

    // Activities of which the source prints an end, with what it says of the time after it.
    static TableBlock? Limited(Site site)
    {
        ImmutableArray<TableRow> rows =
        [
            .. site
                .Catalog.All(Kind.Activity)
                .Select(e => (Entry: e, ((Activity)e.Value).Until))
                .Where(x => x.Until.IsKnown)
                .Select(x => new TableRow(
                    null,
                    [
                        site.Value(x.Entry),
                        $"{x.Until.Value.ShortLabel}までの予定",
                        x.Until.Value.End < site.Today
                            ? site.Passed(x.Until.Value.End)
                            : "予定の期日の前",
                        NoSuccessor,
                        new([
                            .. site
                                .Catalog.PointingAt(x.Entry.Id, Kind.Issue)
                                .Where(i => ((Issue)i.Value).Deadline.IsKnown)
                                .Select(site.Value),
                        ]),
                    ]
                )),
        ];
        return rows.IsEmpty
            ? null
            : new("期日の書かれた取組と、その後のこと", ["取組", "書かれた期日", "今", "後継", "関わる課題"], rows);
    }

    static TableBlock? OfficesOf(Site site) =>
        site.Catalog.All(Kind.Project).IsEmpty
            ? null
            : new(
                "プロジェクトと担当",
                ["プロジェクト", "何を扱うか", "担当"],
                [
                    .. site
                        .Catalog.All(Kind.Project)
                        .Take(200)
                        .Select(e => new TableRow(
                            null,
                            [
                                site.Value(e),
                                e.Record.Head.Summary,
                                new(site.References(((Project)e.Value).Owners)),
                            ]
                        )),
                ]
            );

    static Block? Contacts(Site site)
    {
        var known = Stories(site).ToLookup(e => ContactOf(e) is { IsKnown: true });
        if (!known[true].Any() && !known[false].Any())
            return null;
        ImmutableArray<LinkView> contacts =
        [
            .. known[true]
                .GroupBy(e => ContactOf(e).Value.Target)
                .Select(g => site.Link(site.Catalog[g.Key]) with { Count = g.Count() }),
        ];
        var waiting = known[false].Count();
        return contacts.IsEmpty
            ? new NoteBlock(
                Tone.Open,
                "問い合わせ先は分かっていません",
                $"載っている実践事例、授業と指導案の{Numerals.Of(waiting)}件のどれにも、問い合わせ先が出典に書かれていません。プロジェクトの担当課は、上の表にあります。",
                [new(Titles.Unknowns, site.Routes.Unknowns)]
            )
            : new LinksBlock([
                .. contacts,
                new("問い合わせ先が分かっていないもの", site.Routes.Unknowns) { Count = waiting },
            ]);
    }

    static IEnumerable<Entry> Stories(Site site) =>
        site.Catalog.All(Kind.Practice).Concat(site.Catalog.All(Kind.Lesson));

    static Fact<Reference> ContactOf(Entry entry) => ((Case)entry.Value).Sharing.Contact;
}
