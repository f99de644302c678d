namespace Knowledgebase.Output;

/// <summary>A fault of the program while it made one file; keeps which file it was, so that it can be reported.</summary>
public sealed class RenderException(PlannedFile file, Exception cause)
    : Exception($"「{file.Path}」（もとの記録: {file.Origin}）", cause);
