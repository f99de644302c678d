namespace Knowledgebase.Cli.Printing;

/// <summary>The few colours we use, each the empty string where colour is not wanted.</summary>
readonly record struct Ansi(bool On)
{
    public string Error => On ? "\u001b[1;31m" : "";

    public string Warning => On ? "\u001b[1;33m" : "";

    public string Faint => On ? "\u001b[2m" : "";

    public string End => On ? "\u001b[0m" : "";
}
