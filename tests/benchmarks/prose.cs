#:project ../../src/Knowledgebase/Knowledgebase.csproj
#:property RestorePackagesWithLockFile=false
// Measures hostile Markdown of 4,000 against 40,000 characters: ten times the text shall cost about ten times the time.
// Usage: dotnet run -c Release tests/benchmarks/prose.cs
using System.Diagnostics;
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
Console.WriteLine("     form          4,000 ms  40,000 ms   ratio   signs");
foreach (var form in forms.Prepend("warm up ")) Console.WriteLine(Line(form));

static string Line(string form)
{
    var (few, _) = Measure(form, 4_000);
    var (many, found) = Measure(form, 40_000);
    return string.Create(CultureInfo.InvariantCulture,
        $"{form[..Math.Min(form.Length, 12)].Replace("\n", "\\n"),-18} {few,8:0.00} {many,10:0.00} {many / few,7:0.0} {found,7}");
}

// The best of three: what else the machine does only ever adds time.
static (double Milliseconds, int Found) Measure(string form, int length)
{
    var text = string.Concat(Enumerable.Repeat(form, length / form.Length + 1))[..length];
    var (best, count) = (double.MaxValue, 0);
    for (var i = 0; i < 3; i++)
    {
        var found = new List<Diagnostic>();
        var start = Stopwatch.GetTimestamp();
        ProseReader.Read(new Markdown(text, SourceSpot.StartOf("pages/x.yaml")), "/", found);
        (best, count) = (Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds), found.Count);
        if (best > 2_000) break;
    }
    return (best, count);
}
