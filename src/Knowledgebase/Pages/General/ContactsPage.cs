using static Knowledgebase.Pages.Shared.RecordPage;

namespace Knowledgebase.Pages.General;

/// <summary>だれに聞くか: on the left what one wants to know, on the right who is named for it. It says what the sources say and no more.</summary>
static class ContactsPage
{
    public static PageView View(Site site)
    {
        var services = Section(
            "services",
            site.Offers.TakesRequests ? "説明・研修・貸出を頼みたい" : "出典に書かれた支援",
            Services(site),
            new LinksBlock([Support.Link(site)])
        );
        var offices = Section("offices", "プロジェクトについて聞きたい", OfficesOf(site));
        return site.Page(
            site.Routes.Contacts,
            "だれに聞くか",
            Lead(site),
            Given.Of(
                // What one can have comes before whom one may ask.
                site.Offers.TakesRequests ? services : offices,
                Section("contacts", "実践について聞きたい", Contacts(site)),
                Section("roles", "出典に名前の出る役割", Roles(site)),
                site.Offers.TakesRequests ? offices : services,
                Section("limited", "期日のある取組", Limited(site))
            )
        );
    }

    // What the page can be used for depends on whether any record names somebody who answers.
    static string Lead(Site site) =>
        site.Catalog.All(Kind.Service).Any(e => ((Service)e.Value).Contact.IsKnown)
        || Stories(site).Any(e => ContactOf(e).IsKnown)
            ? "知りたいことごとに、出典が挙げる担当課や役割と、分かっている問い合わせ先を示します。"
            : "知りたいことごとに、出典が挙げる担当課や役割を示します。問い合わせに答えると書かれた所はありません。";

    static Block Services(Site site)
    {
        ImmutableArray<TableRow> rows = [.. site.Catalog.All(Kind.Service).Select(e => Service(site, e))];
        return rows.IsEmpty
            ? new TextBlock("学校への支援は、出典に書かれていません。")
            : new TableBlock("支援と連絡先", ["支援", "連絡先"], rows);
    }

    static TableRow Service(Site site, Entry entry)
    {
        var s = (Service)entry.Value;
        var ended = s.HasEnded(site.Today);
        var until = ended ? site.Passed(s.ValidUntil.Value, s.Successor.IsKnown)
            : s.ValidUntil.IsKnown ? $"{Dates.Label(s.ValidUntil.Value)}まで"
            : null;
        var whom = s.ForWhom.IsKnown ? $"対象：{s.ForWhom.Value}" : null;
        ValueView service = site.Value(entry) with { Note = Given.Text(string.Join("。", Given.Of(whom, until))) };
        return new(
            null,
            new TableCell(
                ended && s.Successor.IsKnown ? [service, site.Fact(s.Successor) with { Note = "後を継ぐ支援" }] : [service]
            ),
            new TableCell(site.Fact(s.Contact))
        );
    }

    // The roles whose records speak of how far they reach, be it only to say that nothing is written: those help
    // schools.
    static TableBlock? Roles(Site site)
    {
        ImmutableArray<TableRow> rows =
        [
            .. site
                .Catalog.All(Kind.Role)
                .Where(e => ((Role)e.Value).Reach.Absence is not { Written: false })
                .Select(e => Role(site, e)),
        ];
        return rows.IsEmpty ? null : new("役割と、置かれる所", ["役割", "置かれる所"], rows);
    }

    static TableRow Role(Site site, Entry entry)
    {
        var r = (Role)entry.Value;
        return new(
            null,
            new(site.Value(entry) with { Note = entry.Record.Head.Summary }),
            new([
                .. RolePages.Placed(site, r),
                .. r.Reach.IsKnown ? [new ValueView($"受け持つ範囲：{r.Reach.Value}")] : ImmutableArray<ValueView>.Empty,
            ])
        );
    }

    // Activities of which the source prints an end, with what it says of the time after it.
    static TimelineBlock? Limited(Site site)
    {
        ImmutableArray<TimelineEntryView> entries =
        [
            .. site
                .Catalog.All(Kind.Activity)
                .Select(e => (Entry: e, ((Activity)e.Value).Until))
                .Where(x => x.Until.IsKnown)
                .OrderBy(x => x.Until.Value.End)
                .Select(x => (x.Entry, x.Until, After: FollowUps.AfterEnd(site, x.Entry)))
                .Select(x => new TimelineEntryView(
                    Dates.Iso(x.Until.Value.End),
                    $"{x.Until.Value.ShortLabel}まで",
                    x.Entry.Title,
                    site.Routes.Of(x.Entry)
                )
                {
                    Note = x.After is { } said ? $"{said.Note}：{said.Text}" : "後継の記載なし",
                    State = x.Until.Value.End < site.Today
                        ? new(site.Passed(x.Until.Value.End, x.After is not null), Tone.Caution)
                        : new("予定の期日の前", Tone.Plain),
                }),
        ];
        return entries.IsEmpty ? null : new(entries);
    }

    static TableBlock? OfficesOf(Site site) =>
        site.Catalog.All(Kind.Project).IsEmpty
            ? null
            : new(
                "プロジェクトと、出典が挙げる担当課",
                ["知りたいこと", "担当課"],
                [
                    .. site
                        .Catalog.All(Kind.Project)
                        .Take(MaxLinks)
                        .Select(e => new TableRow(
                            null,
                            new(site.Value(e) with { Note = e.Record.Head.Summary }),
                            new(site.References(((Project)e.Value).Owners))
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
                $"実践事例、授業と指導案の{Numerals.Of(waiting)}件のどれにも、出典に書かれていません。"
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
