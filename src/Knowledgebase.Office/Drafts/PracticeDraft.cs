namespace Knowledgebase.Office.Drafts;

/// <summary>A use report as a practice of its own.</summary>
static class PracticeDraft
{
    /// <summary>The record's text; null when nothing that was used belongs to a project.</summary>
    public static string? Of(UseReport report, ImmutableArray<Entry> used, bool example, DateOnly today)
    {
        var projects = used.SelectMany(ProjectsOf).Distinct().ToList();
        if (projects.Count == 0)
            return null;
        var cite = ReportDrafts.Cite(report);
        var names = string.Join("、", used.Select(u => $"「{u.Title}」"));
        var y = new YamlWriter();
        y.Comment("利用報告から作った下書きです。確かめて直し、この行を消してください。");
        Text("title", report.Title);
        Text("summary", ShortText.Cut($"{report.SchoolType}が{names}を使った実践です。", 120));
        if (example)
            y.Raw("example", "true");
        y.Raw("cites", cite);
        y.RawWords("projects", projects);
        y.RawWords("materials", Used(Kind.Material).Select(id => $"{{to: {id}, cites: {cite}}}"));
        y.RawWords("services", Used(Kind.Service));
        y.RawWords("school_types", YamlWriter.Quoted(report.SchoolType));
        if (report.Municipality.Length > 0)
            y.RawWords("municipalities", YamlWriter.Quoted(report.Municipality));
        y.Comment($"教科・場面（subjects か settings に、語彙の言葉で書く）: {ShortText.OneLine(report.Subject)}");
        y.Raw("years", $"{report.Year.Year}");
        y.RawWords("about", $"{{text: {OneLine(report.Changed)}, cites: {cite}}}");
        if (report.Needs.Length > 0)
            y.RawWords("needs", $"{{item: {YamlWriter.Quoted(ShortText.Cut(ShortText.OneLine(report.Needs), 120))}}}");
        if (report.Preparation.Length > 0)
            y.Comment($"準備の時間（preparation に、語彙の言葉で書く）: {ShortText.OneLine(report.Preparation)}");
        y.RawItems("results", Findings());
        y.Raw(
            "did_not_work",
            report.DidNotWork.Length > 0 ? YamlWriter.Quoted(report.DidNotWork) : "{absent: 記載なし}"
        );
        y.RawWords("history", $"{{date: {Dates.Iso(today)}, text: 利用報告から登録しました。}}");
        return y.ToString();

        void Text(string key, string text) => y.Raw(key, YamlWriter.Quoted(text));

        IEnumerable<string> Findings()
        {
            yield return Finding(report.Outcome, 1);
            if (report.Figures.Length > 0)
                yield return Finding(report.Figures, 2);
        }

        string Finding(string stated, int level) => $"{{text: {OneLine(stated)}, evidence: {level}, cites: {cite}}}";

        IEnumerable<string> Used(Kind kind) => used.Where(u => u.Id.Kind == kind).Select(u => u.Id.Slug);
    }

    static string OneLine(string text) => YamlWriter.Quoted(ShortText.OneLine(text));

    static IEnumerable<string> ProjectsOf(Entry entry) =>
        entry.Record is IOfProjects of ? of.Projects.Select(p => p.Target.Slug) : [];
}
