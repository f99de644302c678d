namespace Knowledgebase.Linking;

/// <summary>Which projects a record or nested item belongs to.</summary>
public static class Belonging
{
    /// <summary>The projects that it names or stands in, each once, in the order of the record.</summary>
    public static IEnumerable<RecordId> ProjectsOf(Entry entry) => (entry.Value switch
    {
        Project => [entry.Id],
        Case c => Targets(c.Links.Projects),
        Material m => Targets(m.Projects),
        Service s => Targets(s.Projects),
        Collection c => Targets(c.Projects),
        Activity a => [a.Project.Target],
        Opinion o => Targets(o.About).Where(id => id.Kind == Kind.Project),
        _ when entry.IsNested && entry.Record is Project => [entry.Owner],
        _ => [],
    }).Distinct();

    private static IEnumerable<RecordId> Targets(IEnumerable<Reference> references) => references.Select(r => r.Target);
}
