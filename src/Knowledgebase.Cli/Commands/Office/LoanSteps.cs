namespace Knowledgebase.Cli.Commands.Office;

static class LoanSteps
{
    // Handed out earlier than this a set may be missing elsewhere.
    const int EarlyDays = 7;

    public static void Out(OfficeSession office) =>
        Move(office, LogEvent.Out, "渡しました", missing: LoanCounting.Missing(office));

    public static void Return(OfficeSession office) =>
        Move(
            office,
            LogEvent.Returned,
            "戻りました。点検が済んだら loans inspect で記録してください",
            missing: LoanCounting.Missing(office)
        );

    public static void Repaired(OfficeSession office) => Move(office, LogEvent.Repaired, "また貸せます");

    public static void List(OfficeSession office)
    {
        var state = OptionValue.State(
            office.Find("--state"),
            [.. LoanStates.All.Select(s => (s.Value, s.Id, s.Label))]
        );
        var loans = office.Ledger.Loans.Values.Where(l => state is null || l.State == state)
            .OrderBy(l => l.Period.From)
            .ToList();
        foreach (var loan in loans)
            office.Print(
                $"{loan.Id}  {loan.Label}  「{office.TitleOf(loan.Material)}」{loan.Units}組  {OfficeDates.Label(loan.Period)}  {office.SchoolOf(loan.Request)}{(loan.IsOverdue(office.Today) ? "  期限を過ぎています" : "")}{LoanCounting.NotBack(office, loan)}"
            );
        office.Print($"{loans.Count} 件");
    }

    public static void Due(OfficeSession office) =>
        RequestListing.Due(office, Deadlines.Of(office.Book).Where(d => office.Ledger.Loans.ContainsKey(d.Number)));

    public static void Overdue(OfficeSession office)
    {
        var late = office.Ledger.Loans.Values.Where(l => l.IsOverdue(office.Today))
            .OrderBy(l => l.Period.Until)
            .ToList();
        foreach (var loan in late)
            office.Print(
                $"{loan.Id}  「{office.TitleOf(loan.Material)}」{loan.Units}組  {OfficeDates.Label(loan.Period.Until)}までのところ、{office.Today.DayNumber - loan.Period.Until.DayNumber}日過ぎています  {office.SchoolOf(loan.Request)}"
            );
        office.Print($"{late.Count} 件");
        foreach (var loan in office.Book.Endangered())
            office.Print(
                $"予約 {loan.Id}「{office.TitleOf(loan.Material)}」{OfficeDates.Label(loan.Period)} は、このままでは組が足りません。学校と相談してください。"
            );
    }

    public static void Inspect(OfficeSession office)
    {
        var (repair, lost) = (office.Has("--repair"), office.Has("--lost"));
        if (repair && lost)
            throw UserException.Usage("--repair と --lost は、どちらか一つだけ書いてください。");
        if (!repair && (office.Has("--until") || (office.Has("--units") && !lost)))
            throw UserException.Usage("--units は --repair か --lost と、--until は --repair と一緒に書いてください。");
        var loan = office.Loan();
        var units = office.Find("--units") is { } given
            ? (int)OptionValue.Number("--units", given, 1, (ulong)loan.Units)
            : loan.Units;
        var until = office.Find("--until") is { } day ? OptionValue.Date("--until", day) : (DateOnly?)null;
        if (!repair && !lost && !loan.Missing.IsEmpty)
            office.Print(
                $"注意: 戻っていないもの（{LoanContents.Say(loan.Missing, loan, office.Book)}）があるまま、また貸せるようにします。そろえてから貸すときは --repair で記録してください。"
            );
        if (until is { } end && (end < office.Today || Availability.IsBeyond(office.Today, new(end, end))))
            throw OfficeSession.Refused(
                $"修理が終わる見込みの日（{OfficeDates.Label(end)}）が、今日より前か、2年より先です。年の数字を確かめてください。記録していません。"
            );
        if (repair)
            Move(
                office,
                LogEvent.Repair,
                "修理のあいだ、この組は貸せません。直ったら loans repaired で記録してください",
                units,
                until
            );
        else if (lost)
            Move(
                office,
                LogEvent.Lost,
                "この組は貸せません。代わりを入れるか教材の quantity を減らしたら、loans repaired で記録してください",
                units
            );
        else
            Move(office, LogEvent.Inspected, "点検が済み、また貸せます");
    }

    public static void Extend(OfficeSession office)
    {
        var loan = office.Loan();
        var until = OptionValue.Date("--until", office.Find("--until")!);
        if (loan.State is not (LoanState.Reserved or LoanState.Out))
            throw OfficeSession.Refused([$"貸出 {loan.Id} は「{loan.Label}」なので、延ばせません。"]);
        if (until <= loan.Period.Until || until < office.Today)
            throw OfficeSession.Refused(
                $"新しい終わりの日は、今の終わりの日（{OfficeDates.Label(loan.Period.Until)}）と今日より後にしてください。"
            );
        var (obstacles, cautions) = ItemCheck.JudgeExtension(loan, until, office.Book);
        if (!obstacles.IsEmpty)
            throw OfficeSession.Refused([.. obstacles, "延ばしていません。"]);
        foreach (var caution in cautions)
            office.Print("注意: " + caution);
        Move(office, LogEvent.Extended, $"{OfficeDates.Label(until)}まで延ばしました", until: until);
    }

    static void Move(
        OfficeSession office,
        LogEvent what,
        string said,
        int? units = null,
        DateOnly? until = null,
        ImmutableSortedDictionary<string, int>? missing = null
    )
    {
        var loan = office.Loan();
        if (office.Today < loan.Since)
            throw OfficeSession.Refused(
                $"{OfficeDates.Label(office.Today)}は、「{loan.Label}」になった{OfficeDates.Label(loan.Since)}より前なので、記録できません。--today を確かめてください。"
            );
        if (what == LogEvent.Out && office.Today.AddDays(EarlyDays) < loan.Period.From)
            office.Print(
                $"注意: 使い始める日（{OfficeDates.Label(loan.Period.From)}）の{loan.Period.From.DayNumber - office.Today.DayNumber}日前です。ほかの貸出と重ならないか確かめてください。"
            );
        var item = int.Parse(
            loan.Id.AsSpan(loan.Request.Length + 1),
            CultureInfo.InvariantCulture
        );
        var entry = new LogEntry(office.Stamp, what, loan.Request)
        {
            Item = item,
            Units = units,
            Until = until,
            Missing = missing ?? Loan.Complete,
        };
        if (office.Ledger.Apply(entry) is null)
            throw OfficeSession.Refused(
                $"貸出 {loan.Id} は「{loan.Label}」なので、これは記録できません。予約 → 貸出中 → 返却 → 点検 の順に記録してください。"
            );
        office.Folder.Append([entry]);
        office.Print($"貸出 {loan.Id}「{office.TitleOf(loan.Material)}」: {said}。");
        if (missing is { IsEmpty: false })
            office.Print($"足りないもの: {LoanContents.Say(missing, loan, office.Book)}。回答の手紙（requests letter）に載ります。");
        office.Print("公開する予定は loans publish で書き出します。");
    }
}
