namespace Knowledgebase.Prose;

sealed record Markdown(string Text, SourceSpot Spot);
