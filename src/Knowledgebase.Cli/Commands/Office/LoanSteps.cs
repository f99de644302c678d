namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Keeps the books of loans: reserved, out, returned, inspected, free.</summary>
static class LoanSteps
{
    /// <summary>Handed out earlier than this before its first day a set may be missing elsewhere.</summary>
    const int EarlyDays = 7;

    public static int Out(OfficeSession office) => Move(office, LogEvent.Out, "渡しました");

    public static int Return(OfficeSession office) =>
        Move(office, LogEvent.Returned, "戻りました。点検が済んだら loans inspect で記録してください");

    public static int Repaired(OfficeSession office) => Move(office, LogEvent.Repaired, "また貸せます");

    public static int List(OfficeSession office)
    {
        var state = StateNamed(office.Arguments.Find("--state"));
        var loans = office
            .Book.Ledger.Loans.Values.Where(l => state is null || l.State == state)
            .OrderBy(l => l.Period.From)
            .ThenBy(l => l.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var loan in loans)
            office.Print(
                $"{loan.Id}  {LoanStates.Label(loan.State)}  「{office.TitleOf(loan.Material)}」{RequestListing.Count(loan.Units)}組  {OfficeDates.Label(loan.Period)}  {office.SchoolOf(loan.Request)}{(loan.IsOverdue(office.Today) ? "  期限を過ぎています" : "")}"
            );
        office.Print($"{RequestListing.Count(loans.Count)} 件");
        return ExitCode.Fine;
    }

    public static int Due(OfficeSession office)
    {
        foreach (var open in Deadlines.Of(office.Book).Where(d => office.Book.Ledger.Loans.ContainsKey(d.Number)))
            office.Print($"{(open.By is { } by ? OfficeDates.Iso(by) : "期限未定  ")}  {RequestListing.Line(open, office)}");
        return ExitCode.Fine;
    }

    public static int Overdue(OfficeSession office)
    {
        var late = office
            .Book.Ledger.Loans.Values.Where(l => l.IsOverdue(office.Today))
            .OrderBy(l => l.Period.Until)
            .ToList();
        foreach (var loan in late)
            office.Print(
                $"{loan.Id}  「{office.TitleOf(loan.Material)}」{RequestListing.Count(loan.Units)}組  {OfficeDates.Label(loan.Period.Until)}までのところ、{RequestListing.Count(office.Today.DayNumber - loan.Period.Until.DayNumber)}日過ぎています  {office.SchoolOf(loan.Request)}"
            );
        office.Print($"{RequestListing.Count(late.Count)} 件");
        foreach (var loan in office.Book.Endangered())
            office.Print(
                $"予約 {loan.Id}「{office.TitleOf(loan.Material)}」{OfficeDates.Label(loan.Period)} は、このままでは組が足りません。学校と相談してください。"
            );
        return ExitCode.Fine;
    }

    public static int Inspect(OfficeSession office)
    {
        var (repair, lost) = (office.Arguments.Has("--repair"), office.Arguments.Has("--lost"));
        if (repair && lost)
            throw UserException.Usage("--repair と --lost は、どちらか一つだけ書いてください。");
        if (!repair && (office.Arguments.Has("--until") || (office.Arguments.Has("--units") && !lost)))
            throw UserException.Usage("--units は --repair か --lost と、--until は --repair と一緒に書いてください。");
        var loan = office.Loan();
        var units = office.Arguments.Find("--units") is { } given
            ? (int)OptionValue.Number("--units", given, 1, (ulong)loan.Units)
            : loan.Units;
        var until = office.Arguments.Find("--until") is { } day ? OptionValue.Date("--until", day) : (DateOnly?)null;
        if (until is { } end && (end < office.Today || Availability.IsBeyond(office.Today, new(end, end))))
            return office.Refuse([
                $"修理が終わる見込みの日（{OfficeDates.Label(end)}）が、今日より前か、2年より先です。年の数字を確かめてください。記録していません。",
            ]);
        if (repair)
            return Move(
                office,
                LogEvent.Repair,
                "修理のあいだ、この組は貸せません。直ったら loans repaired で記録してください",
                units,
                until
            );
        return lost
            ? Move(
                office,
                LogEvent.Lost,
                "この組は貸せません。代わりを入れるか教材の quantity を減らしたら、loans repaired で記録してください",
                units
            )
            : Move(office, LogEvent.Inspected, "点検が済み、また貸せます");
    }

    public static int Extend(OfficeSession office)
    {
        var loan = office.Loan();
        var until = OptionValue.Date("--until", office.Arguments.Find("--until")!);
        if (loan.State is not (LoanState.Reserved or LoanState.Out))
            return office.Refuse([$"貸出 {loan.Id} は「{LoanStates.Label(loan.State)}」なので、延ばせません。"]);
        if (until <= loan.Period.Until || until < office.Today)
            return office.Refuse([
                $"新しい終わりの日は、今の終わりの日（{OfficeDates.Label(loan.Period.Until)}）と今日より後にしてください。",
            ]);
        var (obstacles, cautions) = ItemCheck.JudgeExtension(loan, until, office.Book);
        if (!obstacles.IsEmpty)
            return office.Refuse([.. obstacles, "延ばしていません。"]);
        foreach (var caution in cautions)
            office.Print("注意: " + caution);
        return Move(office, LogEvent.Extended, $"{OfficeDates.Label(until)}まで延ばしました", until: until);
    }

    static int Move(OfficeSession office, LogEvent what, string said, int? units = null, DateOnly? until = null)
    {
        var loan = office.Loan();
        if (office.Today < loan.Since)
            return office.Refuse([
                $"{OfficeDates.Label(office.Today)}は、「{LoanStates.Label(loan.State)}」になった{OfficeDates.Label(loan.Since)}より前なので、記録できません。--today を確かめてください。",
            ]);
        if (what == LogEvent.Out && office.Today.AddDays(EarlyDays) < loan.Period.From)
            office.Print(
                $"注意: 使い始める日（{OfficeDates.Label(loan.Period.From)}）の{RequestListing.Count(loan.Period.From.DayNumber - office.Today.DayNumber)}日前です。ほかの貸出と重ならないか確かめてください。"
            );
        var item = int.Parse(
            loan.Id.AsSpan(loan.Request.Length + 1),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var entry = new LogEntry(office.Stamp, what, loan.Request)
        {
            Item = item,
            Units = units,
            Until = until,
        };
        if (office.Book.Ledger.Apply(entry) is null)
            return office.Refuse([
                $"貸出 {loan.Id} は「{LoanStates.Label(loan.State)}」なので、これは記録できません。予約 → 貸出中 → 返却 → 点検 の順に記録してください。",
            ]);
        office.Folder.Append([entry]);
        office.Print($"貸出 {loan.Id}「{office.TitleOf(loan.Material)}」: {said}。");
        office.Print("公開する予定は loans publish で書き出します。");
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
