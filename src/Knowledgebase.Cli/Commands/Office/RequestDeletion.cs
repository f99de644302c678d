namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Deletes the personal data of requests when their time has come; the log has no names and stays.</summary>
static class RequestDeletion
{
    public static void List(OfficeSession office)
    {
        if (!IsSettled(office))
            throw OfficeSession.Refused([NotSettled]);
        var ended = office.Ledger.Requests.Values.Select(r =>
                (Request: r, On: Deadlines.DeletionOf(r, office.Catalog.Settings))
            )
            .Where(r => r.On is not null)
            .OrderBy(r => r.On)
            .ToList();
        foreach (var (request, on) in ended)
            office.Print(
                $"{Dates.Iso(on!.Value)}  {request.Id}（{request.Label}）{(on <= office.Today ? "  消す日が来ています" : "")}"
            );
        foreach (var stray in Strays(office))
            office.Print(
                $"台帳にない残り物  {stray}  （途中で止まった命令が残したもの。requests delete --due --yes で消えます）"
            );
        office.Print(
            $"消す日が来たもの {ended.Count(r => r.On <= office.Today)} 件、まだのもの {ended.Count(r => r.On > office.Today)} 件。"
                + "消すのは requests delete --due --yes です。"
        );
    }

    public static void Run(OfficeSession office)
    {
        if (office.Has("--due") == (office.Arguments.Operand.Length > 0))
            throw UserException.Usage("申込みの番号か --due の、どちらか一つを書いてください。");
        if (office.Has("--due"))
            AllDue(office);
        else
            One(office);
    }

    static void AllDue(OfficeSession office)
    {
        if (!IsSettled(office))
            throw OfficeSession.Refused([NotSettled]);
        var due = office.Ledger.Requests.Values.Where(r =>
                Deadlines.DeletionOf(r, office.Catalog.Settings) <= office.Today)
            .ToList();
        var strays = Strays(office);
        if (!office.Has("--yes"))
        {
            foreach (var request in due)
                office.Print($"{request.Id}（{request.Label}）");
            foreach (var stray in strays)
                office.Print($"台帳にない残り物  {stray}");
            office.Print(
                due.Count + strays.Count == 0
                    ? "消すものはありません。"
                    : $"{due.Count + strays.Count} 件を消します。まだ消していません。消してよければ requests delete --due --yes を実行してください。元には戻せません。"
            );
            return;
        }
        foreach (var request in due)
            Delete(office, request);
        foreach (var stray in strays)
        {
            office.Folder.DeleteFolder(stray);
            office.Print($"台帳にない残り物 {stray} を消しました。");
        }

        office.Print($"{due.Count} 件の個人情報を消しました。");
    }

    static void One(OfficeSession office)
    {
        var status = office.Status();
        if (status.Ended is null)
            throw OfficeSession.Refused(
                $"申込み {status.Id} はまだ「{status.Label}」です。requests close か requests cancel で終えてから消してください。"
            );
        var on = Deadlines.DeletionOf(status, office.Catalog.Settings);
        if (!office.Has("--yes") && !(on <= office.Today))
            throw OfficeSession.Refused(
                $"消す日は{(on is { } day ? OfficeDates.Label(day) : "決まっていません（site.yaml の requests の retention_days）")}{(on is null ? "" : "です")}。それでも消すなら --yes を付けてください。"
            );
        Delete(office, status);
        office.Print($"申込み {status.Id} の個人情報を消しました。");
    }

    // The data first: should the machine stop in between, the log still says that there is something to delete.
    static void Delete(OfficeSession office, RequestStatus status)
    {
        foreach (var report in status.Reports)
            office.Folder.DeleteFolder(OfficePaths.Drafts(report));
        office.Folder.DeleteFolder(OfficePaths.Folder(status.Id));
        office.Log(LogEvent.Deleted, status.Id);
    }

    // What a stopped command left before it wrote to the log: no day would ever come for it.
    static List<string> Strays(OfficeSession office)
    {
        var live = office.Ledger.Requests.Values.Where(r => r.Deleted is null).ToList();
        var (ids, reports) = (live.Select(r => r.Id).ToHashSet(), live.SelectMany(r => r.Reports).ToHashSet());
        return
        [
            .. office
                .Folder.Folders("requests")
                .Where(f => RecordId.IsSlug(f) && !ids.Contains(f))
                .Select(OfficePaths.Folder),
            .. office
                .Folder.Folders("drafts")
                .Where(f => RecordId.IsSlug(f) && !reports.Contains(f))
                .Select(OfficePaths.Drafts),
        ];
    }

    static bool IsSettled(OfficeSession office) =>
        office.Catalog.Settings.Requests is { RetentionDays.IsKnown: true };

    const string NotSettled =
        "site.yaml の requests に保存する日数（retention_days）が書かれていないため、消す日が決まりません。一つずつ消すなら requests delete 番号 --yes です。";
}
