namespace Knowledgebase.Theme;

/// <summary>Markup that is safe to write as it is. Only the Markdown renderer and <see cref="JsonData"/> make one.</summary>
public readonly record struct SafeHtml(string Value);
