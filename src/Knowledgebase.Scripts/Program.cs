using Knowledgebase.Scripts;
using Knowledgebase.Search;

// The first argument is the folder of the sources; each other one is a script to make: OUTPUT=NAME NAME… (FoldTables is not a file).
// A mistake is printed as compilers do, so that the build shows it.
foreach (var script in args[1..])
{
    var (output, names) = script.Split('=') is [var left, var right] ? (left, right) : throw new ArgumentException(script);
    // What is made must not depend on how the sources were checked out.
    var sources = names.Split(' ').Select(n => n == "FoldTables" ? FoldTables.ToScript() : File.ReadAllText(Path.Combine(args[0], n + ".js")));
    if (!CompactScript.TryMake(string.Concat(sources).Replace("\r", "", StringComparison.Ordinal), out var compact))
    {
        Console.Error.WriteLine($"{names}: error SCRIPT: {compact}");
        return 1;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
    File.WriteAllText(output, compact);
}

return 0;
