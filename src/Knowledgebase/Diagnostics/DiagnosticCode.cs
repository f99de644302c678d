namespace Knowledgebase.Diagnostics;

/// <summary>A kind of mistake: its number, its weight, and the text of the page that explains it.</summary>
/// <param name="Id">For example <c>KB0301</c>; never used again for something else.</param>
/// <param name="Severity">Error, warning or remark.</param>
/// <param name="Title">The kind of mistake in a few words.</param>
/// <param name="Meaning">What it means and why it matters, for an officer who is no programmer.</param>
/// <param name="Remedy">How such a mistake is mended.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Meaning, string Remedy);
