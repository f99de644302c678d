namespace Knowledgebase.Office.Drafts;

/// <summary>A use report as a note (取り入れた学校の工夫) in the file of the lesson or practice used.</summary>
static class AdaptationDraft
{
    const string Key = "adaptations:";
    const int MaxText = 400;

    /// <summary>The whole file with the note; only the note where the file cannot be added to safely.</summary>
    public static Draft Of(Entry entry, UseReport report, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        var at = lines.FindIndex(l => l.StartsWith(Key, StringComparison.Ordinal));
        var title = entry.Title;
        if (at < 0)
        {
            lines.Add(Key);
            lines.AddRange(Note(report, "  "));
        }
        else if (
            lines[at].TrimEnd() == Key
            && at + 1 < lines.Count
            && lines[at + 1].TrimStart().StartsWith("- ", StringComparison.Ordinal)
        )
            lines.InsertRange(
                at + 1,
                Note(report, lines[at + 1][..lines[at + 1].IndexOf('-')])
            );
        else
        {
            return ReportDrafts.New(
                $"{entry.Path[..^".yaml".Length]}.adaptation.txt",
                Key + "\n" + string.Join('\n', Note(report, "  ")) + "\n",
                $"「{title}」に足す工夫の下書きです。そのファイルの adaptations は続けて書けない形なので、手で移してください。"
            );
        }
        return ReportDrafts.New(
            entry.Path,
            string.Join('\n', lines) + "\n",
            $"「{title}」に、この学校の工夫を足したものです。足した所のほかは元のままです。"
        );
    }

    public static IEnumerable<string> Note(UseReport report, string indent)
    {
        var more = indent + "  ";
        var who = report.Who.Length > 0 ? report.Who : report.SchoolType;
        var result = Result(report);
        yield return $"{indent}- who: {YamlWriter.Quoted(who)}";
        yield return $"{more}school_types: [{YamlWriter.Quoted(report.SchoolType)}]";
        if (report.Municipality.Length > 0)
            yield return $"{more}municipalities: [{YamlWriter.Quoted(report.Municipality)}]";
        yield return $"{more}years: {report.Year.Year}";
        var (changed, cites) = (ShortText.OneLine(report.Changed), ReportDrafts.Cite(report));
        yield return $"{more}changed: {{text: {YamlWriter.Quoted(changed)}, cites: {cites}}}";
        yield return $"{more}result: {{text: {YamlWriter.Quoted(result)}, evidence: {Level(report)}, cites: {cites}}}";
        if (result.EndsWith('…'))
            yield return $"{more}# 長いので切りました。全文: {ShortText.OneLine(report.Outcome)}";
    }

    /// <summary>1 where the report only tells, 2 where it counts.</summary>
    public static string Level(UseReport report) => report.Figures.Length > 0 ? "2" : "1";

    // What was counted is never cut.
    static string Result(UseReport report)
    {
        var (stated, counted) = (ShortText.OneLine(report.Outcome), ShortText.OneLine(report.Figures));
        if (counted.Length == 0)
            return stated;
        var room = MaxText - counted.Length - 1;
        return stated.Length <= room ? $"{stated} {counted}" : $"{counted} {ShortText.Cut(stated, room)}";
    }
}
