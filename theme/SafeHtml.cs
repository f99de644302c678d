namespace Knowledgebase.Theme;

/// <summary>Markup that is safe to write as it is. Only the Markdown renderer makes one.</summary>
public readonly record struct SafeHtml(string Value);
