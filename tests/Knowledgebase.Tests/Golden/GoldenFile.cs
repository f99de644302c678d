namespace Knowledgebase.Tests.Golden;

/// <summary>A file that says what is expected, written anew when <c>UPDATE_GOLDEN=1</c>.</summary>
static class GoldenFile
{
    public static bool Renews { get; } = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <param name="path">Below this test project.</param>
    /// <param name="text">What was made.</param>
    /// <param name="test">The test class that renews it.</param>
    public static void Is(string path, string text, Type test)
    {
        var file = Path.Combine(Repository.Tests, path);
        if (Renews)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (expected == text) return;
        var (was, now) = (expected.Split('\n'), text.Split('\n'));
        var at = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail($"""
            tests/Knowledgebase.Tests/{path.Replace('\\', '/')}, line {at + 1} is not as expected.
            expected: {was.ElementAtOrDefault(at) ?? "(end of the file)"}
            made:     {now.ElementAtOrDefault(at) ?? "(end of the file)"}
            If this is meant: UPDATE_GOLDEN=1 dotnet test --project tests/Knowledgebase.Tests --filter-class {test.FullName}, then read the diff.
            """);
    }
}
