namespace Knowledgebase.Output;

/// <summary>One finished file of the site.</summary>
/// <param name="Path">Path below the published folder, with <c>/</c>, ASCII only.</param>
/// <param name="Bytes">Its content; UTF-8 without byte-order mark where it is text.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
