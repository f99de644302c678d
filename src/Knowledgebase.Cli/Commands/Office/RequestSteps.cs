namespace Knowledgebase.Cli.Commands.Office;

static class RequestSteps
{
    public static int Import(OfficeDesk desk, RequestFile file)
    {
        var (request, mistakes) = RequestReader.Read(file.Source, desk.Book.Catalog, desk.Book.Ledger);
        if (request is null)
            return desk.Refuse(mistakes, file.Folder);
        // The file first: a log that knows a request without its file would be worse than a file that no log knows.
        desk.Folder.Write(OfficePaths.Request(request.Id), file.Source.Bytes.Span);
        var days = request.Loans.Select(l => l.From).Concat(request.Wishes).ToList();
        desk.Folder.Append([
            new LogEntry(desk.Stamp, LogEvent.Received, request.Id) { From = days.Count > 0 ? days.Min() : null },
        ]);
        desk.Say($"申込み {request.Id} を読み込みました。requests show {request.Id} で中身と空きを見られます。");
        return ExitCode.Fine;
    }

    public static int Close(OfficeDesk desk)
    {
        var standing = desk.Standing();
        var open = desk.Book.Ledger.LoansOf(standing.Id).Where(l => l.IsOpen).ToList();
        if (open.Count > 0)
            return desk.Refuse(
                open.Select(l => $"貸出 {l.Id} がまだ「{LoanStates.Label(l.State)}」なので、終えられません。")
            );
        if (standing.State is not (RequestState.Accepted or RequestState.PartlyAccepted or RequestState.Reported))
            return desk.Refuse([
                $"申込み {standing.Id} は「{RequestStates.Of(standing.State).Label}」なので、終えられません。",
            ]);
        desk.Folder.Append([new LogEntry(desk.Stamp, LogEvent.Closed, standing.Id)]);
        desk.Say(
            $"申込み {standing.Id} を終えました。{(standing.Reports.IsEmpty ? "利用報告は届いていません。" : "")}"
        );
        return ExitCode.Fine;
    }

    public static int Cancel(OfficeDesk desk)
    {
        var standing = desk.Standing();
        if (standing.Ended is { } ended)
            return desk.Refuse([
                $"申込み {standing.Id} は、{Dates.Label(ended)}に「{RequestStates.Of(standing.State).Label}」になっています。",
            ]);
        var away = desk.Book.Ledger.LoansOf(standing.Id).Where(l => l.IsOpen && l.State != LoanState.Reserved).ToList();
        if (away.Count > 0)
            return desk.Refuse(
                away.Select(l =>
                    $"貸出 {l.Id} が「{LoanStates.Label(l.State)}」なので、取り消せません。戻って点検が済んだら requests close で終えてください。"
                )
            );
        desk.Folder.Append([new LogEntry(desk.Stamp, LogEvent.Cancelled, standing.Id)]);
        desk.Say($"申込み {standing.Id} を取り消しました。予約があれば、それも消えました。");
        return ExitCode.Fine;
    }
}
