namespace Knowledgebase.Linking;

static class Belonging
{
    public static IEnumerable<RecordId> ProjectsOf(Entry entry) =>
        entry.Owner.Kind == Kind.Project ? [entry.Owner]
        : entry.Value is IOfProjects of ? of.Projects.Select(r => r.Target).Distinct()
        : [];
}
