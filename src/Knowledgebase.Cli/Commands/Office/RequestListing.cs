namespace Knowledgebase.Cli.Commands.Office;

static class RequestListing
{
    public static int List(OfficeDesk desk)
    {
        var word = desk.Arguments.Find("--state")?.Trim();
        var state = word is Deleted or "削除" ? null : StateNamed(word);
        var listed = desk
            .Book.Ledger.Requests.Values.Where(r =>
                (r.Deleted is not null) == (word is Deleted or "削除") && (state is null || r.State == state)
            )
            .OrderBy(r => r.Received)
            .ThenBy(r => r.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var standing in listed)
            desk.Say(string.Join("  ", Columns(desk, standing).Where(c => c.Length > 0)));
        var all = desk.Book.Ledger.Requests.Count;
        desk.Say(
            word is null || listed.Count > 0
                ? $"{Count(listed.Count)} 件"
                : $"{Count(0)} 件（「{(state is { } one ? RequestStates.Of(one).Label : "削除")}」の申込みはありません。--state を付けなければ {Count(all)} 件）"
        );
        return ExitCode.Fine;
    }

    const string Deleted = "deleted";

    static IEnumerable<string> Columns(OfficeDesk desk, RequestStatus standing)
    {
        yield return standing.Id;
        yield return $"届いた日 {OfficeDates.Iso(standing.Received)}";
        yield return RequestStates.Of(standing.State).Label;
        if (standing.Deleted is { } deleted)
        {
            yield return $"個人情報は{OfficeDates.Label(deleted)}に消しました";
            yield break;
        }
        yield return desk.SchoolOf(standing.Id);
        yield return desk.RequestOrNull(standing.Id) is { } request ? What(desk, request) : "";
        if (Deadlines.OfRequest(standing, desk.Book) is { } next)
            yield return Next(next);
    }

    static string What(OfficeDesk desk, SchoolRequest request) =>
        string.Join(
            "、",
            RequestItem
                .Of(request)
                .Select(i =>
                    i.Label(desk.Book.Catalog) + (i.Loan is { } wish ? $"（{OfficeDates.Label(wish.Period)}）" : "")
                )
        );

    public static int Due(OfficeDesk desk)
    {
        foreach (var open in Deadlines.Of(desk.Book))
            desk.Say($"{(open.By is { } by ? OfficeDates.Iso(by) : "期限未定  ")}  {Line(open, desk)}");
        return ExitCode.Fine;
    }

    public static int Show(OfficeDesk desk)
    {
        var standing = desk.Standing();
        var request = desk.Request(standing.Id);
        var (info, next, catalog) = (
            RequestStates.Of(standing.State),
            Deadlines.OfRequest(standing, desk.Book),
            desk.Book.Catalog
        );
        desk.Say($"申込み {standing.Id}");
        desk.Say(
            $"状態: {info.Label}（{OfficeDates.Label(standing.Since)}から）{(next is null ? "" : "　" + Next(next))}"
        );
        desk.Say(
            $"受付: {OfficeDates.Label(standing.Received)}　書いた日: {OfficeDates.Label(request.Made)}　見ていたサイトの日付: {OfficeDates.Label(request.Edition)}"
        );
        desk.Say(
            "学校",
            string.Join(
                "　",
                new[] { request.School.Name, request.School.Type, request.School.Municipality }.Where(t => t.Length > 0)
            )
        );
        var person = request.Person;
        desk.Say(
            "担当者",
            string.Join(
                "　",
                new[] { person.Post, person.Name, person.Mail, person.Phone, person.Hours }.Where(t => t.Length > 0)
            )
        );
        foreach (var about in request.About)
            desk.Say($"関わる記録: {about.Target}「{catalog.Find(about.Target)?.Title ?? "今はない記録"}」");
        if (request.Purpose is { } purpose)
        {
            desk.Say("目的", purpose.Text);
            desk.Say(
                "教科・学年・人数",
                string.Join("　", new[] { purpose.Subject, purpose.Grades, purpose.People }.Where(t => t.Length > 0))
            );
        }
        desk.Say("希望の日", string.Join("、", request.Wishes.Select(OfficeDates.Label)));
        if (request.Meeting is { } meeting)
            desk.Say("行い方", RequestChoices.Meetings.LabelOf(meeting));
        if (request.Handover is { } handover)
            desk.Say("受渡し", RequestChoices.Handovers.LabelOf(handover));
        if (request.Experience is { } experience)
            desk.Say("経験", RequestChoices.Experiences.LabelOf(experience));
        foreach (var term in request.Agreed)
            desk.Say($"確かめた条件: {term}");
        foreach (
            var term in (catalog.Settings.Requests?.Terms ?? [])
                .Except(request.Agreed)
                .Where(_ => !request.Loans.IsEmpty)
        )
            desk.Say($"確かめていない条件: {term}");
        desk.Say("学校の環境", request.Environment);
        desk.Say("配慮してほしいこと", request.Considerations);
        desk.Say("聞きたいこと・知らせたいこと", request.Message);
        foreach (var item in RequestItem.Of(request))
            Item(desk, item, request, standing);
        foreach (var report in standing.Reports)
            desk.Say($"利用報告: {report}");
        return ExitCode.Fine;
    }

    internal static string Line(Deadline open, OfficeDesk desk)
    {
        var what = desk.Book.Ledger.Loans.TryGetValue(open.Number, out var loan)
            ? $"「{desk.TitleOf(loan.Material)}」{Count(loan.Units)}組を"
            : "";
        return $"{RequestStates.Label(open.Who)}が{what}{open.Task}  {open.Number}（{open.State}）  {desk.SchoolOf(loan?.Request ?? open.Number)}{(open.By < desk.Today ? "  期限を過ぎています" : "")}";
    }

    internal static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    static void Item(OfficeDesk desk, RequestItem item, SchoolRequest request, RequestStatus standing)
    {
        var loan = desk.Book.Ledger.Loans.GetValueOrDefault(Loan.IdOf(standing.Id, item.Number));
        var when =
            (loan?.Period ?? item.Loan?.Period) is { } period ? OfficeDates.Label(period)
            : standing.Planned.TryGetValue(item.Number, out var day) ? OfficeDates.Label(day)
            : "";
        desk.Say($"[{Count(item.Number)}] {item.Label(desk.Book.Catalog)}　{when}".TrimEnd('　'));
        if (loan is not null)
            desk.Say($"    貸出 {loan.Id}: {LoanStates.Label(loan.State)}");
        if (standing.State is not (RequestState.Received or RequestState.Waiting))
            return;
        if (item.Loan is not { } wish)
        {
            foreach (
                var caution in VisitCheck
                    .Cautions(item, request.Wishes, standing.Received, desk.Book)
                    .Concat(VisitCheck.SameDay(standing.Id, item, request.Wishes, desk.Book, desk.RequestOrNull))
            )
                desk.Say($"    注意: {caution}");
            return;
        }
        var verdict = ItemCheck.Judge(item, wish.Period, standing.Received, desk.Book, request);
        foreach (var obstacle in verdict.Obstacles)
            desk.Say($"    貸せません: {obstacle}");
        foreach (var caution in verdict.Cautions)
            desk.Say($"    注意: {caution}");
        if (verdict.Obstacles.IsEmpty)
            desk.Say("    空いています。");
        else if (verdict.Alternative is { } free)
            desk.Say($"    次に空くのは {free.Label} です。");
        else if (verdict.IsHopeless)
            desk.Say("    一年先までに空く期間はありません。");
    }

    static string Next(Deadline next) =>
        $"次: {RequestStates.Label(next.Who)}が{next.Task}（{(next.By is { } by ? OfficeDates.Label(by) + "まで" : "期限は決まっていない")}）";

    static RequestState? StateNamed(string? word)
    {
        if (word is null)
            return null;
        return RequestStates.All.FirstOrDefault(s => s.Id == word || s.Label == word)?.State
            ?? throw UserException.Usage(
                $"--state の値「{SafeText.Of(word)}」は使えません。{Nearest.Hint(word, RequestStates.All.SelectMany(s => new[] { s.Id, s.Label }))}"
                    + $"使える言葉: {string.Join("、", RequestStates.All.Select(s => $"{s.Id}（{s.Label}）"))}、{Deleted}（削除）"
            );
    }
}
