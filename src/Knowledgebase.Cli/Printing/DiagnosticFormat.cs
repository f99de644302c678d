namespace Knowledgebase.Cli.Printing;

/// <summary>For whom mistakes are printed.</summary>
enum DiagnosticFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: one JSON array.</summary>
    Json,

    /// <summary>For GitHub Actions: workflow commands that become annotations.</summary>
    GitHub,
}
