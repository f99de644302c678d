namespace Knowledgebase.Prose;

/// <summary>Markdown as an author wrote it, with the place where it begins.</summary>
sealed record Markdown(string Text, SourceSpot Spot);
