using System.Text.Json;

namespace Knowledgebase.Tests.Diagnostics;

/// <summary>However many mistakes there are, what is kept and printed stays small, the gravest are shown and all are counted.</summary>
public sealed class ShortlistTests
{
    static Diagnostic Make(DiagnosticCode code, string path, int line, string message = "誤りです。") =>
        new(code, new SourceSpot(path, line, 1), message, code.Remedy);

    [Fact]
    public void Few_mistakes_stay_as_they_are()
    {
        Diagnostic[] few = [.. Enumerable.Range(1, Shortlist.PerFile).Select(n => Make(Codes.EmptyValue, "a.yaml", n))];
        Assert.Equal(few, Shortlist.Of(few.Reverse()));
    }

    [Fact]
    public void The_gravest_of_a_file_are_shown_in_the_order_of_their_places()
    {
        var many = Enumerable.Range(1, 100).Select(n => Make(n % 10 == 0 ? Codes.EmptyValue : Codes.WordNeverSeen, "a.yaml", n)).ToArray();
        Assert.Equal([Severity.Error, Severity.Warning], many.Select(m => m.Severity).Distinct().OrderDescending());
        var list = Shortlist.Of(many);
        Assert.Equal(10, list.Count(d => d.Severity == Severity.Error));
        Assert.Equal(list[..^1].Order(), list[..^1]);
        Assert.Equal(Shortlist.PerFile + 1, list.Length);
        Assert.Equal("このファイルには、ほかに注意 80 件があります（多いので省きました）。", list[^1].Message);
        Assert.Equal(new Tally(10, 90, 0), Tally.Of(list));
    }

    [Fact]
    public void In_all_no_more_are_shown_than_can_be_read_and_an_error_is_never_hidden_behind_warnings()
    {
        var many = Enumerable.Range(1, 300).SelectMany(f => Enumerable.Range(1, 30).Select(n => Make(Codes.WordNeverSeen, $"f{f:000}.yaml", n)))
            .Append(Make(Codes.EmptyValue, "z.yaml", 7)).ToArray();
        var list = Shortlist.Of(many);
        Assert.Equal(Shortlist.InAll, list.Count(d => d.Left is null));
        Assert.Contains(list, d => d.Severity == Severity.Error);
        Assert.StartsWith("ほかのファイルにも、注意 ", list[^1].Message, StringComparison.Ordinal);
        Assert.Equal(new Tally(1, 9_000, 0), Tally.Of(list));
        // What the finished site adds is counted on.
        Assert.Equal(new Tally(2, 9_000, 0), Tally.Of(Shortlist.Of(list.Add(Make(Codes.BrokenLink, "a.yaml", 1)))));
    }

    [Fact]
    public void A_message_that_quotes_a_whole_file_is_cut_and_never_inside_a_character()
    {
        for (var length = 395; length < 420; length++)
        {
            var message = Shortlist.Of([Make(Codes.NotADate, "a.yaml", 1, new string('a', length % 2) + string.Concat(Enumerable.Repeat("🐟", length)))])[0].Message;
            Assert.InRange(message.Length, 300, 420);
            Assert.DoesNotContain('\uFFFD', string.Concat(message.EnumerateRunes()));
        }
    }

    [Theory]
    [InlineData("pages/x.yaml", "title: 例示\nsummary: 例示の説明です。\nbody: |\n", "  [a]: u\n\n")]
    [InlineData("practices/x.yaml", "title: 例示\n", "k%: 1\n")]
    [InlineData("practices/x.yaml", "title: 例示\n", "&% a\n")]
    [InlineData("terms/x.yaml", "title: 例示\nhistory:\n", "  - {date: 99%, text: 例示%}\n")]
    [InlineData("practices/x.yaml", "title: 例示\nprojects:\n", "  - no%\n")]
    public void Thousands_of_mistakes_make_a_few_kilobytes_in_every_format(string path, string head, string line)
    {
        var text = head + string.Concat(Enumerable.Range(1, 1_999).Select(n => line.Replace("%", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var diagnostics = SiteTest.Base.With(path, text).Build().Diagnostics;
        Assert.InRange(diagnostics.Length, 1, 2 * Shortlist.PerFile);
        foreach (var write in new Action<TextWriter>[]
        {
            w => DiagnosticText.Write(w, diagnostics, "input"),
            w => DiagnosticJson.Write(w, diagnostics, "input"),
            w => DiagnosticGitHub.Write(w, diagnostics, "input"),
        })
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            write(writer);
            Assert.InRange(writer.ToString().Length, 50, 20_000);
        }
    }

    [Fact]
    public void A_value_as_long_as_its_file_is_not_printed_whole()
    {
        var diagnostics = SiteTest.Base.With("practices/x.yaml", "title: 例示\nhistory: [{date: " + new string('9', 40_000) + ", text: 例示}]\n").Build().Diagnostics;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DiagnosticJson.Write(writer, diagnostics, "input");
        Assert.InRange(writer.ToString().Length, 100, 10_000);
        Assert.Contains(JsonDocument.Parse(writer.ToString()).RootElement.EnumerateArray(), d => d.GetProperty("message").GetString()!.Contains("…（略）…", StringComparison.Ordinal));
    }
}
