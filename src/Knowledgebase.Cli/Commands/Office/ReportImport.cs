namespace Knowledgebase.Cli.Commands.Office;

/// <summary>Takes a use report and makes drafts of records from it, which nothing publishes until an officer puts them into the records.</summary>
static class ReportImport
{
    public static int Run(OfficeSession office, RequestFile file)
    {
        var (report, errors) = RequestReader.ReadReport(file.Source, office.Book.Catalog, office.Book.Ledger);
        if (report is null)
            return office.Refuse(errors, file.Folder);
        var texts = office.Input.Sources.ToDictionary(
            s => s.Path,
            s => Encoding.UTF8.GetString(s.Bytes.Span).ReplaceLineEndings("\n")
        );
        var drafts = ReportDrafts.Of(report, office.Book.Catalog, path => texts[path], office.Today);
        office.Folder.Write(OfficePaths.Report(report.Request, report.Id), file.Source.Bytes.Span);
        foreach (var draft in drafts)
            office.Folder.Write($"{OfficePaths.Drafts(report.Id)}/{draft.File.Path}", draft.File.Bytes.Span);
        office.Folder.Append([new LogEntry(office.Stamp, LogEvent.Reported, report.Request) { Report = report.Id }]);

        office.Print($"利用報告 {report.Id} を、申込み {report.Request} の報告として読み込みました。");
        office.Print("壊れたもの・足りないもの", report.Trouble);
        if (drafts.IsEmpty)
        {
            office.Print("載せてほしくないとのことなので、下書きは作りません。");
            return ExitCode.Fine;
        }
        var folder = $"{office.Folder.FullPath}/{OfficePaths.Drafts(report.Id)}";
        office.Print(
            $"下書きを「{folder}」に作りました。人が分かる文がないか読み、足りない所を直してから、記録のフォルダーへ移してください。"
        );
        foreach (var draft in drafts)
            office.Print($"  {draft.File.Path} → {office.Arguments.Input}/{draft.File.Path}　{draft.Note}");
        if (drafts.All(d => d.File.Path != $"practices/{report.Id}.yaml"))
            office.Print(
                "  題名と教科・場面の両方がないか、使ったものにプロジェクトがないため、実践事例の下書きは作りません。"
            );
        Check(office, drafts, folder);
        return ExitCode.Fine;
    }

    /// <summary>What the records would say to the drafts, so that the officer knows what is still missing.</summary>
    static void Check(OfficeSession office, ImmutableArray<Draft> drafts, string folder)
    {
        var fresh = drafts
            .Select(d => d.File)
            .Where(f => f.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .ToDictionary(f => f.Path);
        SourceFile[] sources = [.. office.Input.Sources.Where(s => !fresh.ContainsKey(s.Path)), .. fresh.Values];
        var plan = office.Shell.Plan(sources, office.Input.Attachments, new BuildOptions(office.Today));
        var missing = plan.Diagnostics.Where(d => fresh.ContainsKey(d.Spot.Path)).ToList();
        if (missing.Count == 0)
        {
            office.Print("下書きは、このままでも記録として読めます。");
            return;
        }
        office.Print("移す前に直す所:");
        DiagnosticText.Write(office.Terminal.Out, missing, folder);
    }
}
