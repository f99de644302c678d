using CsCheck;

namespace Knowledgebase.Tests.Reading;

/// <summary>Who follows a remedy to the letter writes what was meant: no number is named that has another value, no name that is taken.</summary>
public sealed partial class AdviceTests
{
    const string Good = "title: 例示\nsummary: 架空です。\ncites: [{source: report, section: results}]\nprojects: [river]\n";

    [Theory]
    [InlineData("１２００", "1200")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("－３．５", "-3.5")]
    [InlineData("+5", "5")]
    [InlineData("010", "10")]
    [InlineData("1e3", null)]
    [InlineData("1E3", null)]
    [InlineData("12:30", null)]
    [InlineData("1時30分", null)]
    [InlineData("3〜5", null)]
    [InlineData("3-5", null)]
    [InlineData("1/2", null)]
    [InlineData("2分の1", null)]
    [InlineData("1,2", null)]
    [InlineData("12,34", null)]
    [InlineData("1.234.567", null)]
    [InlineData("1.234,5", null)]
    [InlineData("2万", null)]
    [InlineData("1億2千万円", null)]
    [InlineData("3時間半", null)]
    [InlineData("10名弱", null)]
    [InlineData("5%減", null)]
    [InlineData("▲5", null)]
    [InlineData("△５", null)]
    [InlineData("(5)", null)]
    [InlineData("0x1F", null)]
    [InlineData("1_000", null)]
    [InlineData("10未満", null)]
    [InlineData("十二", null)]
    [InlineData("令和5", null)]
    [InlineData("99999999999999999999", null)]
    public void A_number_is_named_only_where_there_is_one_reading(string written, string? named) => Assert.Equal(named, Named(Remedy(written)));

    [Theory]
    [InlineData("80％", "80", "「%」は unit")]
    [InlineData("12.5時間", "12.5", "「時間」は unit")]
    [InlineData("1,200人", "1200", "「人」は unit")]
    [InlineData("約12", "12", "「約」は precision")]
    [InlineData("20以上", "20", "「以上」は precision")]
    public void What_stands_around_a_number_gets_its_own_field(string written, string named, string rest)
    {
        var remedy = Remedy(written);
        Assert.Equal(named, Named(remedy));
        Assert.Contains(rest, remedy, StringComparison.Ordinal);
    }

    /// <summary>The other reading is made without the program's: digits are put together only where commas stand before groups of three.</summary>
    [Fact]
    public void No_number_that_is_named_has_another_value() =>
        Gen.OneOf("0", "1", "2", "30", "500", "000", "１", "２０", ",", "，", ".", "．", ":", "-", "−", "e", "E", "約", "万", "人", "％", "半", "〜", " ", "　", "/", "+")
            .Array[1, 6].Select(string.Concat).Where(t => t.Trim().Length > 0 && t.Any(char.IsDigit)).Sample(written =>
        {
            if (Remedy(written) is not { Length: > 0 } remedy || Named(remedy) is not { } named) return true;
            var bare = written.Normalize(NormalizationForm.FormKC).Replace('−', '-').Replace("約", "", StringComparison.Ordinal).Trim().TrimEnd('人', '%', ' ');
            var grouped = Grouped().IsMatch(bare) ? bare.Replace(",", "", StringComparison.Ordinal) : bare;
            return decimal.TryParse(grouped, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var meant)
                && decimal.Parse(named, CultureInfo.InvariantCulture) == meant;
        }, iter: 3_000);

    [Theory]
    [InlineData("2026/3/31", "2026-03-31")]
    [InlineData("2026年３月１日", "2026-03-01")]
    [InlineData("3/4/2026", null)]
    [InlineData("2026-13-01", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("26/3/31", null)]
    public void A_day_is_named_only_where_it_is_the_day_written(string written, string? named)
    {
        var remedy = Assert.Single(Diagnostics("practices/x.yaml", Good + $"history: [{{date: \"{written}\", text: 例示}}]\n"), m => m.Code == Codes.NotADate).Remedy;
        Assert.Equal(named, remedy.Contains("の形で", StringComparison.Ordinal) ? null : Quoted().Match(remedy).Groups[1].Value);
    }

    [Theory]
    [InlineData("欠席連絡.yaml")]
    [InlineData("Absence-Form.yaml")]
    [InlineData("absence-form - コピー.yaml")]
    [InlineData("absence-form (1).yaml")]
    [InlineData("コピー ～ absence-form.yaml")]
    [InlineData("absence form.yaml")]
    public void The_example_of_a_name_is_no_file_that_is_there(string name)
    {
        string[] there = ["absence-form.yaml", "absence-form-2.yaml", "kawa-shirabe.yaml"];
        var files = there.Append(name).Select(n => new SourceFile("practices/" + n, Encoding.UTF8.GetBytes(Good))).ToArray();
        var remedy = Assert.Single(RecordReader.Read(files).Diagnostics, m => m.Code == Codes.BadFileName).Remedy;
        var example = FileName().Match(remedy).Value;
        Assert.NotEqual("", example);
        Assert.DoesNotContain(example, there);
    }

    [Theory]
    [InlineData("plan - コピー.docx", "plan.docx")]
    [InlineData("plan - コピー (2).docx", "plan.docx")]
    [InlineData("plan のコピー.docx", "plan.docx")]
    [InlineData("plan copy.docx", "plan.docx")]
    [InlineData("plan (3).docx", "plan.docx")]
    [InlineData("plan（1）.docx", "plan.docx")]
    [InlineData("Copy of plan.docx", "plan.docx")]
    [InlineData("plan 2.docx", "plan.docx")]
    [InlineData("plan-2.docx", null)]
    [InlineData("report 2026.docx", null)]
    [InlineData("report (4).docx", null)]
    [InlineData("コピー機の使い方.docx", null)]
    [InlineData("r5.yaml", null)]
    [InlineData("plan (自分の競合コピー 2026-11-20).docx", "plan.docx")]
    [InlineData("plan (Taro's conflicted copy 2026-11-20).docx", "plan.docx")]
    [InlineData("plan.sync-conflict-20261120-101010-ABCDEFG.docx", "plan.docx")]
    [InlineData("plan-DESKTOP-ABC123.docx", "plan.docx")]
    [InlineData("report-DESKTOP-ABC123.docx", null)]
    [InlineData("plan - コピー", "plan")]
    public void A_copy_is_known_by_its_name(string name, string? original) => Assert.Equal(original, FileNames.CopiedFrom(name, there => there == "plan.docx"));

    [Theory]
    [InlineData("site - コピー.yaml", "「site - コピー.yaml」は「site.yaml」のコピーのようです。", "削除してください")]
    [InlineData("site (1).yaml", "「site (1).yaml」は「site.yaml」のコピーのようです。", "削除してください")]
    [InlineData("practices - コピー/absence-form.yaml", "フォルダー「practices - コピー」は「practices」のコピーのようです。", "フォルダーごと削除")]
    [InlineData("practices/absence-form - コピー.yaml.txt", "「absence-form - コピー.yaml.txt」は「absence-form.yaml」のコピーのようです。", "削除してください")]
    [InlineData("practices/absence-form (自分の競合コピー 2026-11-20).yaml", "「absence-form.yaml」のコピーのようです。", "見比べ")]
    [InlineData("practices/absence-form-DESKTOP-ABC123.yaml", "「absence-form.yaml」のコピーのようです。", "見比べ")]
    [InlineData("practices/absence-form.yaml.lnk", "", "元のファイルそのもの")]
    [InlineData("practices/absence-form.yaml.crdownload", "", "ダウンロードが終わってから")]
    [InlineData("practices/absence-form.part", "", "ダウンロードが終わってから")]
    [InlineData("practices/absence-form.tmp", "ダウンロードや保存が終わっていないかもしれません", "")]
    public void A_file_beside_the_one_that_was_meant_is_named(string path, string message, string remedy)
    {
        var files = new[] { "site.yaml", "practices/absence-form.yaml", path }.Select(p => new SourceFile(p, Encoding.UTF8.GetBytes(Good)));
        var told = Assert.Single(RecordReader.Read([.. files]).Diagnostics, m => m.Spot.Path == path);
        Assert.Contains(message, told.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, told.Remedy, StringComparison.Ordinal);
    }

    static string Remedy(string value) =>
        Diagnostics("practices/x.yaml", Good + $"time_saved: {{what: 例示, value: \"{value}\", unit: 分, per: 1週間, period: 2023}}\n")
            .FirstOrDefault(m => m.Code == Codes.NotANumber)?.Remedy ?? "";

    static ImmutableArray<Diagnostic> Diagnostics(string path, string text) =>
        RecordReader.Read([new SourceFile(path, Encoding.UTF8.GetBytes(text))]).Diagnostics;

    static string? Named(string remedy) => Quoted().Match(remedy) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("「(-?[0-9][0-9.-]*)」")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\A[-+]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?\z")]
    private static partial Regex Grouped();

    [GeneratedRegex("[a-z0-9-]+\\.yaml(?=」のよう)")]
    private static partial Regex FileName();
}
