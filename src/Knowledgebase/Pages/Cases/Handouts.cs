namespace Knowledgebase.Pages.Cases;

/// <summary>A sheet of A4 for every practice and lesson: what one needs at a meeting, and the way to all the rest.</summary>
static class Handouts
{
    const int MaxLines = 25;
    const int FootLetters = 90;

    public static IEnumerable<PlannedFile> Plan(Site site) =>
        site
            .Catalog.All(Kind.Practice)
            .Concat(site.Catalog.All(Kind.Lesson))
            .Select(entry => new MadeFile(
                site.Routes.FileOf(site.Routes.Handout(entry.Id)),
                () => ThemePages.DrawHandout(View(site, entry)),
                SourceSpot.StartOf(entry.Path)
            ));

    public static HandoutView View(Site site, Entry entry)
    {
        var record = (Case)entry.Value;
        var page = site.Routes.Of(entry.Id);
        var address = site.Routes.Absolute(page);
        return new HandoutView(
            site.Layout,
            site.Routes.Handout(entry.Id),
            page,
            entry.Title,
            Kinds.Of(entry.Id.Kind).Label,
            record.Head.Summary,
            [.. KeyFacts.Of(site, record).Select(Short)],
            entry.Value is Lesson lesson
                ? Columns(site, entry, record, lesson)
                : Columns(site, entry, record, (Practice)entry.Value),
            [.. Foot(site, record).Select(line => HandoutColumn.Fitting(line, FootLetters, mayCut: true)!)]
        )
        {
            Standing =
                StandingSentence.Of(site.Catalog.Settings)
                + (site.Offers.TakesRequests ? "" : "申込みは受け付けていません。"),
            Marks = [.. Format.CaseMarks(entry.Value), .. RecordPage.Marks(site, record.Head)],
            Address = address,
            Qr = address is null ? null : QrPath.Of(address),
        };
    }

    static ImmutableArray<ImmutableArray<HandoutSection>> Columns(
        Site site,
        Entry entry,
        Case record,
        Practice p
    )
    {
        var (left, right) = (new HandoutColumn(MaxLines), new HandoutColumn(MaxLines));
        left.Add(p, nameof(p.Problem), HandoutForm.Text, 6, Texts(p.Problem));
        left.Add(p, nameof(p.Aim), HandoutForm.Text, 6, Texts(p.Aim));
        if (record.IsNameOnly || p.Steps.IsEmpty)
            left.Add(p, nameof(p.About), HandoutForm.Text, MaxLines, [.. p.About.Select(s => s.Text)]);
        left.Add(p, nameof(p.Steps), HandoutForm.Steps, MaxLines, p.Steps);
        Common(site, entry, record, right);
        right.Add(p, nameof(p.Limits), HandoutForm.Text, 5, Texts(p.Limits));
        Missing(
            record,
            "手順・必要なもの・準備時間などは、出典に記載がありません。なかったという意味ではありません。",
            right
        );
        return [left.Sections, right.Sections];
    }

    static ImmutableArray<ImmutableArray<HandoutSection>> Columns(Site site, Entry entry, Case record, Lesson l)
    {
        var (left, right) = (new HandoutColumn(MaxLines), new HandoutColumn(MaxLines));
        left.Add(l, nameof(l.SubjectGoal), HandoutForm.Text, 6, Texts(l.SubjectGoal));
        if (l.Flow.IsEmpty)
            left.Add(l, nameof(l.About), HandoutForm.Text, MaxLines, [.. l.About.Select(s => s.Text)]);
        left.Add(
            LessonPages.Total(l.Flow) is { } total ? $"展開（{total}）" : "展開",
            HandoutForm.Steps,
            MaxLines,
            [
                .. l.Flow.Select(s =>
                    s.Minutes.IsKnown ? $"{s.Activity}（{Format.Number(s.Minutes.Value)}分）" : s.Activity
                ),
            ]
        );
        right.Add(
            "授業までの準備",
            HandoutForm.Items,
            9,
            [.. l.Preparation.Select(s => s.When.IsKnown ? $"{s.When.Value}：{s.Task}" : s.Task)]
        );
        Common(site, entry, record, right);
        right.Add(l, nameof(l.WithoutDevices), HandoutForm.Text, 4, Texts(l.WithoutDevices));
        right.Add(l, nameof(l.WithoutNetwork), HandoutForm.Text, 4, Texts(l.WithoutNetwork));
        Missing(
            record,
            "教科等の目標・展開・準備などは、出典に記載がありません。なかったという意味ではありません。",
            right
        );
        return [left.Sections, right.Sections];
    }

    static void Common(Site site, Entry entry, Case record, HandoutColumn column)
    {
        column.Add(
            "必要なもの",
            HandoutForm.Boxes,
            10,
            [.. record.Needs.OrderByDescending(n => n.Must).Select(n => n.Must ? n.Item : $"{n.Item}（あるとよい）")]
        );
        column.Add(
            record,
            nameof(record.Findings.Results),
            HandoutForm.Items,
            10,
            [
                .. record
                    .Findings.Results.OrderByDescending(r => r.Evidence)
                    .Select(r => $"{r.Statement.Text}（根拠 {Choices.EvidenceLevels.LabelOf(r.Evidence)}）"),
            ]
        );
        column.Add(record, nameof(record.Findings.DidNotWork), HandoutForm.Text, 7, Texts(record.Findings.DidNotWork));
        var services = record.Links.Services;
        if (!site.Offers.TakesRequests)
            column.Add(Support.LabelOf(site, services), HandoutForm.Items, 8, [.. Named(site, services)]);
        column.Add(
            site.Offers.TakesRequests ? CaseSections.AskTitle(site)
                : record.Links.Materials.IsEmpty ? "問い合わせ先"
                : "教材・問い合わせ先",
            HandoutForm.Items,
            7,
            [
                .. Named(
                    site,
                    site.Offers.TakesRequests ? services.Concat(record.Links.Materials) : record.Links.Materials
                ),
                record.Sharing.Contact.IsKnown
                    ? $"問い合わせ先：{site.Catalog[record.Sharing.Contact.Value].Title}"
                    : $"問い合わせ先：{site.Fact(record.Sharing.Contact).Text}",
            ]
        );
        column.Add(
            "プロジェクトの担当課（出典による）",
            HandoutForm.Text,
            6,
            string.Join("、", Offices.Of(site, entry).Select(office => office.Text))
        );
    }

    static IEnumerable<string> Named(Site site, IEnumerable<Reference> references) =>
        references.Select(r => site.Catalog[r].Title + (r.Inferred.Length > 0 ? $"（{Inferences.Word}）" : ""));

    static void Missing(Case record, string text, HandoutColumn column)
    {
        if (record.IsNameOnly)
            column.Add("書かれていないこと", HandoutForm.Text, 6, text);
    }

    static IEnumerable<string> Foot(Site site, Case record)
    {
        var cites = site.CitesInFull(record.Cites);
        if (!cites.IsEmpty)
            yield return "出典：" + cites[0].Text + (cites.Length > 1 ? " ほか" : "");
        if (record.Sharing.Rights.IsKnown)
            yield return $"権利者：{Format.Fact(record.Sharing.Rights.Value.Holder).Text}、利用条件：{Format.Fact(record.Sharing.Rights.Value.Licence).Text}";
        yield return $"この一枚は {Dates.Label(site.Today)} のものです。入りきらないことは、ページにあります。";
    }

    static string[] Texts(Fact<Statement> fact) => fact.IsKnown ? [fact.Value.Text] : [];

    static string[] Texts(Fact<string> fact) => fact.IsKnown ? [fact.Value] : [];

    /// <summary>A fact that fits its narrow field: two values, cut where they are long.</summary>
    static FactView Short(FactView fact)
    {
        const int letters = 24;
        return fact with
        {
            Values =
            [
                .. fact
                    .Values.Take(2)
                    .Select(
                        (v, i) =>
                            v with
                            {
                                Text = HandoutColumn.Fitting(v.Text, letters, mayCut: true)!,
                                Url = null,
                                Note = i == 0 && fact.Values.Length > 1 ? null : v.Note,
                            }
                    ),
            ],
        };
    }
}
