namespace Knowledgebase.Tests.Office;

/// <summary>Files that shall not come in, and what the officer reads about each.</summary>
public sealed class HostileFilesTests : IDisposable
{
    static readonly string Expected = Path.Combine(Repository.Tests, "Office", "Broken");
    readonly OfficeRoom _office = new();

    public HostileFilesTests() =>
        _office.Works("requests", "import", _office.Put("known.json", RequestFiles.Request(RequestFiles.Loan(RequestFiles.Second, "2027-03-01", "2027-03-05"))));

    public static TheoryData<string> Requests => [.. HostileFiles.All.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Reports => [.. HostileFiles.Reports.Keys.Order(StringComparer.Ordinal)];

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Every_code_of_requests_is_shown() => Assert.Equal(
        Codes.All.Select(c => c.Id).Where(id => id.StartsWith("KB07", StringComparison.Ordinal) || id == "KB0221").Order(StringComparer.Ordinal),
        Directory.GetFiles(Expected).Select(f => Path.GetFileName(f)[..6]).Distinct()
            .Where(id => id.StartsWith("KB07", StringComparison.Ordinal) || id == "KB0221").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_is_refused_with_a_reason(string name) => IsRefused("import", name, HostileFiles.All[name]());

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_is_refused_with_a_reason(string name) => IsRefused("report", name, HostileFiles.Reports[name]());

    [Fact]
    public void A_link_is_refused()
    {
        var target = _office.Put("target.json", RequestFiles.Request(RequestFiles.Loan()));
        var link = _office.Folder.At("mail/request.json");
        File.CreateSymbolicLink(link, target);
        Prints("KB0102-link", _office.Refused(1, "requests", "import", link));
    }

    [Fact]
    public void A_torn_log_stops_every_command()
    {
        File.AppendAllText(_office.Folder.At("kakari/log.ndjson"), "{\"at\":\"2026-11-26T10:0");
        Prints("KB0711-torn-log", _office.Refused(1, "requests", "list"));
        Assert.Equal(_office.Error, AfterRefusal("loans", "publish"));
    }

    [Fact]
    public void A_log_changed_by_hand_stops_every_command()
    {
        var log = _office.Folder.At("kakari/log.ndjson");
        File.AppendAllText(log, "{\"at\":\"2026-11-26T10:00:00+09:00\",\"on\":\"2026-11-26\",\"command\":\"x\",\"what\":\"out\",\"request\":\"r-none\",\"item\":1}\n");
        Prints("KB0711-log-that-does-not-follow", _office.Refused(1, "requests", "due"));
    }

    string AfterRefusal(params string[] words) => _office.Refused(1, words);

    void IsRefused(string command, string name, byte[] bytes)
    {
        var before = _office.Everything();
        var path = _office.Put("request.json", "");
        File.WriteAllBytes(path, bytes);
        var printed = _office.Refused(1, "requests", command, path);
        Assert.Equal("", _office.Out);
        Assert.Equal(before, _office.Everything());
        Prints(name, printed);
    }

    static void Prints(string name, string printed)
    {
        Assert.Contains($"error {name[..6]}: ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202e', printed);
        GoldenFile.Is($"Office/Broken/{name}.txt", printed, typeof(HostileFilesTests));
    }
}
