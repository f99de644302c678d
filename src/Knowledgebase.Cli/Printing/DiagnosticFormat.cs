namespace Knowledgebase.Cli.Printing;

enum DiagnosticFormat
{
    Text,

    /// <summary>For programs: one JSON array.</summary>
    Json,

    /// <summary>For GitHub Actions: workflow commands that become annotations.</summary>
    GitHub,
}
