namespace Knowledgebase.Tests.Sites;

/// <summary>Where the sources lie, found by walking up to the solution file.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The folder of this test project, for fixtures that tests may rewrite.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "Knowledgebase.Tests");

    /// <summary>All files below some folders, without build output and installed packages.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] folders) =>
        folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), pattern, SearchOption.AllDirectories))
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Where(f => !f.Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Knowledgebase.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Knowledgebase.sln is in no folder above the tests");
        return folder.FullName;
    }
}
