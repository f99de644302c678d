namespace Knowledgebase.Office.Drafts;

/// <summary>A draft of an input file, to be read and completed by an officer.</summary>
/// <param name="File">Where it belongs below <c>input/</c>, and its text.</param>
/// <param name="Note">What to do with it.</param>
public sealed record Draft(SourceFile File, string Note);

/// <summary>
/// Use report → drafts: a source that can be cited, a note on each lesson or practice that was used, and a practice where the
/// report tells enough. The level of evidence is 1 where the report only tells, 2 where it counts; never more.
/// </summary>
public static class ReportDrafts
{
    /// <summary>The drafts; none when the school does not want to be published.</summary>
    /// <param name="report">The report.</param>
    /// <param name="catalog">The records.</param>
    /// <param name="textOf">The text of a record's file by its path.</param>
    /// <param name="today">The day on which the drafts are made.</param>
    public static ImmutableArray<Draft> Of(
        UseReport report,
        Catalog catalog,
        Func<string, string> textOf,
        DateOnly today
    )
    {
        if (!report.Publish)
            return [];
        ImmutableArray<Entry> used = [.. report.Used.Select(r => catalog[r]).Distinct()];
        var example = used.Any(u => u.Record.Head.Example);
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        drafts.Add(
            New(
                $"sources/{report.Id}.yaml",
                Source(report, example, today),
                "報告そのものを、引用できる出典にしたものです。"
            )
        );
        foreach (var entry in used.Where(u => u.Id.Kind is Kind.Lesson or Kind.Practice))
            drafts.Add(AdaptationDraft.Of(entry, report, textOf(entry.Path)));
        if (HasEnough(report) && PracticeDraft.Of(report, used, example, today) is { } practice)
            drafts.Add(
                New(
                    $"practices/{report.Id}.yaml",
                    practice,
                    "新しい実践事例の下書きです。ファイル名（ID）を中身の分かるものに変えてください。"
                )
            );
        return drafts.ToImmutable();
    }

    /// <summary>A practice needs a title and a subject of its own; a note on a lesson does not.</summary>
    internal static bool HasEnough(UseReport report) => report.Title.Length > 0 && report.Subject.Length > 0;

    internal static string Cite(UseReport report) => $"[{{source: {report.Id}, section: report}}]";

    internal static Draft New(string path, string text, string note) =>
        new(new SourceFile(path, Encoding.UTF8.GetBytes(text)), note);

    static string Source(UseReport report, bool example, DateOnly today) =>
        $$"""
            title: {{YamlWriter.Quoted($"利用報告 {report.Id}")}}
            summary: {{YamlWriter.Quoted(
                $"{report.SchoolType}から{Dates.Label(report.Made)}に届いた利用報告です。学校の名前は載せません。"
            )}}
            {{(example ? "example: true\n" : "")}}type: 利用報告
            publisher: {absent: 該当なし, note: 学校の名前は載せません。}
            as_of: {{Dates.Iso(report.Made)}}
            sections: [{id: report, title: 利用報告}]
            history: [{date: {{Dates.Iso(today)}}, text: 利用報告から登録しました。}]

            """;
}
