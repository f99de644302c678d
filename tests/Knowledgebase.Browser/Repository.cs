namespace Knowledgebase.Browser;

/// <summary>The working copy that these tests were built from.</summary>
static class Repository
{
    static readonly string Root = Find();

    /// <summary>A place in the working copy.</summary>
    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Knowledgebase.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("These tests must be run from inside the working copy");
    }
}
