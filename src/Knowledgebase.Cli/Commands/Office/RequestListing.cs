namespace Knowledgebase.Cli.Commands.Office;

static class RequestListing
{
    public static void List(OfficeSession office)
    {
        var word = office.Find("--state")?.Trim();
        var state = word is Deleted or "削除" ? null : OptionValue.State(word, States, $"、{Deleted}（削除）");
        var listed = office.Ledger.Requests.Values.Where(r =>
                (r.Deleted is not null) == (word is Deleted or "削除") && (state is null || r.State == state)
            )
            .OrderBy(r => r.Received)
            .ToList();
        foreach (var status in listed)
            office.Print(string.Join("  ", Columns(office, status).Where(c => c.Length > 0)));
        var all = office.Ledger.Requests.Count;
        office.Print(
            word is null || listed.Count > 0
                ? $"{listed.Count} 件"
                : $"0 件（「{(state is { } one ? RequestStates.Of(one).Label : "削除")}」の申込みはありません。--state を付けなければ {all} 件）"
        );
    }

    const string Deleted = "deleted";

    static (RequestState, string, string)[] States => [.. RequestStates.All.Select(s => (s.State, s.Id, s.Label))];

    static IEnumerable<string> Columns(OfficeSession office, RequestStatus status)
    {
        yield return status.Id;
        yield return $"届いた日 {OfficeDates.Iso(status.Received)}";
        yield return status.Label;
        if (status.Deleted is { } deleted)
        {
            yield return $"個人情報は{OfficeDates.Label(deleted)}に消しました";
            yield break;
        }
        yield return office.SchoolOf(status.Id);
        yield return office.RequestOrNull(status.Id) is { } request ? What(office, request) : "";
        if (Deadlines.OfRequest(status, office.Book) is { } next)
            yield return Next(next);
    }

    static string What(OfficeSession office, SchoolRequest request) =>
        string.Join(
            "、",
            RequestItem
                .Of(request)
                .Select(i =>
                    i.Label(office.Catalog) + (i.Loan is { } wish ? $"（{OfficeDates.Label(wish.Period)}）" : "")
                )
        );

    public static void Due(OfficeSession office) => Due(office, Deadlines.Of(office.Book));

    public static void Due(OfficeSession office, IEnumerable<Deadline> deadlines)
    {
        foreach (var open in deadlines)
        {
            var loan = office.Ledger.Loans.GetValueOrDefault(open.Number);
            var what = loan is null ? "" : $"「{office.TitleOf(loan.Material)}」{loan.Units}組を";
            office.Print(
                $"{(open.By is { } by ? OfficeDates.Iso(by) : "期限未定  ")}  {RequestStates.Label(open.Who)}が{what}{open.Task}  {open.Number}（{open.State}）  {office.SchoolOf(loan?.Request ?? open.Number)}{(open.By < office.Today ? "  期限を過ぎています" : "")}"
            );
        }
    }

    public static void Show(OfficeSession office)
    {
        var status = office.Status();
        var request = office.Request(status.Id);
        var (info, next, catalog) = (
            RequestStates.Of(status.State),
            Deadlines.OfRequest(status, office.Book),
            office.Catalog
        );
        office.Print($"申込み {status.Id}");
        office.Print(
            $"状態: {info.Label}（{OfficeDates.Label(status.Since)}から）{(next is null ? "" : "　" + Next(next))}"
        );
        office.Print(
            $"受付: {OfficeDates.Label(status.Received)}　書いた日: {OfficeDates.Label(request.Made)}　見ていたサイトの日付: {OfficeDates.Label(request.Edition)}"
        );
        office.Print("学校", request.School.Name, request.School.Type, request.School.Municipality);
        var person = request.Person;
        office.Print("担当者", person.Post, person.Name, person.Mail, person.Phone, person.Hours);
        foreach (var about in request.About)
            office.Print($"関わる記録: {about.Target}「{catalog.Find(about.Target)?.Title ?? "今はない記録"}」");
        if (request.Purpose is { } purpose)
        {
            office.Print("目的", purpose.Text);
            office.Print("教科・学年・人数", purpose.Subject, purpose.Grades, purpose.People);
        }
        office.Print("希望の日", string.Join("、", request.Wishes.Select(OfficeDates.Label)));
        if (request.Meeting is { } meeting)
            office.Print("行い方", RequestChoices.Meetings.LabelOf(meeting));
        if (request.Handover is { } handover)
            office.Print("受渡し", RequestChoices.Handovers.LabelOf(handover));
        if (request.Experience is { } experience)
            office.Print("経験", RequestChoices.Experiences.LabelOf(experience));
        foreach (var term in request.Agreed)
            office.Print($"確かめた条件: {term}");
        var terms = request.Loans.IsEmpty ? [] : catalog.Settings.Requests?.Terms ?? [];
        foreach (var term in terms.Except(request.Agreed))
            office.Print($"確かめていない条件: {term}");
        office.Print("学校の環境", request.Environment);
        office.Print("配慮してほしいこと", request.Considerations);
        office.Print("聞きたいこと・知らせたいこと", request.Message);
        foreach (var item in RequestItem.Of(request))
            Item(office, item, request, status);
        foreach (var report in status.Reports)
            office.Print($"利用報告: {report}");
    }

    static void Item(OfficeSession office, RequestItem item, SchoolRequest request, RequestStatus status)
    {
        var loan = office.Ledger.Loans.GetValueOrDefault(Loan.IdOf(status.Id, item.Number));
        var when =
            (loan?.Period ?? item.Loan?.Period) is { } period ? OfficeDates.Label(period)
            : status.Planned.TryGetValue(item.Number, out var day) ? OfficeDates.Label(day)
            : "";
        office.Print($"[{item.Number}] {item.Label(office.Catalog)}　{when}".TrimEnd('　'));
        if (loan is not null)
            office.Print($"    貸出 {loan.Id}: {loan.Label}");
        if (status.State is not (RequestState.Received or RequestState.Waiting))
            return;
        if (item.Loan is not { } wish)
        {
            foreach (
                var caution in VisitCheck
                    .Cautions(item, request.Wishes, status.Received, office.Book)
                    .Concat(VisitCheck.SameDay(status.Id, item, request.Wishes, office.Book, office.RequestOrNull))
            )
                office.Print($"    注意: {caution}");
            return;
        }
        var result = ItemCheck.Judge(item, wish.Period, status.Received, office.Book, request);
        foreach (var obstacle in result.Obstacles)
            office.Print($"    貸せません: {obstacle}");
        foreach (var caution in result.Cautions)
            office.Print($"    注意: {caution}");
        if (result.Obstacles.IsEmpty)
            office.Print("    空いています。");
        if (result.Rest is { } rest)
            office.Print($"    希望のうち {OfficeDates.Label(rest)} は空いています。");
        if (result.Alternative is { } free)
            office.Print($"    次に空くのは {free.Label} です。");
        else if (result.IsHopeless)
            office.Print("    一年先までに空く期間はありません。");
    }

    static string Next(Deadline next) =>
        $"次: {RequestStates.Label(next.Who)}が{next.Task}（{(next.By is { } by ? OfficeDates.Label(by) + "まで" : "期限は決まっていない")}）";
}
