namespace Knowledgebase.Search.Index;

/// <summary>One file of the index.</summary>
/// <param name="Path">Path below the site.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SearchFile(string Path, byte[] Bytes);
