namespace Knowledgebase.Cli.Printing;

/// <summary>The path of an input file as the user can open it: the input folder as he gave it, and the file below.</summary>
static class InputPath
{
    public static string Shown(string input, string relative) =>
        input.TrimEnd('/', Path.DirectorySeparatorChar) + "/" + relative;
}
