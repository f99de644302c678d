namespace Knowledgebase.Diagnostics;

/// <summary>A kind of mistake, with what the page that explains it says to an officer who is no programmer.</summary>
/// <param name="Id">For example <c>KB0301</c>; never used again for something else.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Title">The kind of mistake in a few words.</param>
/// <param name="Meaning">What it means and why it matters.</param>
/// <param name="Remedy">How such a mistake is mended.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Meaning, string Remedy)
{
    /// <summary>A mistake of this kind, mended as all of them are where no <paramref name="remedy"/> of its own is said.</summary>
    public Diagnostic At(SourceSpot spot, string message, string? remedy = null) =>
        new(this, spot, message, remedy ?? Remedy);

    /// <summary>The same of a whole file.</summary>
    public Diagnostic At(string path, string message, string? remedy = null) =>
        At(SourceSpot.StartOf(path), message, remedy);
}
