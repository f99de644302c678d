namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Deletes the personal data of requests when their time has come. The log keeps what it has, which is nameless.</summary>
static class RequestDeletion
{
    public static int List(OfficeDesk desk)
    {
        if (!IsSettled(desk))
            return desk.Refuse([NotSettled]);
        var ended = desk
            .Book.Ledger.Requests.Values.Select(r =>
                (Request: r, On: Deadlines.DeletionOf(r, desk.Book.Catalog.Settings))
            )
            .Where(r => r.On is not null)
            .OrderBy(r => r.On)
            .ToList();
        foreach (var (request, on) in ended)
            desk.Say(
                $"{Dates.Iso(on!.Value)}  {request.Id}（{RequestStates.Of(request.State).Label}）{(on <= desk.Today ? "  消す日が来ています" : "")}"
            );
        foreach (var stray in Strays(desk))
            desk.Say(
                $"台帳にない残り物  {stray}  （途中で止まった命令が残したもの。requests delete --due --yes で消えます）"
            );
        desk.Say(
            $"消す日が来たもの {RequestListing.Count(ended.Count(r => r.On <= desk.Today))} 件、まだのもの {RequestListing.Count(ended.Count(r => r.On > desk.Today))} 件。"
                + "消すのは requests delete --due --yes です。"
        );
        return ExitCode.Fine;
    }

    public static int Run(OfficeDesk desk)
    {
        if (desk.Arguments.Has("--due") == (desk.Arguments.Operand.Length > 0))
            throw UserException.Usage("申込みの番号か --due の、どちらか一つを書いてください。");
        return desk.Arguments.Has("--due") ? AllDue(desk) : One(desk);
    }

    static int AllDue(OfficeDesk desk)
    {
        if (!IsSettled(desk))
            return desk.Refuse([NotSettled]);
        var due = desk
            .Book.Ledger.Requests.Values.Where(r => Deadlines.DeletionOf(r, desk.Book.Catalog.Settings) <= desk.Today)
            .ToList();
        var strays = Strays(desk);
        if (!desk.Arguments.Has("--yes"))
        {
            foreach (var request in due)
                desk.Say($"{request.Id}（{RequestStates.Of(request.State).Label}）");
            foreach (var stray in strays)
                desk.Say($"台帳にない残り物  {stray}");
            desk.Say(
                due.Count + strays.Count == 0
                    ? "消すものはありません。"
                    : $"{RequestListing.Count(due.Count + strays.Count)} 件を消します。まだ消していません。消してよければ requests delete --due --yes を実行してください。元には戻せません。"
            );
            return ExitCode.Fine;
        }
        foreach (var request in due)
            Delete(desk, request);
        foreach (var stray in strays)
        {
            desk.Folder.DeleteFolder(stray);
            desk.Say($"台帳にない残り物 {stray} を消しました。");
        }

        desk.Say($"{RequestListing.Count(due.Count)} 件の個人情報を消しました。");
        return ExitCode.Fine;
    }

    static int One(OfficeDesk desk)
    {
        var standing = desk.Standing();
        if (standing.Ended is null)
            return desk.Refuse([
                $"申込み {standing.Id} はまだ「{RequestStates.Of(standing.State).Label}」です。requests close か requests cancel で終えてから消してください。",
            ]);
        var on = Deadlines.DeletionOf(standing, desk.Book.Catalog.Settings);
        if (!desk.Arguments.Has("--yes") && !(on <= desk.Today))
            return desk.Refuse([
                $"消す日は{(on is { } day ? OfficeDates.Label(day) : "決まっていません（site.yaml の requests の retention_days）")}{(on is null ? "" : "です")}。それでも消すなら --yes を付けてください。",
            ]);
        Delete(desk, standing);
        desk.Say($"申込み {standing.Id} の個人情報を消しました。");
        return ExitCode.Fine;
    }

    /// <summary>The data first: should the machine stop between the two, the log still says that there is something to delete.</summary>
    static void Delete(OfficeDesk desk, RequestStatus standing)
    {
        foreach (var report in standing.Reports)
            desk.Folder.DeleteFolder(OfficePaths.Drafts(report));
        desk.Folder.DeleteFolder(OfficePaths.Folder(standing.Id));
        desk.Folder.Append([new LogEntry(desk.Stamp, LogEvent.Deleted, standing.Id)]);
    }

    /// <summary>What a command left that was stopped before it wrote to the log: no day would ever come for it.</summary>
    static List<string> Strays(OfficeDesk desk)
    {
        var live = desk.Book.Ledger.Requests.Values.Where(r => r.Deleted is null).ToList();
        var (ids, reports) = (live.Select(r => r.Id).ToHashSet(), live.SelectMany(r => r.Reports).ToHashSet());
        return
        [
            .. desk
                .Folder.Folders("requests")
                .Where(f => RecordId.IsSlug(f) && !ids.Contains(f))
                .Select(OfficePaths.Folder),
            .. desk
                .Folder.Folders("drafts")
                .Where(f => RecordId.IsSlug(f) && !reports.Contains(f))
                .Select(OfficePaths.Drafts),
        ];
    }

    static bool IsSettled(OfficeDesk desk) =>
        desk.Book.Catalog.Settings.Requests is { RetentionDays.IsKnown: true };

    const string NotSettled =
        "site.yaml の requests に保存する日数（retention_days）が書かれていないため、消す日が決まりません。一つずつ消すなら requests delete 番号 --yes です。";
}
