namespace Knowledgebase.Linking;

/// <summary>Which projects a record or nested item belongs to.</summary>
static class Belonging
{
    /// <summary>The projects that it names or stands in, each once, in the order of the record.</summary>
    public static IEnumerable<RecordId> ProjectsOf(Entry entry) =>
        entry.Owner.Kind == Kind.Project ? [entry.Owner]
        : entry.Value is IOfProjects of ? of.Projects.Select(r => r.Target).Distinct()
        : [];
}
