using Knowledgebase.Scripts;
using Knowledgebase.Search;

// Each argument is a script to make: OUTPUT=ENTRY. A mistake is printed as compilers do, so that the build shows it.
// What is made must not depend on how the sources were checked out, and the tables of folding are said in C#.
static string Read(string path) =>
    Path.GetFileName(path) == "fold-tables.js"
        ? FoldTables.ToScript()
        : File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal);

foreach (var script in args)
{
    var (output, entry) = script.Split('=') is [var left, var right]
        ? (left, right)
        : throw new ArgumentException(script);
    try
    {
        if (!CompactScript.TryMake(ModuleBundle.Of(entry.Replace('\\', '/'), Read), out var compact))
            throw new FormatException($"{entry}: error SCRIPT: {compact}");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        File.WriteAllText(output, compact);
    }
    catch (Exception e) when (e is FormatException or IOException)
    {
        Console.Error.WriteLine(e is FormatException ? e.Message : $"{entry}: error SCRIPT: {e.Message}");
        return 1;
    }
}

return 0;
