using System.Text;
using Knowledgebase.Cli.Disk;
using Knowledgebase.Diagnostics;
using Knowledgebase.Reading;
using Knowledgebase.Requests;
using Knowledgebase.Sources;

namespace Knowledgebase.Cli.Commands;

/// <summary>Writes when materials are away into the records, without names; the next build draws the calendars from them.</summary>
internal static class LoanPublication
{
    public static int Run(OfficeDesk desk, Road road)
    {
        var before = desk.Input.Sources.ToDictionary(s => s.Path);
        var plans = LoanPlanText.Materials(desk.Book)
            .Select(m => new SourceFile(LoanPlanText.PathOf(m), Encoding.UTF8.GetBytes(LoanPlanText.Of(m, desk.Book)))).ToList();
        var fresh = plans.ToDictionary(p => p.Path);
        // Judged before it is written, so that the records never hold a plan that stops the build.
        SourceFile[] sources = [.. desk.Input.Sources.Where(s => !fresh.ContainsKey(s.Path)), .. plans];
        var mistakes = road.Plan(sources, desk.Input.Attachments, new BuildOptions(desk.Today)).Diagnostics
            .Where(d => fresh.ContainsKey(d.Spot.Path) && d.Severity == Severity.Error).ToList();
        if (mistakes.Count > 0) return desk.Refuse(mistakes, desk.Arguments.Input);

        foreach (var plan in plans)
        {
            var changed = !before.TryGetValue(plan.Path, out var old) || WithoutDay(old) != WithoutDay(plan);
            RecordFile.Write(desk.Arguments.Input, plan);
            var again = RecordFile.Read(desk.Arguments.Input, plan.Path);
            var (_, unread) = RecordReader.Read([again]);
            var wrong = unread.Where(d => d.Spot.Path == plan.Path).ToList();
            if (wrong.Count > 0 || !again.Bytes.Span.SequenceEqual(plan.Bytes.Span))
                throw new RefusalException(ExitCode.Disk, $"「{plan.Path}」に書いたものが、読み直すと違っていました。ディスクを確かめてください。");
            desk.Say($"{desk.Arguments.Input}/{plan.Path}　{(changed ? "予定が変わりました" : "予定は同じで、日付（as_of）だけを改めました")}");
        }
        desk.Folder.Append([new LogEntry(desk.Stamp, LogEvent.Published)]);
        desk.Say(plans.Count == 0
            ? "貸し出す教材（quantity が書かれたもの）がないので、何も書き出していません。"
            : $"{RequestListing.Count(plans.Count)} 件の予定を書き出しました。名前は入っていません。次の build で暦になります。");
        return ExitCode.Fine;
    }

    private static string WithoutDay(SourceFile file) => string.Join('\n',
        Encoding.UTF8.GetString(file.Bytes.Span).Split('\n').Where(l => !l.StartsWith("as_of:", StringComparison.Ordinal)));
}
