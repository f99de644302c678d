namespace Knowledgebase.Search.Index;

/// <summary>One file of the index.</summary>
/// <param name="Path">Path below the site.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SearchFile(string Path, byte[] Bytes)
{
    /// <summary>Version of the format; a client refuses another one and asks for a reload.</summary>
    internal static int Version => 2;

    internal static string Folder => "search";

    /// <summary>The one file whose name never changes and which no one may keep: it names the root.</summary>
    internal static string Pointer { get; } = Folder + "/search.json";
}
