namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Writes the answer to a school, as text and as a page to print.</summary>
static class RequestLetter
{
    public static int Run(OfficeSession office)
    {
        var status = office.Status();
        var request = office.Request(status.Id);
        var reason = Encoding.UTF8.GetString(office.Folder.Read(OfficePaths.Reason(status.Id)) ?? []);
        var letter = Letter.Of(request, status, reason, office.Book);
        var text = letter.ToText();
        office.Folder.Write(OfficePaths.Letter(status.Id, "txt"), Encoding.UTF8.GetBytes(text));
        office.Folder.Write(OfficePaths.Letter(status.Id, "html"), ThemePages.DrawLetter(View(letter)));
        office.Folder.Append([new LogEntry(office.Stamp, LogEvent.Letter, status.Id)]);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            office.Print(line);
        office.Print("");
        office.Print(
            $"書き出しました: {office.Folder.FullPath}/{OfficePaths.Letter(status.Id, "txt")} と letter.html（A4で印刷できます）"
        );
        return ExitCode.Fine;
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
                    (System.Collections.Immutable.ImmutableArray<string>)[r.Number, r.What, r.When, r.Answer]
                ),
            ],
            letter.Closing,
            Letter.TermsHead,
            letter.Terms
        );
}
