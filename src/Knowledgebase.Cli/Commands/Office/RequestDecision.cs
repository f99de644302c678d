namespace Knowledgebase.Cli.Commands.Office;

static class RequestDecision
{
    const int MaxReason = 400;

    public static void Run(OfficeSession office)
    {
        var given = office.Arguments;
        string[] ways = ["--accept", "--part", "--wait", "--decline"];
        if (ways.Count(given.Has) != 1)
            throw UserException.Usage("--accept、--part、--wait、--decline のうち、どれか一つを書いてください。");
        var reason = (given.Find("--reason") ?? "").Trim();
        if (given.Has("--decline") && reason.Length == 0)
            throw UserException.Usage(
                "お引き受けできないときは --reason で理由を書いてください。回答の手紙に載ります。"
            );
        if (reason.Length > MaxReason || reason.Contains('\n') || Characters.IndexOfForbidden(reason) >= 0)
            throw UserException.Usage("--reason は、改行や見えない文字のない、400文字までの文で書いてください。");
        var state =
            given.Has("--accept") ? RequestState.Accepted
            : given.Has("--part") ? RequestState.PartlyAccepted
            : given.Has("--wait") ? RequestState.Waiting
            : RequestState.Declined;
        if (given.Has("--when") && state is (RequestState.Waiting or RequestState.Declined))
            throw UserException.Usage("--when は --accept か --part と一緒に書いてください。");
        var decision = new Decision(state, Items(given.Find("--part")), When(given.Find("--when")));

        var status = office.Status();
        var request = office.Request(status.Id);
        var outcome = decision.Apply(request, status, office.Book, office.Stamp);
        if (!outcome.Refusals.IsEmpty)
            throw OfficeSession.Refused([.. outcome.Refusals, "決定は記録していません。"]);
        office.Folder.Write(OfficePaths.Reason(status.Id), Encoding.UTF8.GetBytes(reason));
        office.Folder.Append(outcome.Entries);
        foreach (var caution in outcome.Cautions.Concat(Visits(office, request, decision, outcome)))
            office.Print("注意: " + caution);
        office.Print(
            $"申込み {status.Id} を「{RequestStates.Of(state).Label}」にしました。回答は requests letter {status.Id} で作れます。"
        );
        foreach (var loan in outcome.Entries.Where(e => e.What == LogEvent.Reserved))
            office.Print(
                $"予約しました: {Loan.IdOf(status.Id, loan.Item!.Value)}「{office.TitleOf(loan.Material!)}」{OfficeDates.Label(loan.Period)}"
            );
    }

    // Two schools cannot be visited by one person on one day; whether there are two persons only the office knows.
    static IEnumerable<string> Visits(
        OfficeSession office,
        SchoolRequest request,
        Decision decision,
        DecisionOutcome outcome
    ) =>
        RequestItem
            .Of(request)
            .Where(i => outcome.Entries.Any(e => e.Items.Contains(i.Number)))
            .SelectMany(i =>
                VisitCheck.SameDay(
                    request.Id,
                    i,
                    decision.When.TryGetValue(i.Number, out var day) ? [day.From] : request.Wishes,
                    office.Book,
                    office.RequestOrNull
                )
            );

    static ImmutableArray<int> Items(string? list) =>
        list is null
            ? []
            :
            [
                .. list.Split(',', StringSplitOptions.TrimEntries)
                    .Select(n => (int)OptionValue.Number("--part", n, 1, 999))
                    .Distinct(),
            ];

    // 1=2027-02-01,2=2027-02-03..2027-02-10.
    static ImmutableSortedDictionary<int, (DateOnly From, DateOnly? Until)> When(string? list)
    {
        var when = ImmutableSortedDictionary.CreateBuilder<int, (DateOnly, DateOnly?)>();
        foreach (var part in list?.Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            var (sides, ends) = (part.Split('='), part.Split('=')[^1].Split(".."));
            if (sides.Length != 2 || ends.Length > 2)
                throw UserException.Usage(
                    $"--when の値「{SafeText.Of(part)}」は使えません。1=2027-02-01 か 1=2027-02-01..2027-02-10 の形で書いてください。"
                );
            var (item, from) = (
                (int)OptionValue.Number("--when", sides[0], 1, 999),
                OptionValue.Date("--when", ends[0])
            );
            var until = ends.Length == 2 ? OptionValue.Date("--when", ends[1]) : (DateOnly?)null;
            if (until < from)
                throw UserException.Usage($"--when の「{SafeText.Of(part)}」は、終わりの日が始まりの日より前です。");
            if (!when.TryAdd(item, (from, until)))
                throw UserException.Usage(
                    $"--when に {Numerals.Of(item)} 番が二度あります。一つの番号には、日を一度だけ書いてください。"
                );
        }
        return when.ToImmutable();
    }
}
