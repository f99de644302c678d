namespace Knowledgebase.Cli.Printing;

static class InputPath
{
    public static string Shown(string input, string relative) =>
        input.TrimEnd('/', Path.DirectorySeparatorChar) + "/" + relative;
}
