namespace Knowledgebase.Basics;

/// <summary>A fact that waits for a question (未照会), a decision (未定) or an answer (照会中).</summary>
/// <param name="From">The record or nested item; null for the site's settings.</param>
/// <param name="Label">The field's name in Japanese.</param>
/// <param name="Absence">Why it is absent.</param>
public sealed record Question(RecordId? From, string Label, Absence Absence);
