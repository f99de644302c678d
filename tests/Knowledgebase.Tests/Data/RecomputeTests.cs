using System.Diagnostics;

namespace Knowledgebase.Tests.Data;

/// <summary>The printed rates follow from the published CSV by means that know nothing of the program.</summary>
[Trait("Pace", "slow")]
public sealed class RecomputeTests
{
    const string NoPython = "python3 is not installed";

    static readonly string[] Printed = ["1.3", "19.7", "25.3", "55.3", "62.1"];

    [Fact]
    public void The_five_printed_rates_follow_from_the_published_csv()
    {
        var rows = PlainCsv.Read(DataSites.Real.Files["data/latest/indicators.csv"].Span);
        var rates = rows.Select(r => (Latest: Number(r["latest"]), Baseline: Number(r["baseline"]), Target: Number(r["target"]), Printed: r["printed_progress"]))
            .Select(r => (Rate: Math.Round((r.Latest - r.Baseline) / (r.Target - r.Baseline) * 100, 1, MidpointRounding.AwayFromZero), r.Printed)).ToArray();
        Assert.Equal(Printed, rates.Select(r => r.Printed).Order(StringComparer.Ordinal));
        Assert.All(rates, r => Assert.Equal(r.Printed, r.Rate.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_published_script_says_the_same()
    {
        var folder = Directory.CreateTempSubdirectory("kb-recompute-").FullName;
        try
        {
            foreach (var name in new[] { "recompute.py", "indicators.csv" })
                File.WriteAllBytes(Path.Combine(folder, name), DataSites.Real.Files["data/latest/" + name].ToArray());
            var lines = Run(folder);
            // A machine of our own may lack Python; where all tests must run, that is a failure and no reason to skip.
            Assert.False(lines is null && Environment.GetEnvironmentVariable("CI") == "true", NoPython);
            Assert.SkipWhen(lines is null, NoPython);
            Assert.Equal(Printed, lines.Select(l => l.Split(' ')[1]).Order(StringComparer.Ordinal));
            Assert.All(lines, l => Assert.EndsWith(" 一致", l, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static string[]? Run(string folder)
    {
        try
        {
            var start = new ProcessStartInfo("python3", ["-X", "utf8", "recompute.py", "indicators.csv"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            };
            using var python = Process.Start(start)!;
            var text = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.Equal(0, python.ExitCode);
            return text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
