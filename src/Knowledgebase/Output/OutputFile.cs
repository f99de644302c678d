namespace Knowledgebase.Output;

/// <summary>One finished file of the site, UTF-8 without byte-order mark where it is text.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
