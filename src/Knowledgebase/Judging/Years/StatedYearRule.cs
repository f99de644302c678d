namespace Knowledgebase.Judging.Years;

/// <summary>Years laid over a sentence are those that it names, and no year after its project had ended or in which it was not carried out.</summary>
static class StatedYearRule
{
    public static IEnumerable<Diagnostic> Judge(Catalog catalog, Entry entry, GroupDatum record) =>
        Unstated(record, entry.Record.Head).Concat(AfterTheEnd(entry, catalog));

    static IEnumerable<Diagnostic> Unstated(GroupDatum group, Head head)
    {
        if (
            group["text"] is TextDatum { Text: var text }
            && group["years"] is YearsDatum years
            && !head.Meant.Any(m => text.Contains(m.Text))
            && Contradiction(YearsInText.Of(text), years) is { } message
        )
            yield return Codes.YearsNotStated.At(group.Spot, message);
        var parts = group.Fields
            .SelectMany(f => f.Value is ListDatum list ? list.Items : [f.Value])
            .OfType<GroupDatum>();
        foreach (var found in parts.SelectMany(part => Unstated(part, head)))
            yield return found;
    }

    static string? Contradiction(YearsInText stated, YearsDatum years)
    {
        var written = new FiscalSpan(new(years.From), new(years.To)).Label;
        if (stated.First > years.From)
            return $"年度（years）は{written}ですが、文にあるのは{new FiscalYear(stated.First.Value).ShortLabel}からです。";
        if (stated.Last < years.To)
            return $"年度（years）は{written}ですが、文にあるのは{new FiscalYear(stated.Last.Value).ShortLabel}までです。";
        var count = years.To - years.From + 1;
        return stated.Count is { } said && said != count
            ? $"年度（years）は{written}の{count}年ですが、文には「{said}年間」とあります。"
            : null;
    }

    static IEnumerable<Diagnostic> AfterTheEnd(Entry entry, Catalog catalog)
    {
        (string What, FiscalSpan Years)[] stated =
            entry.Value is Project project
                ?
                [
                    .. project.Outcomes
                        .Where(o => o.Years.Span.IsKnown)
                        .Select(o => ($"成果「{o.Stated.Title}」", o.Years.Span.Value)),
                ]
            : entry.Value is IDated { Span: { } span } ? [(NameOf(entry.Id.Kind), span)]
            : [];
        if (stated.Length == 0)
            yield break;
        Project[] projects = [.. Belonging.ProjectsOf(entry).Select(id => catalog.Find(id)?.Value).OfType<Project>()];
        foreach (var (what, years) in stated)
            if (projects.Length > 0 && projects.All(p => IsIdle(p, years.To)))
                yield return Codes.YearsAfterEnd.At(entry.Path,
                    $"{what}は{years.Label}ですが、プロジェクト「{projects[0].Head.Title}」は{years.To.ShortLabel}には行われていません。");
    }

    static string NameOf(Kind kind) =>
        kind == Kind.Practice ? "実践の年度"
        : kind == Kind.Lesson ? "授業の年度"
        : "実施した年度";

    // True when a source says that the project was not carried out in that year, or that it had ended before it.
    static bool IsIdle(Project project, FiscalYear year) =>
        project.Status.Any(s =>
            (s.State == ProjectState.NotCarriedOut && s.Year == year)
            || (s.State == ProjectState.Ended && s.Year.Year < year.Year)
        );
}
