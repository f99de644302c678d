namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Writes when materials are away into the records, without names.</summary>
static class LoanPublication
{
    public static void Run(OfficeSession office)
    {
        var materials = LoanPlanText.Materials(office.Book);
        var foreign =
            materials.SelectMany(m => office.Book.ForeignPlans(m).Select(e => (Material: m, Plan: e))).ToList();
        var kept = foreign
            .Where(f => !office.Has("--replace") || f.Plan.Path != LoanPlanText.PathOf(f.Material))
            .ToList();
        if (kept.Count > 0)
            throw OfficeSession.Refused([.. kept.Select(f => Foreign(office, f.Plan)), HowToGoOn]);

        var before = office.Input.Sources.ToDictionary(s => s.Path);
        var plans = materials.Select(m => LoanPlanText.Of(m, office.Book)).ToList();
        var fresh = plans.ToDictionary(p => p.Path);
        // Judged before it is written, so that the records never hold a plan that stops the build.
        SourceFile[] sources = [.. office.Input.Sources.Where(s => !fresh.ContainsKey(s.Path)), .. plans];
        var errors = office
            .Shell.Plan(sources, office.Input.Attachments, new BuildOptions(office.Today))
            .Diagnostics.Where(d => fresh.ContainsKey(d.Spot.Path) && d.Severity == Severity.Error)
            .ToList();
        if (errors.Count > 0)
            throw office.Refused(errors, office.Arguments.Input);

        foreach (var (_, plan) in foreign)
            office.Print(Foreign(office, plan) + "書き換えたので、これらの期間は予定から消えます。");
        foreach (var plan in plans)
        {
            RecordFile.Write(office.Arguments.Input, plan);
            var again = RecordFile.Read(office.Arguments.Input, plan.Path);
            var (_, unread) = RecordReader.Read([again]);
            var wrong = unread.Where(d => d.Spot.Path == plan.Path).ToList();
            if (wrong.Count > 0 || !again.Bytes.Span.SequenceEqual(plan.Bytes.Span))
                throw new UserException(
                    ExitCode.Disk,
                    $"「{plan.Path}」に書いたものが、読み直すと違っていました。ディスクを確かめてください。"
                );
            office.Print($"{office.Arguments.Input}/{plan.Path}　{Change(before.GetValueOrDefault(plan.Path), plan)}");
        }
        office.Log(LogEvent.Published);
        office.Print(
            plans.Count == 0
                ? "貸し出す教材（quantity が書かれたもの）がないので、何も書き出していません。"
                : $"{plans.Count} 件の予定を書き出しました。名前は入っていません。次の build で暦になります。"
        );
    }

    static string Change(SourceFile? old, SourceFile plan) =>
        old is null || WithoutDay(old) != WithoutDay(plan) ? "予定が変わりました"
        : old.Bytes.Span.SequenceEqual(plan.Bytes.Span) ? "前と同じです"
        : "予定は同じで、日付（as_of）だけを改めました";

    const string HowToGoOn =
        "何も書き出していません。これらの期間が必要なら、申込みとして読み込んで予約してから、ファイルを消してください。"
        + "不要なら、ファイルを消すか、loans publish --replace で書き換えてください（名前が教材のIDと違うファイルは、消してください）。";

    static string Foreign(OfficeSession office, Entry plan)
    {
        var periods = ((LoanPlan)plan.Value)
            .Away.Where(p => p.Until >= office.Today)
            .Select(p => $"{OfficeDates.Label(new Period(p.From, p.Until))} {(int)p.Units}組")
            .ToList();
        var which = periods.Count == 0 ? "これからの期間はありません" : "期間: " + string.Join("、", periods);
        return $"「{office.Arguments.Input}/{plan.Path}」は loans publish が書いたものではありません（{which}）。";
    }

    static string WithoutDay(SourceFile file) =>
        string.Join(
            '\n',
            Encoding
                .UTF8.GetString(file.Bytes.Span)
                .Split('\n')
                .Where(l => !l.StartsWith("as_of:", StringComparison.Ordinal))
        );
}
