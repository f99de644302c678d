namespace Knowledgebase.Tests.Office;

/// <summary>A log that was changed by hand is told at its line by every command, and believed by none.</summary>
public sealed class TamperedLogTests : IDisposable
{
    const string Kit = RequestFiles.First + "/2";
    readonly OfficeRoom _office = new();
    readonly string[] _lines;

    public TamperedLogTests()
    {
        _office.Works("requests", "import", _office.Put("request.json", RequestFiles.Request(RequestFiles.Loan())));
        _office.Works("requests", "decide", RequestFiles.First, "--accept", "--when", "1=2027-01-06");
        _office.Works("requests", "letter", RequestFiles.First);
        _office.Today = "2027-01-08";
        _office.Works("loans", "out", Kit);
        _lines = _office.Log.Split('\n')[..^1];
        Assert.Equal(6, _lines.Length);
    }

    public void Dispose() => _office.Dispose();

    void IsStated(int line, IEnumerable<string> lines)
    {
        _office.Folder.Write("kakari/log.ndjson", string.Concat(lines.Select(l => l + "\n")));
        foreach (var words in new[] { "requests list", "requests due", "loans list", "loans publish", "requests retention" })
            Assert.Contains($"log.ndjson:{line}:1: error KB0711: ", _office.Refused(ExitCode.Errors, words.Split(' ')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "\"on\":\"2026-11-26\"", "\"on\":\"9999-12-31\"")]
    [InlineData(1, "\"on\":\"2026-11-26\"", "\"on\":\"0001-01-01\"")]
    [InlineData(6, "\"on\":\"2027-01-08\"", "\"on\":\"9999-12-31\"")]
    [InlineData(3, "\"units\":1", "\"units\":-1")]
    [InlineData(3, "\"units\":1", "\"units\":0")]
    [InlineData(3, "\"units\":1", "\"units\":1.5")]
    [InlineData(3, "\"units\":1", "\"units\":99999999999")]
    [InlineData(3, "\"item\":2", "\"item\":-2")]
    [InlineData(3, "\"from\":\"2027-01-12\"", "\"from\":\"2027-02-12\"")]
    [InlineData(3, "\"until\":\"2027-01-22\"", "\"until\":\"9999-12-31\"")]
    [InlineData(2, "\"from\":\"2027-01-06\"", "\"from\":\"0001-01-01\"")]
    [InlineData(4, "\"items\":[1,2]", "\"items\":[1,-2]")]
    [InlineData(4, "\"items\":[1,2]", "\"items\":[1,2],\"name\":\"例示\"")]
    [InlineData(1, "\"at\":\"", "\"at\":\"1")]
    public void A_value_that_cannot_be(int line, string was, string now)
    {
        Assert.Contains(was, _lines[line - 1], StringComparison.Ordinal);
        IsStated(line, _lines.Select((l, i) => i == line - 1 ? l.Replace(was, now, StringComparison.Ordinal) : l));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_line_that_is_missing(int line) => IsStated(line, _lines.Where((_, i) => i != line - 1));

    [Fact]
    public void A_likely_value_instead_of_what_was_written() =>
        IsStated(4, _lines.Select((l, i) => i == 2 ? l.Replace("2027-01-22", "2027-01-20", StringComparison.Ordinal) : l));

    [Fact]
    public void Two_lines_exchanged() => IsStated(2, [_lines[0], _lines[2], _lines[1], .. _lines[3..]]);

    [Fact]
    public void A_line_twice() => IsStated(6, [.. _lines[..5], _lines[4], _lines[5]]);

    /// <summary>Logs from before lines were marked are read as they are and go on with marks.</summary>
    [Fact]
    public void A_log_without_marks_goes_on_with_them()
    {
        string[] old = [.. _lines.Select(l => (LogEntry.Parse(l)! with { After = null }).ToLine())];
        _office.Folder.Write("kakari/log.ndjson", string.Concat(old.Select(l => l + "\n")));
        _office.Today = "2027-01-22";
        _office.Works("loans", "return", Kit);
        var lines = _office.Log.Split('\n')[..^1];
        Assert.Equal(old, lines[..^1]);
        Assert.Contains($"\"after\":\"{RequestLog.MarkOf(old[^1])}\"", lines[^1], StringComparison.Ordinal);
        IsStated(7, [.. old[..5], old[4], lines[^1]]);
        IsStated(8, [.. lines, old[4]]);
    }
}
