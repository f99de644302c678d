namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Writes the answer to a school, as text and as a page to print.</summary>
static class RequestLetter
{
    public static int Run(OfficeDesk desk)
    {
        var standing = desk.Standing();
        var request = desk.Request(standing.Id);
        var reason = Encoding.UTF8.GetString(desk.Folder.Read(OfficePaths.Reason(standing.Id)) ?? []);
        var letter = Letter.Of(request, standing, reason, desk.Book);
        var text = letter.ToText();
        desk.Folder.Write(OfficePaths.Letter(standing.Id, "txt"), Encoding.UTF8.GetBytes(text));
        desk.Folder.Write(OfficePaths.Letter(standing.Id, "html"), ThemePages.DrawLetter(View(letter)));
        desk.Folder.Append([new LogEntry(desk.Stamp, LogEvent.Letter, standing.Id)]);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
            desk.Say(line);
        desk.Say("");
        desk.Say(
            $"書き出しました: {desk.Folder.FullPath}/{OfficePaths.Letter(standing.Id, "txt")} と letter.html（A4で印刷できます）"
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
