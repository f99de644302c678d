#:project ../../src/Knowledgebase/Knowledgebase.csproj
#:property RestorePackagesWithLockFile=false
// Measures hostile Markdown of 4,000 against 40,000 characters: ten times the text shall cost about ten times the time.
// Usage: dotnet run -c Release tests/benchmarks/prose.cs
using System.Globalization;
using Knowledgebase.Diagnostics;
using Knowledgebase.Prose;
using Knowledgebase.Sources;

string[] forms =
[
    "[a](", "![a](", "[", "![", "[a]", "[a](b ", "**a ", "a**b", "*a ", "a*b", "_a ", "**a_b ", "*_", "~~a ", "[a]: u\n", "[a]: u\n\n", "> ", "> a\n", ">\n\n",
    "* ", "* a\n", "- a\n  ", "1. ", "1. a\n", "`", "`a", "`` a", "```\n", "<a", "<", "<a@", "<https://a", "|", "|a", "|a\n|-\n", "a|b\n-|-\n", "&amp", "&", "&#", "\\", "\\*",
    "# ", "## a\n", "a\n\n", "a  \n", "(", ")", "[a](<", "[a](b \"", "](", "{#a}", "~~~\n", "***", "---\n", "a\n===\n", "    a\n", "「**川**」", "https://a ", "!", "\"", "$$", "^a^", "==a",
    // As much in one block as is let through, again and again.
    .. new[] { "[a](", "![a](", "**a ", "a**b", "a*b", "_a ", "「**川**」" }.Select(form => string.Concat(Enumerable.Repeat(form, 240)) + "\n\n"),
];
Console.WriteLine("form               4,000 ms  40,000 ms   ratio  mistakes");
foreach (var form in forms.Prepend("*a* [b](/c/)\n\n")) Console.WriteLine(Line(form));

static string Line(string form)
{
    var (few, _) = Measure(form, 4_000);
    var (many, found) = Measure(form, 40_000);
    return string.Create(CultureInfo.InvariantCulture,
        $"{form[..Math.Min(form.Length, 12)].Replace("\n", "\\n"),-18} {few,8:0.00} {many,10:0.00} {many / few,7:0.0} {found,7}");
}

// Processor time, so that what else the machine does counts little; ten short runs stand beside one long one. The best of three.
static (double Milliseconds, int Found) Measure(string form, int length)
{
    var text = string.Concat(Enumerable.Repeat(form, length / form.Length + 1))[..length];
    var (best, count, runs) = (double.MaxValue, 0, 40_000 / length);
    for (var i = 0; i < 3; i++)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        for (var run = 0; run < runs; run++)
        {
            var found = new List<Diagnostic>();
            ProseReader.Read(new Markdown(text, SourceSpot.StartOf("pages/x.yaml")), "/", found);
            count = found.Count;
        }
        best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / runs);
        if (best > 2_000) break;
    }
    return (best, count);
}
