namespace Knowledgebase.Tests.Yaml;

/// <summary>What YAML readers are known to change without a word is refused at its place, or kept to the letter.</summary>
public sealed class SilentConversionTests
{
    const string Good = "title: 例示\nsummary: 架空です。\ncites: [{source: report, section: results}]\nprojects: [river]\n";
    const string GoodService = "title: 例示\nsummary: 架空です。\ncites: [{source: report, section: results}]\nprojects: [river]\ntype: 貸出\n"
        + "about: [{text: 例示, cites: [{source: report, section: results}]}]\n";

    [Theory]
    [InlineData("010")]
    [InlineData("00")]
    [InlineData("12:30")]
    [InlineData("190:20:30")]
    [InlineData("1_000")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData(".inf")]
    [InlineData("-.inf")]
    [InlineData(".nan")]
    [InlineData("0x1F")]
    [InlineData("0o17")]
    [InlineData("+5")]
    [InlineData("５")]
    [InlineData("5日")]
    [InlineData("5.0")]
    [InlineData("\"５\"")]
    [InlineData("九")]
    [InlineData("99999999999999999999")]
    public void Only_plain_digits_are_a_whole_number(string written) =>
        Assert.Equal("KB0206 7:12", Refused("services/x.yaml", GoodService + $"lead_days: {written}\n"));

    [Theory]
    [InlineData("5", 5)]
    [InlineData("0", 0)]
    [InlineData("\"14\"", 14)]
    [InlineData("14 # 二週間", 14)]
    public void A_whole_number_is_read_as_written(string written, int value) =>
        Assert.Equal(value, Read<Service>("services/x.yaml", GoodService + $"lead_days: {written}\n").LeadDays.Value);

    [Theory]
    [InlineData("27.0", "27.0")]
    [InlineData("0.10", "0.10")]
    [InlineData("-3.50", "-3.50")]
    public void A_decimal_keeps_its_zeros(string written, string kept)
    {
        var practice = Read<Practice>("practices/x.yaml", Good + $"time_saved: {{what: 例示, value: {written}, unit: 分, per: 1週間, period: 2023}}\n");
        Assert.Equal(kept, practice.Effort.TimeSaved.Value.Figure.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("off")]
    [InlineData("y")]
    [InlineData("True")]
    [InlineData("TRUE")]
    [InlineData("\"true\"")]
    [InlineData("1")]
    [InlineData("ｔｒｕｅ")]
    [InlineData("はい")]
    public void Only_true_and_false_without_quotes_are_yes_and_no(string written) =>
        Assert.Equal("KB0210 5:10", Refused("practices/x.yaml", Good + $"example: {written}\n"));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void True_and_false_are_read(string written, bool value) =>
        Assert.Equal(value, Read<Practice>("practices/x.yaml", Good + $"example: {written}\n").Head.Example);

    [Theory]
    [InlineData("2026-4-1")]
    [InlineData("4/1/2026")]
    [InlineData("2026/04/01")]
    [InlineData("2026-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2026-04-01T09:00:00+09:00")]
    [InlineData("20260401")]
    [InlineData("２０２６-０４-０１")]
    [InlineData("令和8年4月1日")]
    [InlineData("2026-04")]
    public void Only_a_whole_iso_day_is_a_date(string written) =>
        Assert.Equal("KB0208 5:18", Refused("practices/x.yaml", Good + $"history: [{{date: {written}, text: 例示}}]\n"));

    [Fact]
    public void A_leap_day_is_a_date() =>
        Assert.Equal(new DateOnly(2024, 2, 29), Read<Practice>("practices/x.yaml", Good + "history: [{date: 2024-02-29, text: 例示}]\n").Head.History[0].Date);

    [Theory]
    [InlineData("010")]
    [InlineData("12:30")]
    [InlineData("1_000")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("2026-4-1")]
    [InlineData("1e3")]
    [InlineData(".inf")]
    [InlineData("true")]
    [InlineData("0761234567")]
    [InlineData("title：題名")]
    public void Text_stays_text(string written) =>
        Assert.Equal(written, Read<Practice>("practices/x.yaml", Good.Replace("title: 例示", "title: " + written, StringComparison.Ordinal)).Head.Title);

    [Theory]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    [InlineData("~")]
    [InlineData("\"\"")]
    [InlineData("''")]
    [InlineData("# 注釈")]
    public void An_empty_value_is_no_text(string written) =>
        Assert.StartsWith("KB0204 1:", Refused("practices/x.yaml", Good.Replace("title: 例示", "title: " + written, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void The_word_null_in_quotes_is_text() =>
        Assert.Equal("null", Read<Practice>("practices/x.yaml", Good.Replace("title: 例示", "title: \"null\"", StringComparison.Ordinal)).Head.Title);

    [Fact]
    public void Windows_line_ends_and_one_byte_order_mark_change_nothing()
    {
        var body = "title: 例示\nsummary: 架空です。\nbody: |\n  一行目\n  二行目\n";
        var plain = Read<Page>("pages/x.yaml", body);
        var windows = Read<Page>("pages/x.yaml", "\ufeff" + body.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(plain.Body.Text, windows.Body.Text);
        Assert.Equal(plain.Head.Title, windows.Head.Title);
    }

    [Fact]
    public void A_mistake_behind_a_byte_order_mark_has_the_column_that_editors_show() =>
        Assert.Equal("KB0201 5:1", Refused("practices/x.yaml", "\ufeff" + (Good + "手順: [例示]\n").Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\u3000title: 例示", "KB0120 1:1")]
    [InlineData("\u00a0title: 例示", "KB0120 1:1")]
    [InlineData("title：例示", "KB0106 1:6")]
    [InlineData("title:例示", "KB0119 1:1")]
    [InlineData("title:\t例示", "KB0107 1:7")]
    [InlineData("\ttitle: 例示", "KB0107 1:1")]
    [InlineData("\ufeff\ufefftitle: 例示", "KB0104 1:1")]
    [InlineData("title: 例\rtitle: 示", "KB0104 1:9")]
    [InlineData("title: \"\\0\"", "KB0104 1:8")]
    [InlineData("title: \"\\u202E\"", "KB0104 1:8")]
    [InlineData("title: \"\\uD800\"", "KB0106 1:8")]
    [InlineData("title: 例\u202E示", "KB0104 1:9")]
    [InlineData("title: 例\u0000示", "KB0104 1:9")]
    [InlineData("title: 例\uFFFD示", "KB0104 1:9")]
    [InlineData("--- \ntitle: 例示\n---\ntitle: 二つ目", "KB0111 3:1")]
    [InlineData("title: 例示\n...\ntitle: 二つ目", "KB0111 3:1")]
    [InlineData("%YAML 1.1\n---\ntitle: 例示", "KB0111 1:1")]
    [InlineData("%TAG ! tag:example.jp,2000:\n---\ntitle: 例示", "KB0111 1:1")]
    [InlineData("title: &a 例示", "KB0108 1:8")]
    [InlineData("title: *a", "KB0108 1:8")]
    [InlineData("? *a\n: &a x", "KB0108 1:3")]
    [InlineData("{*a : 1, &a b: 2}", "KB0108 1:2")]
    [InlineData("&a {*a : x, *a : y}", "KB0108 1:1")]
    [InlineData("title: !!str 例示", "KB0109 1:8")]
    [InlineData("title: !!python/object:os.system 例示", "KB0109 1:8")]
    [InlineData("title: !System.IO.FileInfo 例示", "KB0109 1:8")]
    [InlineData("title: !例 示", "KB0109 1:8")]
    [InlineData("<<: {title: 例示}", "KB0110 1:1")]
    [InlineData("title: 例示\ntitle: 例示", "KB0112 2:1")]
    [InlineData("が: 1\nか\u3099: 2", "KB0112 2:1")]
    [InlineData("a: {b: 1, b: 2}", "KB0112 1:11")]
    [InlineData("[a]: b", "KB0116 1:1")]
    [InlineData("{a: b}: c", "KB0116 1:1")]
    [InlineData(": b", "KB0116 1:1")]
    [InlineData("\"\": b", "KB0116 1:1")]
    [InlineData("- title: 例示", "KB0119 1:1")]
    [InlineData("null", "KB0105 1:1")]
    [InlineData("~", "KB0105 1:1")]
    [InlineData("---", "KB0105 1:1")]
    [InlineData("", "KB0105 1:1")]
    [InlineData("# 注釈", "KB0105 1:1")]
    [InlineData("  \n\n", "KB0105 1:1")]
    [InlineData("...\n0", "KB0106 1:1")]
    public void What_yaml_readers_swallow_is_refused_at_its_place(string text, string expected) => Assert.Equal(expected, Refused("practices/x.yaml", text));

    public static TheoryData<string, byte[], string> Bytes => new()
    {
        { "Shift_JIS", [.. "title: "u8, 0x95, 0x5C], "KB0103 1:8" },
        { "EUC-JP", [.. "title: x\nsummary: "u8, 0xCE, 0xE3, 0xBC, 0xA8], "KB0103 2:10" },
        { "overlong", [.. "title: "u8, 0xC0, 0xAF], "KB0103 1:8" },
        { "cut short", [.. "title: あ"u8, 0xE3, 0x81], "KB0103 1:9" },
        { "surrogate", [.. "title: "u8, 0xED, 0xA0, 0x80], "KB0103 1:8" },
        { "UTF-16", [0xFF, 0xFE, 0x61, 0x00], "KB0103 1:1" },
        { "beyond Unicode", [.. "𠮷: "u8, 0xF5, 0x80, 0x80, 0x80], "KB0103 1:5" },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Bytes_that_are_no_utf8_are_refused_at_the_first_of_them(string encoding, byte[] bytes, string expected) =>
        Assert.Equal($"{encoding}: {expected}", $"{encoding}: {Refused(new SourceFile("practices/x.yaml", bytes))}");

    [Theory]
    [InlineData("[", 17, "KB0113 1:17")]
    [InlineData("[", 50_000, "KB0113 1:17")]
    [InlineData("{a: ", 50_000, "KB0113 1:65")]
    [InlineData("- ", 20_000, "KB0113 1:33")]
    [InlineData("? ", 20_000, "KB0116 1:3")]
    public void Deep_nesting_is_refused_where_it_goes_too_deep(string open, int times, string expected) =>
        Assert.Equal(expected, Refused("practices/x.yaml", string.Concat(Enumerable.Repeat(open, times))));

    [Fact]
    public void A_key_too_long_for_yaml_is_refused_in_its_line() =>
        Assert.StartsWith("KB0106 1:", Refused("practices/x.yaml", new string('a', 1025) + ": b\n" + Good), StringComparison.Ordinal);

    static string Refused(string path, string text) => Refused(new SourceFile(path, Encoding.UTF8.GetBytes(text)));

    /// <summary>Code and place of the first mistake, by a file of its own: mistakes of linking do not show.</summary>
    static string Refused(SourceFile file)
    {
        var (read, errors) = RecordReader.Read([file]);
        Assert.All(read.Records, r => Assert.Null(r.Record));
        var first = errors.Where(m => m.Spot.Path == file.Path).Order().First();
        Assert.Equal(Severity.Error, first.Severity);
        return string.Create(CultureInfo.InvariantCulture, $"{first.Code.Id} {first.Spot.Line}:{first.Spot.Column}");
    }

    static T Read<T>(string path, string text)
        where T : Knowledgebase.Records.Record
    {
        var (read, errors) = RecordReader.Read([new SourceFile(path, Encoding.UTF8.GetBytes(text))]);
        Assert.DoesNotContain(errors, m => m.Spot.Path == path);
        return Assert.IsType<T>(Assert.Single(read.Records).Record);
    }
}
