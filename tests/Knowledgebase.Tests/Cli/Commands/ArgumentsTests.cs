namespace Knowledgebase.Tests.Cli.Commands;

public sealed class ArgumentsTests
{
    static Arguments Parse(string line) => CommandLine.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    static Arguments Unwritten(Arguments arguments) => arguments with { Given = ImmutableDictionary<string, string>.Empty };

    static string Refusal(string line)
    {
        var refusal = Assert.Throws<UserException>(() => Parse(line));
        Assert.Equal(ExitCode.Usage, refusal.Exit);
        return refusal.Message;
    }

    [Fact]
    public void Without_options_the_defaults_hold() =>
        Assert.Equal(
            new Arguments
            {
                Command = CommandTable.Build,
                Input = "input",
                Output = "artifacts/site",
                Today = null,
                Strict = false,
                Format = DiagnosticFormat.Text,
                Port = 8080,
            },
            Parse("build"));

    [Fact]
    public void Values_follow_a_space_or_an_equals_sign() =>
        Assert.Equal(
            Unwritten(Parse("build --input a --output=b --today 2026-04-01 --format=github --strict")),
            Unwritten(Parse("build --strict --format github --today=2026-04-01 --output b --input=a")));

    [Fact]
    public void A_value_may_hold_an_equals_sign() => Assert.Equal("a=b", Parse("build --input=a=b").Input);

    [Theory]
    [InlineData("build", null)]
    [InlineData("build --timings", "")]
    [InlineData("build --timings --strict", "")]
    [InlineData("build --timings t.json", "t.json")]
    [InlineData("build --timings=t.json", "t.json")]
    public void The_file_of_the_timings_may_be_left_out(string line, string? file) =>
        Assert.Equal(file, Parse(line).Timings);

    [Fact]
    public void Numbers_of_a_sample_are_read()
    {
        var arguments = Parse("sample --count 10 --seed 18446744073709551615 --output x");
        Assert.Equal((10, ulong.MaxValue, "x"), (arguments.Count, arguments.Seed, arguments.Output));
    }

    [Theory]
    [InlineData("sample --seed 1 --output x", "--count")]
    [InlineData("sample --count 1 --output x", "--seed")]
    [InlineData("sample --count 1 --seed 1", "--output")]
    public void A_sample_needs_all_its_options(string line, string missing) =>
        Assert.StartsWith($"{missing} の指定が必要です。", Refusal(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("biuld", "「build」のことですか。")]
    [InlineData("chek", "「check」のことですか。")]
    [InlineData("build --formt json", "「--format」のことですか。")]
    [InlineData("build --format jsno", "「json」のことですか。")]
    public void A_mistyped_word_gets_a_guess(string line, string guess) =>
        Assert.Contains(guess, Refusal(line), StringComparison.Ordinal);

    [Fact]
    public void A_word_like_none_gets_no_guess() => Assert.DoesNotContain("のことですか", Refusal("xyzzy"), StringComparison.Ordinal);

    [Theory]
    [InlineData("check --output x", "--output は check では使えません（使える命令: build、sample）。")]
    [InlineData("serve --output x", "--output は serve では使えません（使える命令: build、sample）。")]
    [InlineData("build --port 1", "--port は build では使えません（使える命令: serve）。")]
    [InlineData("build --strict --strict", "--strict が 2 回書かれています。1 回だけ書いてください。")]
    [InlineData("build --strict=yes", "--strict に値は付けられません。--strict とだけ書いてください。")]
    [InlineData("build --input", "--input のあとに値がありません。例: --input input")]
    [InlineData("build --input --strict", "--input のあとに値がありません。例: --input input")]
    [InlineData("build --input=", "--input のあとに値がありません。例: --input input")]
    [InlineData("build content", "「content」が何を指すか分かりません。フォルダーは --input や --output で指定します。")]
    [InlineData("build --today 2026-02-30", "--today の値「2026-02-30」は日付として読めません。2026-04-01 の形で書いてください。")]
    [InlineData("build --today 9999-12-31", "--today の値「9999-12-31」は、扱える日の範囲の外です。年の数字を確かめて、1800年1月1日から2199年12月31日までの日を書いてください。")]
    [InlineData("check --today 0001-01-01", "--today の値「0001-01-01」は、扱える日の範囲の外です。年の数字を確かめて、1800年1月1日から2199年12月31日までの日を書いてください。")]
    [InlineData("serve --today 9999-12-01", "--today の値「9999-12-01」は、扱える日の範囲の外です。年の数字を確かめて、1800年1月1日から2199年12月31日までの日を書いてください。")]
    [InlineData("release --today 2200-01-01", "--today の値「2200-01-01」は、扱える日の範囲の外です。年の数字を確かめて、1800年1月1日から2199年12月31日までの日を書いてください。")]
    [InlineData("build --today 1799-12-31", "--today の値「1799-12-31」は、扱える日の範囲の外です。年の数字を確かめて、1800年1月1日から2199年12月31日までの日を書いてください。")]
    [InlineData("serve --port 65536", "--port の値「65536」は使えません。0 から 65535 までの整数を書いてください。")]
    [InlineData("serve --port +1", "--port の値「+1」は使えません。0 から 65535 までの整数を書いてください。")]
    public void A_mistake_is_explained(string line, string message) => Assert.Equal(message, Refusal(line));

    [Fact]
    public void What_is_echoed_cannot_move_the_cursor() =>
        Assert.Contains("「\\u{001B}[2J」", Assert.Throws<UserException>(() => CommandLine.Parse(["\u001b[2J"])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "")]
    [InlineData("--help", "")]
    [InlineData("help", "")]
    [InlineData("help serve", "serve")]
    [InlineData("serve --help", "serve")]
    [InlineData("sample -h", "sample")]
    [InlineData("help loans out", "loans out")]
    public void Help_is_asked_for_in_many_ways(string line, string topic)
    {
        var arguments = Parse(line);
        Assert.Equal(("help", topic), (arguments.Command.Name, arguments.Topic.Name));
    }

    [Theory]
    [InlineData("2026-03-31T14:59:59Z", "2026-03-31")]
    [InlineData("2026-03-31T15:00:00Z", "2026-04-01")]
    [InlineData("2026-03-31T23:30:00-05:00", "2026-04-01")]
    public void Today_is_the_date_in_Japan(string moment, string date) =>
        Assert.Equal(
            DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
            JapanDate.Of(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));
}
