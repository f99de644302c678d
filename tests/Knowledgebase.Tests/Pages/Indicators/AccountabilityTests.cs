using Knowledgebase.Pages.Indicators;

namespace Knowledgebase.Tests.Pages.Indicators;

/// <summary>Sentences on targets follow from printed values alone, whichever way is better and whatever is missing.</summary>
public sealed class AccountabilityTests
{
    static Distance Of(string? from, string now, string? target, bool higher = true, bool beyond = false) =>
        new(Number(from), Number(now)!.Value, Number(target)) { HigherIsBetter = higher, IsBeyond = beyond };

    static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("27.0", "72.3", "100.0", true, false, "Forward")]
    [InlineData("27.0", "27.0", "100.0", true, false, "Unchanged")]
    [InlineData("27.0", "26.9", "100.0", true, false, "Backward")]
    [InlineData("27.0", "100.0", "100.0", true, false, "Reached")]
    [InlineData("27.0", "100.0", "100.0", true, true, "Forward")]
    [InlineData("27.0", "100.1", "100.0", true, true, "Reached")]
    [InlineData("40", "30", "20", false, false, "Forward")]
    [InlineData("40", "41", "20", false, false, "Backward")]
    [InlineData("40", "20", "20", false, false, "Reached")]
    [InlineData("40", "20", "20", false, true, "Forward")]
    [InlineData("40", "12", "20", false, true, "Reached")]
    // Already beyond the target when it was set, and below the beginning since: still reached.
    [InlineData("99", "97", "95", true, false, "Reached")]
    // 27 may be 27.3 rounded; 27.0 may not.
    [InlineData("27", "27.3", "100", true, false, "Unchanged")]
    [InlineData("27", "27.6", "100", true, false, "Forward")]
    [InlineData("27.0", "27.3", "100", true, false, "Forward")]
    [InlineData(null, "72.3", "100.0", true, false, "NoBaseline")]
    [InlineData(null, "100.0", "100.0", true, false, "Reached")]
    [InlineData("27.0", "72.3", null, true, false, "NoTarget")]
    [InlineData(null, "72.3", null, true, false, "NoTarget")]
    public void A_state_follows_from_the_printed_values(
        string? from, string now, string? target, bool higher, bool beyond, string status) =>
        Assert.Equal(status, Of(from, now, target, higher, beyond).Status.ToString());

    [Theory]
    [InlineData("27.0", "72.3", "100.0", true, false, "小学校は、目標に近づきました。策定時（2019年度）の27.0%から45.3ポイント上がり、2023年度は72.3%です。目標の100.0%まで、残り27.7ポイントです。")]
    [InlineData("27.0", "27.0", "100.0", true, false, "小学校は、変わっていません。策定時（2019年度）の27.0%から動かず、2023年度は27.0%です。目標の100.0%まで、残り73.0ポイントです。")]
    [InlineData("27.0", "25.0", "100.0", true, false, "小学校は、目標から遠ざかりました。策定時（2019年度）の27.0%から2.0ポイント下がり、2023年度は25.0%です。目標の100.0%まで、残り75.0ポイントです。")]
    [InlineData("40", "20", "20", false, false, "小学校は、目標に達しました。策定時（2019年度）の40%から20ポイント下がり、2023年度は20%です。目標は20%です。")]
    [InlineData("40", "20", "20", false, true, "小学校は、目標に近づきました。策定時（2019年度）の40%から20ポイント下がり、2023年度は20%です。目標の20%には、まだ届いていません。")]
    [InlineData(null, "72.3", "100.0", true, false, "小学校は、まだ目標に達していません。策定時の値がないので、近づいたかどうかは分かりません。2023年度は72.3%です。目標の100.0%まで、残り27.7ポイントです。")]
    [InlineData("27.0", "72.3", null, true, false, "小学校は、目標がないので、達したかどうかは言えません。策定時（2019年度）の27.0%から45.3ポイント上がり、2023年度は72.3%です。")]
    public void One_series_is_told_with_its_figures(
        string? from, string now, string? target, bool higher, bool beyond, string sentence) =>
        Assert.Equal(
            sentence,
            Accountability.Sentence(
                new("小学校", Of(from, now, target, higher, beyond), "%", target + "%")
                {
                    BaselineYear = "2019年度",
                    LatestYear = "2023年度",
                }));

    static readonly Distance Near = Of("27.0", "72.3", "100.0");
    static readonly Distance Little = Of("79.7", "79.9", "95.0");
    static readonly Distance There = Of("27.0", "95.0", "95.0");
    static readonly Distance Same = Of("27.0", "27.0", "95.0");
    static readonly Distance Away = Of("27.0", "20.0", "95.0");

    [Fact]
    public void All_together_are_told_by_number_and_by_one_word_where_all_go_one_way()
    {
        static string Told(params Distance[] all) => Accountability.Verdict([.. all], "ポイント");
        Assert.Equal("2つの数字のうち、目標に達したものは0です。2つとも、目標に近づきました（0.2〜45.3ポイント）。", Told(Near, Little));
        Assert.Equal("3つの数字のうち、目標に達したものは1です。残る2つは、どれも目標に近づきました（0.2〜45.3ポイント）。", Told(Near, There, Little));
        Assert.Equal("2つの数字のうち、目標に達したものは1です。残る1つは、目標から遠ざかりました（7.0ポイント）。", Told(There, Away));
        Assert.Equal("5つの数字のうち、目標に達したものは1です。ほかは、近づいたもの2、変わらないもの1、遠ざかったもの1です。", Told(Away, Near, There, Same, Little));
        Assert.Equal("2つの数字は、どれも目標に達しました。", Told(There, There));
        Assert.Equal("数字は1つで、目標に達しました。", Told(There));
        Assert.Equal("数字は1つで、目標に達していません。目標に近づきました（45.3ポイント）。", Told(Near));
        Assert.StartsWith("10個の数字のうち", Told([.. Enumerable.Repeat(Near, 10)]), StringComparison.Ordinal);
        Assert.Equal("2つの数字のうち、目標に達したものは0です。2つとも、目標に近づきました。", Accountability.Verdict([Near, Little], null));
    }

    [Fact]
    public void A_target_that_must_be_passed_is_not_reached_by_its_own_value()
    {
        string Told(string by) => SiteTest.From("Golden/full/input")
            .Edit("indicators/river-schools.yaml", "value: 60.0, operator: 以上, year: 2024", $"value: 60.0, operator: {by}, year: 2024")
            .Edit("indicators/river-schools.yaml", "value: 51.5", "value: 60.0").Build()
            .Page("indicators/index.html").Body!.TextContent;
        Assert.Contains("2つの数字のうち、目標に達したものは1です。", Told("以上"), StringComparison.Ordinal);
        Assert.Contains("2つの数字のうち、目標に達したものは0です。", Told("超"), StringComparison.Ordinal);
    }
}
