namespace Knowledgebase.Diagnostics;

/// <summary>How much a diagnostic weighs. An error stops the publication; a warning does so only under <c>--strict</c>, a remark never.</summary>
public enum Severity
{
    /// <summary>Worth a look; nothing need be wrong.</summary>
    Remark,

    /// <summary>The site is published all the same.</summary>
    Warning,

    /// <summary>Nothing is published.</summary>
    Error,
}
