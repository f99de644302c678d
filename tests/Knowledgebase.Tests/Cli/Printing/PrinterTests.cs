using System.Text.Json;

namespace Knowledgebase.Tests.Cli.Printing;

public sealed class PrinterTests
{
    static string Text(params Diagnostic[] diagnostics) => Written(w => DiagnosticText.Write(w, diagnostics, "input"));

    static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }

    [Fact]
    public void A_mistake_shows_place_line_caret_and_remedy() =>
        Assert.Equal(
            """
            input/practices/x.yaml:12:13: error KB0301: 「forest-map」という教材はありません。
               12 | materials: [forest-map]
                  |             ^
               → 近い名前: forest-maps

            """.ReplaceLineEndings("\n"),
            Text(SmallPlans.Make(
                Severity.Error, "「forest-map」という教材はありません。", "近い名前: forest-maps", "materials: [forest-map]", 13, "practices/x.yaml")));

    [Fact]
    public void A_mistake_of_a_whole_file_shows_no_line() =>
        Assert.Equal(
            "input/a.yaml:12:1: warning KB0301: 空です。\n   → 書いてください。\n",
            Text(SmallPlans.Make(Severity.Warning, "空です。", "書いてください。")));

    [Fact]
    public void A_remark_is_a_notice_and_counted_apart()
    {
        var remark = SmallPlans.Make(Severity.Remark, "見慣れない書き方です。");
        Assert.StartsWith("input/a.yaml:12:1: notice KB0301: ", Text(remark), StringComparison.Ordinal);
        Assert.Equal("誤り 1 件、注意 0 件、参考 2 件", DiagnosticText.Summary([remark, SmallPlans.Error, remark]));
    }

    [Theory]
    [InlineData("title: 森の地図", 9, "       \u3000^")]
    [InlineData("a\tb", 3, "  ^")]
    [InlineData("か\u3099き", 3, "\u3000^")]
    [InlineData("𠮷野", 3, "\u3000^")]
    [InlineData("ｱｲウ", 3, "  ^")]
    [InlineData("ab", 3, "  ^")]
    [InlineData("ab", 1, "^")]
    [InlineData("\u202Eab", 2, "        ^")]
    public void The_caret_stands_under_its_column(string line, int column, string caret) =>
        Assert.Equal($"      | {caret}", Text(SmallPlans.Make(Severity.Error, line: line, column: column)).Split('\n')[2]);

    [Fact]
    public void A_long_line_is_clipped_around_the_column()
    {
        var lines = Text(SmallPlans.Make(Severity.Error, line: new string('a', 500) + "X" + new string('b', 500), column: 501)).Split('\n');
        Assert.Equal("   12 | …" + new string('a', 60) + "X" + new string('b', 39) + "…", lines[1]);
        Assert.Equal("      |  " + new string(' ', 60) + "^", lines[2]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public void A_long_line_of_wide_characters_keeps_its_column_in_sight(int column)
    {
        var lines = Text(SmallPlans.Make(Severity.Error, line: new string('森', 500), column: column)).Split('\n');
        var shown = lines[1]["   12 | ".Length..].Trim('…');
        Assert.InRange(shown.Length, 49, 50);
        Assert.InRange(lines[2].Count(c => c == '\u3000'), 0, shown.Length - 1);
    }

    [Fact]
    public void Nothing_invisible_reaches_the_terminal() =>
        Assert.StartsWith(
            "input/a\\u{202E}.yaml:12:1: error KB0301: \\u{001B}[31m\\u{200B}\\u{2028}\\u{D800}森",
            Text(SmallPlans.Make(Severity.Error, "\u001b[31m\u200b\u2028\ud800森", path: "a\u202E.yaml")),
            StringComparison.Ordinal);

    [Fact]
    public void Colour_only_adds_to_the_text()
    {
        var error = SmallPlans.Make(Severity.Error, line: "a: b", column: 4);
        var coloured = Written(w => DiagnosticText.Write(w, [error], "input", colour: true));
        Assert.Contains("\u001b[1;31merror KB0301\u001b[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(Text(error), System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Json_is_one_document_that_stays_readable()
    {
        var json = Written(w => DiagnosticJson.Write(w, [SmallPlans.Make(Severity.Error, "「森」の\"値\"\n\u001b")], "in/"));
        Assert.Contains("「森」", json, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
        var only = Assert.Single(document.RootElement.EnumerateArray());
        Assert.Equal(
            ["path", "line", "column", "severity", "code", "message", "remedy"], only.EnumerateObject().Select(p => p.Name));
        Assert.Equal("in/a.yaml", only.GetProperty("path").GetString());
        Assert.Equal(12, only.GetProperty("line").GetInt32());
        Assert.Equal("「森」の\"値\"\n\u001b", only.GetProperty("message").GetString());
    }

    [Fact]
    public void Json_without_mistakes_is_an_empty_array() => Assert.Equal("[]\n", Written(w => DiagnosticJson.Write(w, [], "input")));

    [Fact]
    public void GitHub_commands_are_escaped() =>
        Assert.Equal(
            "::error file=input/a%2Cb%3A%25.yaml,line=12,col=3,title=KB0301::100%25:,\\u{000A}::error::x%0A直す\n",
            Written(w => DiagnosticGitHub.Write(w, [SmallPlans.Make(Severity.Error, "100%:,\n::error::x", "直す", column: 3, path: "a,b:%.yaml")], "input")));

    [Theory]
    [InlineData("text", "誤り 1 件、注意 1 件\n", null)]
    [InlineData("github", null, "")]
    [InlineData("json", null, "誤り 1 件、注意 1 件\n")]
    public void Each_format_keeps_its_streams(string format, string? output, string? error)
    {
        using var stdout = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var stderr = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        DiagnosticPrinter.Print(new Terminal(stdout, stderr), OptionValue.Format(format), [SmallPlans.Error, SmallPlans.Warning], "input");
        if (output is not null) Assert.Equal(output, stdout.ToString());
        if (error is not null) Assert.Equal(error, stderr.ToString());
        if (format == "github") Assert.EndsWith("\n誤り 1 件、注意 1 件\n", stdout.ToString(), StringComparison.Ordinal);
    }
}
