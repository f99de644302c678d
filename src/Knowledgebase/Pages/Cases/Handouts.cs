namespace Knowledgebase.Pages.Cases;

/// <summary>A sheet of A4 for every practice and lesson: what one needs at a meeting, and the way to all the rest.</summary>
static class Handouts
{
    // Lines of both columns under a head of one line, two lines of lead, four of facts and four of foot.
    const int Room = 64;
    const int FootLetters = 120;
    const int NoteLetters = 48;

    public static IEnumerable<PlannedFile> Plan(Site site) =>
        site.Catalog.CaseEntries
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
        ImmutableArray<FactView> facts = [.. CaseFacts.AtAGlance(site, record).Select(Short)];
        ImmutableArray<string> foot =
        [
            .. Foot(site, record).Select(line => HandoutSheet.Fitting(line, FootLetters, mayCut: true)!),
        ];
        return new HandoutView(
            site.Layout,
            site.Routes.Handout(entry.Id),
            page,
            entry.Title,
            Kinds.Of(entry.Id.Kind).Label,
            record.Head.Summary,
            facts,
            Sheet(site, entry, record, Room - (2 * Excess(record.Head, facts, foot))).Sections,
            foot
        )
        {
            StyleUrl = site.Routes.File(site.Assets.Sheet.Name),
            Standing =
                StandingSentence.Of(site.Catalog.Settings)
                + (site.Offers.TakesRequests ? "" : "申込みは受け付けていません。"),
            Marks = [.. Format.CaseMarks(entry.Value), .. RecordPage.Marks(site, record.Head)],
            Address = address,
            Qr = address is null ? null : QrPath.Of(address),
        };
    }

    // How many lines the head and the foot take beyond the usual, by the letters that stand in a line of each.
    static int Excess(Head head, ImmutableArray<FactView> facts, ImmutableArray<string> foot)
    {
        const int title = 28;
        const int lead = 45;
        const int fact = 9;
        const int footer = 48;
        static int Lines(string? text, int letters) => ((text?.Length ?? 0) + letters - 1) / letters;
        var highest = facts.IsEmpty ? 0 : facts.Max(f => f.Values.Sum(v => Lines(v.Text, fact) + Lines(v.Note, fact)));
        return (Math.Max(0, Lines(head.Title, title) - 1) * 2)
            + Math.Max(0, Lines(head.Summary, lead) - 2)
            + Math.Max(0, highest - 4)
            + Math.Max(0, foot.Sum(line => Lines(line, footer)) - 4);
    }

    static FactView Short(FactView fact) =>
        fact with
        {
            Values =
            [
                .. fact.Values.Select(v =>
                    v with { Note = v.Note is { } note ? HandoutSheet.Fitting(note, NoteLetters, mayCut: true) : null }
                ),
            ],
        };

    // In the order of the page: what for, what it needs, how, what came of it, whom to ask.
    static HandoutSheet Sheet(Site site, Entry entry, Case record, int room)
    {
        var sheet = new HandoutSheet(room);
        if (record is Lesson lesson)
            Lesson(sheet, lesson);
        else
            Practice(sheet, (Practice)record);
        sheet.Add(
            record,
            nameof(record.Findings.Results),
            HandoutForm.Items,
            7,
            [
                .. record
                    .Findings.Results.OrderByDescending(r => r.Evidence)
                    .Select(r => $"{r.Statement.Text}（根拠 {Choices.EvidenceLevels.LabelOf(r.Evidence)}）"),
            ]
        );
        sheet.Add(record, nameof(record.Findings.DidNotWork), HandoutForm.Text, 5, Texts(record.Findings.DidNotWork));
        if (record is Practice practice)
            sheet.Add(practice, nameof(practice.Limits), HandoutForm.Text, 3, Texts(practice.Limits));
        if (record.IsNameOnly)
            sheet.Add(
                "分からないこと",
                HandoutForm.Text,
                5,
                $"{(record is Lesson ? "教科等の目標・展開・準備" : "手順・必要なもの・準備時間")}などは、出典に記載がありません。なかったという意味ではありません。"
            );
        Whom(sheet, site, entry, record);
        return sheet;
    }

    static void Practice(HandoutSheet sheet, Practice p)
    {
        sheet.Add(p, nameof(p.Problem), HandoutForm.Text, 5, Texts(p.Problem));
        sheet.Add(p, nameof(p.About), HandoutForm.Text, 5, [.. p.About.Select(s => s.Text)]);
        sheet.Add(p, nameof(p.Aim), HandoutForm.Text, 3, Texts(p.Aim));
        Needs(sheet, p);
        sheet.Add(p, nameof(p.Steps), HandoutForm.Steps, 10, p.Steps);
    }

    static void Lesson(HandoutSheet sheet, Lesson l)
    {
        sheet.Add(l, nameof(l.SubjectGoal), HandoutForm.Text, 5, Texts(l.SubjectGoal));
        if (l.Flow.IsEmpty)
            sheet.Add(l, nameof(l.About), HandoutForm.Text, 5, [.. l.About.Select(s => s.Text)]);
        Needs(sheet, l);
        sheet.Add(
            "授業までの準備",
            HandoutForm.Items,
            5,
            [.. l.Preparation.Select(s => s.When.IsKnown ? $"{s.When.Value}：{s.Task}" : s.Task)]
        );
        sheet.Add(
            LessonPages.Total(l.Flow) is { } total ? $"展開（{total}）" : "展開",
            HandoutForm.Steps,
            10,
            [
                .. l.Flow.Select(s =>
                    s.Minutes.IsKnown ? $"{s.Activity}（{Format.Number(s.Minutes.Value)}分）" : s.Activity
                ),
            ]
        );
        sheet.Add(l, nameof(l.WithoutDevices), HandoutForm.Text, 4, Texts(l.WithoutDevices));
        sheet.Add(l, nameof(l.WithoutNetwork), HandoutForm.Text, 3, Texts(l.WithoutNetwork));
    }

    static void Needs(HandoutSheet sheet, Case record) =>
        sheet.Add(
            "必要なもの",
            HandoutForm.Boxes,
            6,
            [.. record.Needs.OrderByDescending(n => n.Must).Select(n => n.Must ? n.Item : $"{n.Item}（あるとよい）")]
        );

    static void Whom(HandoutSheet sheet, Site site, Entry entry, Case record)
    {
        var (services, materials) = (record.Links.Services, record.Links.Materials);
        var takes = site.Offers.TakesRequests;
        if (!takes)
            sheet.Add(
                $"{Support.LabelOf(site, services)}（{Support.Unsure}）",
                HandoutForm.Items,
                4,
                [.. Named(site, services)]
            );
        sheet.Add(
            takes ? "聞く・借りる"
                : materials.IsEmpty ? "問い合わせ先"
                : "教材・問い合わせ先",
            HandoutForm.Items,
            4,
            [
                .. Named(site, takes ? services.Concat(materials) : materials),
                $"問い合わせ先：{site.Fact(record.Sharing.Contact).Text}",
            ]
        );
        sheet.Add(
            "プロジェクトの担当課（出典による）",
            HandoutForm.Text,
            3,
            string.Join("、", Offices.Of(site, entry).Select(office => office.Text))
        );
    }

    static IEnumerable<string> Named(Site site, IEnumerable<Reference> references) =>
        references.Select(r => site.Catalog[r].Title + (r.Inferred.Length > 0 ? $"（{Inferences.Word}）" : ""));

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
}
