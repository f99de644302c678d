namespace Knowledgebase.Requests;

/// <summary>A use report as a practice of its own.</summary>
internal static class PracticeDraft
{
    /// <summary>The record's text; null when nothing that was used belongs to a project.</summary>
    public static string? Of(UseReport report, ImmutableArray<Entry> used, bool example, DateOnly today)
    {
        var projects = used.SelectMany(ProjectsOf).Distinct().ToList();
        if (projects.Count == 0) return null;
        var cite = ReportDrafts.Cite(report);
        var names = string.Join("、", used.Select(u => $"「{u.Title}」"));
        var text = new StringBuilder("# 利用報告から作った下書きです。確かめて直し、この行を消してください。\n");
        Field("title", YamlText.Quoted(report.Title));
        Field("summary", YamlText.Quoted(YamlText.Cut($"{report.SchoolType}が{names}を使った実践です。", 120)));
        if (example) Field("example", "true");
        Field("cites", cite);
        Field("projects", $"[{string.Join(", ", projects)}]");
        Links("materials", Kind.Material, id => $"{{to: {id}, cites: {cite}}}");
        Links("services", Kind.Service, id => id);
        Field("school_types", $"[{YamlText.Quoted(report.SchoolType)}]");
        if (report.Municipality.Length > 0) Field("municipalities", $"[{YamlText.Quoted(report.Municipality)}]");
        text.Append(YamlText.Comment("教科・場面（subjects か settings に、語彙の言葉で書く）", report.Subject));
        Field("years", report.Year.Year.ToString(CultureInfo.InvariantCulture));
        Field("about", $"[{{text: {YamlText.Quoted(YamlText.OneLine(report.Changed))}, cites: {cite}}}]");
        if (report.Needs.Length > 0) Field("needs", $"[{{item: {YamlText.Quoted(YamlText.Cut(YamlText.OneLine(report.Needs), 120))}}}]");
        if (report.Preparation.Length > 0) text.Append(YamlText.Comment("準備の時間（preparation に、語彙の言葉で書く）", report.Preparation));
        text.Append("results:\n");
        Finding(report.Outcome, "1");
        if (report.Figures.Length > 0) Finding(report.Figures, "2");
        Field("did_not_work", report.DidNotWork.Length > 0 ? YamlText.Quoted(report.DidNotWork) : "{absent: 記載なし}");
        Field("history", $"[{{date: {Dates.Iso(today)}, text: 利用報告から登録しました。}}]");
        return text.ToString();

        void Field(string key, string value) => text.Append(key).Append(": ").Append(value).Append('\n');

        void Finding(string told, string level) =>
            text.Append(CultureInfo.InvariantCulture, $"  - {{text: {YamlText.Quoted(YamlText.OneLine(told))}, evidence: {level}, cites: {cite}}}\n");

        void Links(string key, Kind kind, Func<string, string> link)
        {
            var ids = used.Where(u => u.Id.Kind == kind).Select(u => link(u.Id.Slug)).ToList();
            if (ids.Count > 0) Field(key, $"[{string.Join(", ", ids)}]");
        }
    }

    private static IEnumerable<string> ProjectsOf(Entry entry) => (entry.Record switch
    {
        Practice practice => practice.Links.Projects,
        Lesson lesson => lesson.Links.Projects,
        Material material => material.Projects,
        Service service => service.Projects,
        Collection collection => collection.Projects,
        _ => [],
    }).Select(p => p.Target.Slug);
}
