using System.Diagnostics;

namespace Knowledgebase.Tests.Sites;

/// <summary>The Nu HTML checker of the W3C. Nothing is downloaded here: <c>tests/run</c> installs it and Java where it can.</summary>
static class NuChecker
{
    const string Missing = "No Nu HTML checker: install Java 11 or later and run «npm ci --omit=dev» in tests/tools.";

    // The checker reads files, whose policy 'self' means nothing to it; and its table of CSS knows no container queries yet
    // (CSS Containment 3, in all browsers since 2023), nor the order in which letters of drawings are painted (SVG 2, in all since 2017).
    // Blocks of linked data are no scripts and are not run; that no page holds an inline script is asked elsewhere.
    const string FalseAlarms =
        ".*Inline script violates Content Security Policy.*|.*Resource violates Content Security Policy.*|.*Property “container-type” doesn't exist.*|.*Unrecognized at-rule “@container”.*|.*Property “paint-order” doesn't exist.*";

    /// <summary>What the checker says of all pages, style sheets and drawings below a folder, a line each; nothing where all is well.</summary>
    public static async Task<IReadOnlyList<string>> JudgeAsync(string folder)
    {
        var jar = Path.Combine(Repository.Root, "tests", "tools", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar) || FindJava() is not { } java)
        {
            // A machine of our own may lack it; where all tests must run, that is a failure and no reason to skip.
            if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException(Missing);
            Assert.Skip(Missing);
            return [];
        }

        var start = new ProcessStartInfo(java) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] words = ["-jar", jar, "--also-check-css", "--also-check-svg", "--stdout", "--format", "gnu", "--filterpattern", FalseAlarms, folder];
        foreach (var word in words) start.ArgumentList.Add(word);
        using var process = Process.Start(start)!;
        var problem = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return [.. (said + await problem).Replace(folder, "", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    static string? FindJava() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => (string[])[Path.Combine(folder, "java"), Path.Combine(folder, "java.exe")]).FirstOrDefault(File.Exists);
}
