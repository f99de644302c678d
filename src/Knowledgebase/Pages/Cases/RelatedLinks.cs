namespace Knowledgebase.Pages.Cases;

/// <summary>The ways on from a list of practices or lessons: what is near, what a source asks for, how to send a case, whom to ask.</summary>
static class RelatedLinks
{
    const int MaxNear = 8;

    /// <summary>True when a condition is a class of this site, so that nobody outside could add to it.</summary>
    public static bool IsClassification(ImmutableArray<Condition> conditions) =>
        conditions.Any(c => c.Facet.Key == "evidence");

    public static NoteBlock Missing(
        Site site,
        CaseIndex cases,
        Kind kind,
        ImmutableArray<Condition> conditions,
        bool otherKind
    )
    {
        var label = Kinds.Of(kind).Label;
        Entry[] asking = [.. cases.Asking(conditions)];
        return new(
            Tone.Open,
            $"この条件の{label}は0件です",
            (
                asking.Length > 0 ? "出典も、この条件の事例を積み重ねる必要があるとしています。"
                : IsClassification(conditions) ? "根拠レベルは、出典に書かれた根拠による当サイトの分類です。"
                : "行われていないという意味ではありません。このサイトに、まだ載っていません。"
            )
                + (
                    otherKind
                        ? $"同じ条件の{Kinds.Of(kind == Kind.Practice ? Kind.Lesson : Kind.Practice).Label}は、この下にあります。"
                        : ""
                ),
            [
                .. asking.Select(site.Link).Select(link => link with { Note = "出典に書かれた課題" }),
                .. Given.Of(IsClassification(conditions) ? null : new LinkView(Title(site), "#send")),
            ]
        );
    }

    public static SectionView Near(Site site, CaseIndex cases, Kind kind, ImmutableArray<Condition> conditions)
    {
        Entry[] asking = [.. cases.Asking(conditions)];
        // What a source says of such cases without naming the conditions is the nearest of all.
        Entry[] related = [.. Listed(asking.Select(issue => issue.Id))];
        ImmutableArray<LinkView> near =
        [
            .. related.Select(e => site.Link(e) with { Note = "同じ課題に関わる記録（条件の記載なし）" }),
            .. Listed(asking.Select(issue => issue.Owner).Distinct())
                .Except(related)
                .Select(e => site.Link(e) with { Note = "事例を求めるプロジェクトの記録（条件は違います）" }),
            .. Fewer(conditions)
                .Concat(Beside(cases, conditions))
                .Select(c => (Conditions: c, Count: cases.Of(c).Of(kind).Length))
                .Where(x => x.Count > 0)
                .Take(MaxNear)
                .Select(x => new LinkView(
                    string.Join("・", x.Conditions.Select(c => c.Value.Label)),
                    site.Routes.By(kind, Condition.AddressOf(x.Conditions))
                )
                {
                    Count = x.Count,
                }),
            new($"{Kinds.Of(kind).Label}の一覧", site.Routes.List(kind)) { Count = cases.Of().Of(kind).Length },
        ];
        return new("near", "近い条件の事例", new LinksBlock(near));

        IEnumerable<Entry> Listed(IEnumerable<RecordId> named) =>
            named
                .SelectMany(id => site.Catalog.PointingAt(id))
                .Where(e => e.IsListedIn(kind))
                .Distinct()
                .Where(site.Catalog.IsReal)
                .Take(MaxNear);
    }

    static string Title(Site site) => site.Offers.TakesCases ? "事例を寄せる・尋ねる" : "ほかの手がかり";

    /// <summary>How to send a case where somebody receives it, and whom to ask, with the issues that ask for such cases.</summary>
    public static SectionView Send(
        Site site,
        CaseIndex cases,
        ImmutableArray<Condition> conditions,
        bool isEmpty,
        bool onGaps = false
    )
    {
        ImmutableArray<Entry> asking =
        [
            .. cases.Asking(conditions),
            .. cases
                .Requested.Where(wanted => !wanted.Asks(conditions) && wanted.Touches(conditions))
                .Select(wanted => wanted.Issue)
                .Distinct(),
        ];
        var text = isEmpty
            ? $"{(conditions.IsEmpty ? "" : "この条件の")}事例をお持ちでしたら、お寄せください。"
            : "この条件のほかの事例をお持ちのとき、詳しく知りたいときは、こちらへ。";
        return new(
            "send",
            Title(site),
            Given.Of<Block>(
                site.Offers.TakesCases ? new TextBlock(text) : null,
                new LinksBlock([
                    .. Given.Of(
                        site.Offers.TakesCases
                            ? new LinkView("事例を寄せる", site.Routes.Send) { Note = "書くことと送り方" }
                            : null,
                        site.Offers.TakesRequests ? Support.Link(site) : null,
                        new("だれに聞くか", site.Routes.Contacts) { Note = "出典に名前のある役割と担当課" },
                        onGaps
                            ? null
                            : new(Titles.Gaps, site.Routes.Gaps) { Note = "どの条件の事例が何件載っているか" }
                    ),
                    .. asking.Select(site.Link).Select(link => link with { Note = "出典に書かれた課題" }),
                ])
            )
        );
    }

    public static SectionView Further(Site site, Kind kind) =>
        new(
            "further",
            "ほかの探し方",
            new LinksBlock(
                new(Titles.Gaps, site.Routes.Gaps) { Note = "障害種と程度、校種と教科等などの組み合わせごとの件数" },
                kind == Kind.Practice
                    ? new("授業と指導案", site.Routes.List(Kind.Lesson)) { Note = "出典に挙げられた授業と指導案" }
                    : new("実践事例", site.Routes.List(Kind.Practice)) { Note = "授業のほかの実践も探す" },
                new("だれに聞くか", site.Routes.Contacts) { Note = "探しても見つからないときに" }
            )
        );

    static IEnumerable<ImmutableArray<Condition>> Fewer(ImmutableArray<Condition> conditions) =>
        conditions.Length < 2
            ? []
            :
            [
                .. conditions.Reverse().Select(c => ImmutableArray.Create(c)),
                .. conditions.Length > 2 ? new[] { conditions[..2] } : [],
            ];

    static IEnumerable<ImmutableArray<Condition>> Beside(CaseIndex cases, ImmutableArray<Condition> conditions)
    {
        var last = conditions[^1];
        return from value in cases.Shown(last.Facet)
               where value != last.Value
               let beside = conditions.SetItem(conditions.Length - 1, last with { Value = value })
               orderby cases.Of(beside).Count descending
               select beside;
    }
}
