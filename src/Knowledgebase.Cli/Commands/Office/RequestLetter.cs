namespace Knowledgebase.Cli.Commands.Office;

static class RequestLetter
{
    public static void Run(OfficeSession office)
    {
        var status = office.Status();
        var request = office.Request(status.Id);
        var reason = Encoding.UTF8.GetString(office.Folder.Read(OfficePaths.Reason(status.Id)) ?? []);
        var letter = Letter.Of(request, status, reason, office.Book);
        var text = letter.ToText();
        office.Folder.Write(OfficePaths.Letter(status.Id, "txt"), Encoding.UTF8.GetBytes(text));
        office.Folder.Write(OfficePaths.Letter(status.Id, "html"), ThemePages.DrawLetter(View(letter)));
        office.Log(LogEvent.Letter, status.Id);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            office.Print(line);
        office.Print("");
        office.Print(
            $"書き出しました: {office.Folder.FullPath}/{OfficePaths.Letter(status.Id, "txt")} と letter.html（A4で印刷できます）"
        );
    }

    static LetterView View(Letter letter) =>
        new(
            letter.Title,
            [$"番号 {letter.Number}", letter.Date],
            letter.To,
            letter.From,
            letter.Opening,
            ["番号", "申込み", "いつ", "回答"],
            [
                .. letter.Rows.Select(r =>
                    (ImmutableArray<string>)[r.Number, r.What, r.When, r.Answer]
                ),
            ],
            letter.Closing,
            Letter.TermsHead,
            letter.Terms
        )
        {
            Checklists =
            [
                .. letter.Checklists.Select(c => new LetterTableView(
                    c.Title,
                    Letter.CheckColumns,
                    [
                        .. c.Items.Select(i =>
                            (ImmutableArray<string>)[i.Name, i.Count, Letter.Mark(i.Lacking), Letter.Box]
                        ),
                    ]
                )),
            ],
        };
}
