using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Linking;
using Knowledgebase.Records;
using Knowledgebase.Theme.Views;
using static Knowledgebase.Site.RecordPage;

namespace Knowledgebase.Site;

/// <summary>だれに聞くか: services, roles and offices, how far each reaches and until when. It says what the sources say and no more.</summary>
internal static class WhomPage
{
    private const string Lead = "学校が聞いたり頼んだりできる相手を、出典に書かれた範囲で示します。期日や範囲が書かれていないときは、そのとおりに示します。";
    private const string Passed = "予定の期日を過ぎた・以後は記載なし";

    public static PageView View(Wording w, SiteView site) => FixedPages.Page(w, site, "whom", "だれに聞くか", Lead,
        [
            .. new[]
            {
                Section("services", "説明・研修・貸出を頼みたい", Services(w), new LinksBlock([new("申し込む・たずねる", w.Routes.Request()) { Note = "一つの申込みで頼めます" }, .. CaseWays.Ask(w)])),
                Section("roles", "学校を支える役割", Roles(w)),
                Section("limited", "期日のある取組", Limited(w)),
                Section("offices", "プロジェクトの担当課", Offices(w)),
                Section("contacts", "実践を聞ける相手", Contacts(w)),
            }.OfType<SectionView>(),
        ]);

    private static Block Services(Wording w) => w.Catalog.All(Kind.Service).IsEmpty
        ? new NoteBlock(Tone.Open, "受けられる支援は0件です", "学校が受けられる支援は、出典に書かれていません。", [])
        : new CardsBlock([.. w.Catalog.All(Kind.Service).Select(e => Service(w, e))]);

    private static CardView Service(Wording w, Entry entry)
    {
        var s = (Service)entry.Value;
        var ended = s.HasEnded(w.Today);
        return new CardView(entry.Title, w.Routes.Of(entry), entry.Record.Head.Summary)
        {
            Marks = [.. RecordPage.Marks(w, entry.Record.Head), .. ended ? [new MarkView(Passed, Tone.Caution)] : ImmutableArray<MarkView>.Empty],
            Facts =
            [
                Fact("受けられる学校", Wording.Fact(s.ForWhom)), Fact("行う組織", w.Fact(s.Provider)), Fact("連絡先", w.Fact(s.Contact)),
                Fact("期日", Wording.Fact(s.ValidUntil, d => new ValueView($"{Dates.Label(d)}まで"))),
                .. ended ? [Fact("後継", s.Successor.IsKnown ? w.Fact(s.Successor) : NoSuccessor)] : ImmutableArray<FactView>.Empty,
            ],
        };
    }

    private static ValueView NoSuccessor { get; } = new("後継の記載なし") { Absent = true };

    /// <summary>The roles whose records speak of how far they reach, be it only to say that nothing is written: those help schools.</summary>
    private static CardsBlock? Roles(Wording w)
    {
        ImmutableArray<CardView> cards =
        [
            .. w.Catalog.All(Kind.Role).Where(e => ((Role)e.Value).Reach.Absence is not { Written: false }).Select(e => Role(w, e)),
        ];
        return cards.IsEmpty ? null : new(cards);
    }

    private static CardView Role(Wording w, Entry entry)
    {
        var r = (Role)entry.Value;
        return new CardView(entry.Title, w.Routes.Of(entry), entry.Record.Head.Summary)
        {
            Marks = RecordPage.Marks(w, entry.Record.Head),
            Facts =
            [
                Fact("置かれる所", r.Organizations.IsEmpty ? [Wording.Absent(new(AbsenceReason.NotStated, ""))] : w.References(r.Organizations))!,
                Fact("受け持つ範囲", Wording.Fact(r.Reach)),
                Fact("期日", [.. Until(w, entry)])!,
            ],
        };
    }

    /// <summary>Until when the activities that name a role are planned; the source gives a role no end of its own.</summary>
    private static ValueView[] Until(Wording w, Entry role)
    {
        ValueView[] ends =
        [
            .. w.Catalog.PointingAt(role.Id, Kind.Activity).Where(e => ((Activity)e.Value).Until.IsKnown)
                .Select(e => new ValueView($"{e.Title}は{((Activity)e.Value).Until.Value.ShortLabel}まで")
                {
                    Url = w.Routes.Of(e),
                    Note = ((Activity)e.Value).Until.Value.End < w.Today ? Passed : null,
                }),
        ];
        return ends.Length > 0 ? ends : [Wording.Absent(new(AbsenceReason.NotStated, ""))];
    }

    /// <summary>Activities of which the source prints an end, with what it says of the time after it.</summary>
    private static TableBlock? Limited(Wording w)
    {
        ImmutableArray<TableRow> rows =
        [
            .. w.Catalog.All(Kind.Activity).Select(e => (Entry: e, ((Activity)e.Value).Until)).Where(x => x.Until.IsKnown)
                .Select(x => new TableRow(null,
                [
                    new([w.Value(x.Entry)]), new([new ValueView($"{x.Until.Value.ShortLabel}までの予定")]),
                    new([x.Until.Value.End < w.Today ? new ValueView(Passed) : new ValueView("予定の期日の前")]), new([NoSuccessor]),
                    new([.. w.Catalog.PointingAt(x.Entry.Id, Kind.Issue).Where(i => ((Issue)i.Value).Deadline.IsKnown).Select(w.Value)]),
                ])),
        ];
        return rows.IsEmpty ? null : new("期日の書かれた取組と、その後のこと", ["取組", "書かれた期日", "今", "後継", "関わる課題"], rows);
    }

    private static TableBlock? Offices(Wording w) => w.Catalog.All(Kind.Project).IsEmpty ? null : new(
        "プロジェクトと担当", ["プロジェクト", "何を扱うか", "担当"],
        [
            .. w.Catalog.All(Kind.Project).Take(200).Select(e => new TableRow(null,
                [new([w.Value(e)]), new([new ValueView(e.Record.Head.Summary)]), new(w.References(((Project)e.Value).Owners))])),
        ]);

    private static Block? Contacts(Wording w)
    {
        var known = w.Catalog.All(Kind.Practice).Concat(w.Catalog.All(Kind.Lesson)).ToLookup(e => ContactOf(e) is { IsKnown: true });
        if (!known[true].Any() && !known[false].Any()) return null;
        ImmutableArray<LinkView> contacts =
        [
            .. known[true].GroupBy(e => ContactOf(e).Value.Target)
                .Select(g => w.Link(w.Catalog[g.Key]) with { Count = g.Count() }),
        ];
        var waiting = known[false].Count();
        return contacts.IsEmpty
            ? new NoteBlock(Tone.Open, "聞ける相手は分かっていません", $"載っている実践とモデル授業{Numerals.Of(waiting)}件のどれにも、聞ける相手が出典に書かれていません。県に確かめています。",
                [new(AskedPage.Title, w.Routes.Fixed(AskedPage.Name))])
            : new LinksBlock([.. contacts, new("聞ける相手が分かっていないもの", w.Routes.Fixed("asked")) { Count = waiting }]);
    }

    private static Fact<Reference> ContactOf(Entry entry) => entry.Value switch
    {
        Practice p => p.Contact,
        Lesson l => l.Contact,
        _ => Fact<Reference>.Unwritten,
    };
}
