namespace Knowledgebase.Pages.Requests;

/// <summary>The 申込書 on one A4 page, to be filled in by hand or by the form. Its labels are those of the fields.</summary>
static class PaperForm
{
    // Where a school is: written with the pen, and only where something is to be sent there.
    const string Address = "address";

    static readonly ImmutableArray<(int Lines, ImmutableArray<string> Cells)> Rows =
    [
        (1, ["school.name", "school.type"]),
        (1, ["school.municipality", "person.hours"]),
        (1, [Address]),
        (1, ["person.name", "person.post"]),
        (1, ["person.mail", "person.phone"]),
        (1, ["kinds"]),
        (3, ["about"]),
        (3, ["loans"]),
        (1, ["handover"]),
        (1, ["wishes"]),
        (1, ["meeting"]),
        (3, ["purpose.text"]),
        (1, ["purpose.subject", "purpose.grades"]),
        (1, ["purpose.people", "experience"]),
        (2, ["environment", "considerations"]),
        (6, ["message"]),
        (4, ["agreed"]),
    ];

    public static PaperFormBlock Filled(Site site) => Sheet(site, _ => "");

    public static PaperFormBlock Blank(Site site) =>
        Sheet(
            site,
            name =>
                name switch
                {
                    "kinds" => Boxes(RequestChoices.Kinds),
                    "meeting" => Boxes(RequestChoices.Meetings),
                    "handover" => Boxes(RequestChoices.Handovers),
                    "experience" => Boxes(RequestChoices.Experiences),
                    "loans" => string.Join(
                        '\n',
                        Enumerable.Repeat(
                            "教材＿＿＿＿＿＿＿＿＿＿ ＿＿年＿＿月＿＿日から＿＿年＿＿月＿＿日まで ＿＿組",
                            3
                        )
                    ),
                    "wishes" => "①＿＿＿年＿＿月＿＿日 ②＿＿＿年＿＿月＿＿日 ③＿＿＿年＿＿月＿＿日",
                    "agreed" => string.Join('\n', FormSubmission.Settings(site).Terms.Select(t => "□ " + t)),
                    _ => "",
                }
        );

    static string Boxes<T>(ImmutableArray<Choice<T>> choices) =>
        string.Join("　", choices.Select(c => "□" + c.Label));

    static PaperFormBlock Sheet(Site site, Func<string, string> text)
    {
        var settings = FormSubmission.Settings(site);
        return new(
            "申込書（説明・研修・教材の貸出・質問・事例）",
            "宛先：" + settings.Office.Value,
            [
                .. Rows.Select(row => new PaperFormRow(
                    row.Lines,
                    [.. row.Cells.Select(name => new PaperFormCell(name, Label(name), text(name)))]
                )),
            ],
            [
                $"利用目的：{settings.Purpose.Value}",
                $"保存期間：終わってから{Format.Number(settings.RetentionDays.Value)}日",
                $"児童生徒や保護者のことは書かないでください。{Dates.Label(site.Today)}の版",
            ],
            ["校長名", "校長承認印", "受付"]
        );
    }

    static string Label(string name) =>
        name == Address ? "学校の所在地" : SchoolRequest.Group.Shape.At(name).Label;
}
