using System.Text;
using Knowledgebase.Theme;

namespace Knowledgebase.Search;

/// <summary>The client of the index: one ES module, <c>search/api.js</c>, that runs in browsers, in workers and in Node.</summary>
public static class ClientScript
{
    /// <summary>Where it lies below the site. The name never changes, so browsers must ask whether it did.</summary>
    public const string Path = SearchIndex.Folder + "/api.js";

    private static readonly string[] Sources = ["fold.js", "format.js", "query.js", "passage.js", "api.js"];

    /// <summary>The finished module.</summary>
    public static byte[] Bytes => Made.Value;

    private static readonly Lazy<byte[]> Made = new(() =>
        Encoding.UTF8.GetBytes(ScriptText.Compact(FoldTables.ToScript() + string.Join('\n', Sources.Select(Read)))));

    private static string Read(string name)
    {
        using var stream = typeof(ClientScript).Assembly.GetManifestResourceStream($"search/{name}")
            ?? throw new InvalidOperationException($"The search was built without {name}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
