namespace Knowledgebase.Cli.Commands.Office;

static class RequestSteps
{
    public static void Import(OfficeSession office, RequestFile file)
    {
        var (request, errors) = RequestReader.Read(file.Source, office.Catalog, office.Ledger);
        if (request is null)
            throw office.Refused(errors, file.Folder);
        // The file first: a log that knows a request without its file would be worse than a file that no log knows.
        office.Folder.Write(OfficePaths.Request(request.Id), file.Source.Bytes.Span);
        var days = request.Loans.Select(l => l.From).Concat(request.Wishes).ToList();
        office.Folder.Append([
            new LogEntry(office.Stamp, LogEvent.Received, request.Id) { From = days.Count > 0 ? days.Min() : null },
        ]);
        office.Print($"申込み {request.Id} を読み込みました。requests show {request.Id} で中身と空きを見られます。");
    }

    public static void Close(OfficeSession office)
    {
        var status = office.Status();
        var open = office.Ledger.LoansOf(status.Id).Where(l => l.IsOpen).ToList();
        if (open.Count > 0)
            throw OfficeSession.Refused(
                open.Select(l => $"貸出 {l.Id} がまだ「{l.Label}」なので、終えられません。")
            );
        if (status.State is not (RequestState.Accepted or RequestState.PartlyAccepted or RequestState.Reported))
            throw OfficeSession.Refused(
                $"申込み {status.Id} は「{status.Label}」なので、終えられません。"
            );
        office.Log(LogEvent.Closed, status.Id);
        office.Print(
            $"申込み {status.Id} を終えました。{(status.Reports.IsEmpty ? "利用報告は届いていません。" : "")}"
        );
    }

    public static void Cancel(OfficeSession office)
    {
        var status = office.Status();
        if (status.Ended is { } ended)
            throw OfficeSession.Refused(
                $"申込み {status.Id} は、{Dates.Label(ended)}に「{status.Label}」になっています。"
            );
        var away = office.Ledger.LoansOf(status.Id).Where(l => l.IsOpen && l.State != LoanState.Reserved).ToList();
        if (away.Count > 0)
            throw OfficeSession.Refused(
                away.Select(l =>
                    $"貸出 {l.Id} が「{l.Label}」なので、取り消せません。戻って点検が済んだら requests close で終えてください。"
                )
            );
        office.Log(LogEvent.Cancelled, status.Id);
        office.Print($"申込み {status.Id} を取り消しました。予約があれば、それも消えました。");
    }
}
