namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Keeps the books of loans: reserved, out, returned, inspected, free.</summary>
static class LoanSteps
{
    /// <summary>Handed out earlier than this before its first day a set may be missing elsewhere.</summary>
    const int EarlyDays = 7;

    public static int Out(OfficeDesk desk) => Move(desk, LogEvent.Out, "渡しました");

    public static int Return(OfficeDesk desk) =>
        Move(desk, LogEvent.Returned, "戻りました。点検が済んだら loans inspect で記録してください");

    public static int Repaired(OfficeDesk desk) => Move(desk, LogEvent.Repaired, "また貸せます");

    public static int List(OfficeDesk desk)
    {
        var state = StateNamed(desk.Arguments.Find("--state"));
        var loans = desk
            .Book.Ledger.Loans.Values.Where(l => state is null || l.State == state)
            .OrderBy(l => l.Period.From)
            .ThenBy(l => l.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var loan in loans)
            desk.Say(
                $"{loan.Id}  {LoanStates.Label(loan.State)}  「{desk.TitleOf(loan.Material)}」{RequestListing.Count(loan.Units)}組  {OfficeDates.Label(loan.Period)}  {desk.SchoolOf(loan.Request)}{(loan.IsOverdue(desk.Today) ? "  期限を過ぎています" : "")}"
            );
        desk.Say($"{RequestListing.Count(loans.Count)} 件");
        return ExitCode.Fine;
    }

    public static int Due(OfficeDesk desk)
    {
        foreach (var open in Deadlines.Of(desk.Book).Where(d => desk.Book.Ledger.Loans.ContainsKey(d.Number)))
            desk.Say($"{(open.By is { } by ? OfficeDates.Iso(by) : "期限未定  ")}  {RequestListing.Line(open, desk)}");
        return ExitCode.Fine;
    }

    public static int Overdue(OfficeDesk desk)
    {
        var late = desk
            .Book.Ledger.Loans.Values.Where(l => l.IsOverdue(desk.Today))
            .OrderBy(l => l.Period.Until)
            .ToList();
        foreach (var loan in late)
            desk.Say(
                $"{loan.Id}  「{desk.TitleOf(loan.Material)}」{RequestListing.Count(loan.Units)}組  {OfficeDates.Label(loan.Period.Until)}までのところ、{RequestListing.Count(desk.Today.DayNumber - loan.Period.Until.DayNumber)}日過ぎています  {desk.SchoolOf(loan.Request)}"
            );
        desk.Say($"{RequestListing.Count(late.Count)} 件");
        foreach (var loan in desk.Book.Endangered())
            desk.Say(
                $"予約 {loan.Id}「{desk.TitleOf(loan.Material)}」{OfficeDates.Label(loan.Period)} は、このままでは組が足りません。学校と相談してください。"
            );
        return ExitCode.Fine;
    }

    public static int Inspect(OfficeDesk desk)
    {
        var (repair, lost) = (desk.Arguments.Has("--repair"), desk.Arguments.Has("--lost"));
        if (repair && lost)
            throw UserException.Usage("--repair と --lost は、どちらか一つだけ書いてください。");
        if (!repair && (desk.Arguments.Has("--until") || (desk.Arguments.Has("--units") && !lost)))
            throw UserException.Usage("--units は --repair か --lost と、--until は --repair と一緒に書いてください。");
        var loan = desk.Loan();
        var units = desk.Arguments.Find("--units") is { } given
            ? (int)OptionValue.Number("--units", given, 1, (ulong)loan.Units)
            : loan.Units;
        var until = desk.Arguments.Find("--until") is { } day ? OptionValue.Date("--until", day) : (DateOnly?)null;
        if (until is { } end && (end < desk.Today || Availability.IsBeyond(desk.Today, new(end, end))))
            return desk.Refuse([
                $"修理が終わる見込みの日（{OfficeDates.Label(end)}）が、今日より前か、2年より先です。年の数字を確かめてください。記録していません。",
            ]);
        if (repair)
            return Move(
                desk,
                LogEvent.Repair,
                "修理のあいだ、この組は貸せません。直ったら loans repaired で記録してください",
                units,
                until
            );
        return lost
            ? Move(
                desk,
                LogEvent.Lost,
                "この組は貸せません。代わりを入れるか教材の quantity を減らしたら、loans repaired で記録してください",
                units
            )
            : Move(desk, LogEvent.Inspected, "点検が済み、また貸せます");
    }

    public static int Extend(OfficeDesk desk)
    {
        var loan = desk.Loan();
        var until = OptionValue.Date("--until", desk.Arguments.Find("--until")!);
        if (loan.State is not (LoanState.Reserved or LoanState.Out))
            return desk.Refuse([$"貸出 {loan.Id} は「{LoanStates.Label(loan.State)}」なので、延ばせません。"]);
        if (until <= loan.Period.Until || until < desk.Today)
            return desk.Refuse([
                $"新しい終わりの日は、今の終わりの日（{OfficeDates.Label(loan.Period.Until)}）と今日より後にしてください。",
            ]);
        var (obstacles, cautions) = ItemCheck.JudgeExtension(loan, until, desk.Book);
        if (!obstacles.IsEmpty)
            return desk.Refuse([.. obstacles, "延ばしていません。"]);
        foreach (var caution in cautions)
            desk.Say("注意: " + caution);
        return Move(desk, LogEvent.Extended, $"{OfficeDates.Label(until)}まで延ばしました", until: until);
    }

    static int Move(OfficeDesk desk, LogEvent what, string said, int? units = null, DateOnly? until = null)
    {
        var loan = desk.Loan();
        if (desk.Today < loan.Since)
            return desk.Refuse([
                $"{OfficeDates.Label(desk.Today)}は、「{LoanStates.Label(loan.State)}」になった{OfficeDates.Label(loan.Since)}より前なので、記録できません。--today を確かめてください。",
            ]);
        if (what == LogEvent.Out && desk.Today.AddDays(EarlyDays) < loan.Period.From)
            desk.Say(
                $"注意: 使い始める日（{OfficeDates.Label(loan.Period.From)}）の{RequestListing.Count(loan.Period.From.DayNumber - desk.Today.DayNumber)}日前です。ほかの貸出と重ならないか確かめてください。"
            );
        var item = int.Parse(
            loan.Id.AsSpan(loan.Request.Length + 1),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var entry = new LogEntry(desk.Stamp, what, loan.Request)
        {
            Item = item,
            Units = units,
            Until = until,
        };
        if (desk.Book.Ledger.Apply(entry) is null)
            return desk.Refuse([
                $"貸出 {loan.Id} は「{LoanStates.Label(loan.State)}」なので、これは記録できません。予約 → 貸出中 → 返却 → 点検 の順に記録してください。",
            ]);
        desk.Folder.Append([entry]);
        desk.Say($"貸出 {loan.Id}「{desk.TitleOf(loan.Material)}」: {said}。");
        desk.Say("公開する予定は loans publish で書き出します。");
        return ExitCode.Fine;
    }

    static LoanState? StateNamed(string? word)
    {
        if (word is null)
            return null;
        return LoanStates.All.FirstOrDefault(s => s.Id == word || s.Label == word)?.Value
            ?? throw UserException.Usage(
                $"--state の値「{SafeText.Of(word)}」は使えません。{Nearest.Hint(word, LoanStates.All.SelectMany(s => new[] { s.Id, s.Label }))}"
                    + $"使える言葉: {string.Join("、", LoanStates.All.Select(s => $"{s.Id}（{s.Label}）"))}"
            );
    }
}
