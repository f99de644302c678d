namespace Knowledgebase.Basics;

/// <summary>A fact that waits for a question (未照会), a decision (未定) or an answer (照会中).</summary>
/// <param name="From">Null for the site's settings.</param>
public sealed record Question(RecordId? From, string Label, Absence Absence);
