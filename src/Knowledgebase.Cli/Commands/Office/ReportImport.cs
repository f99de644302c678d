namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Takes a use report and makes drafts of records from it, which nothing publishes until an officer puts them into the records.</summary>
static class ReportImport
{
    public static int Run(OfficeDesk desk, RequestFile file)
    {
        var (report, mistakes) = RequestReader.ReadReport(file.Source, desk.Book.Catalog, desk.Book.Ledger);
        if (report is null)
            return desk.Refuse(mistakes, file.Folder);
        var texts = desk.Input.Sources.ToDictionary(
            s => s.Path,
            s => Encoding.UTF8.GetString(s.Bytes.Span).ReplaceLineEndings("\n")
        );
        var drafts = ReportDrafts.Of(report, desk.Book.Catalog, path => texts[path], desk.Today);
        desk.Folder.Write(OfficePaths.Report(report.Request, report.Id), file.Source.Bytes.Span);
        foreach (var draft in drafts)
            desk.Folder.Write($"{OfficePaths.Drafts(report.Id)}/{draft.File.Path}", draft.File.Bytes.Span);
        desk.Folder.Append([new LogEntry(desk.Stamp, LogEvent.Reported, report.Request) { Report = report.Id }]);

        desk.Say($"利用報告 {report.Id} を、申込み {report.Request} の報告として読み込みました。");
        desk.Say("壊れたもの・足りないもの", report.Trouble);
        if (drafts.IsEmpty)
        {
            desk.Say("載せてほしくないとのことなので、下書きは作りません。");
            return ExitCode.Fine;
        }
        var folder = $"{desk.Folder.FullPath}/{OfficePaths.Drafts(report.Id)}";
        desk.Say(
            $"下書きを「{folder}」に作りました。人が分かる文がないか読み、足りない所を直してから、記録のフォルダーへ移してください。"
        );
        foreach (var draft in drafts)
            desk.Say($"  {draft.File.Path} → {desk.Arguments.Input}/{draft.File.Path}　{draft.Note}");
        if (drafts.All(d => d.File.Path != $"practices/{report.Id}.yaml"))
            desk.Say(
                "  題名と教科・場面の両方がないか、使ったものにプロジェクトがないため、実践事例の下書きは作りません。"
            );
        Check(desk, drafts, folder);
        return ExitCode.Fine;
    }

    /// <summary>What the records would say to the drafts, so that the officer knows what is still missing.</summary>
    static void Check(OfficeDesk desk, ImmutableArray<Draft> drafts, string folder)
    {
        var fresh = drafts
            .Select(d => d.File)
            .Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .ToDictionary(f => f.Path);
        SourceFile[] sources = [.. desk.Input.Sources.Where(s => !fresh.ContainsKey(s.Path)), .. fresh.Values];
        var plan = desk.Shell.Plan(sources, desk.Input.Attachments, new BuildOptions(desk.Today));
        var missing = plan.Diagnostics.Where(d => fresh.ContainsKey(d.Spot.Path)).ToList();
        if (missing.Count == 0)
        {
            desk.Say("下書きは、このままでも記録として読めます。");
            return;
        }
        desk.Say("移す前に直す所:");
        DiagnosticText.Write(desk.Terminal.Out, missing, folder);
    }
}
