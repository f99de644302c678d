namespace Knowledgebase.Search.Index;

/// <summary>The client of the index: one ES module, <c>search/api.js</c>, that runs in browsers, in workers and in Node.</summary>
static class ClientScript
{
    /// <summary>Where it lies below the site. The name never changes, so browsers must ask whether it did.</summary>
    public static string Path { get; } = SearchFile.Folder + "/api.js";

    /// <summary>The finished module, made small when this assembly was built (Knowledgebase.Scripts).</summary>
    public static byte[] Bytes => Made.Value;

    static readonly Lazy<byte[]> Made = new(() =>
    {
        using var stream =
            typeof(ClientScript).Assembly.GetManifestResourceStream("scripts/api.js")
            ?? throw new InvalidOperationException("The search was built without its client");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    });
}
