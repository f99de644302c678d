namespace Knowledgebase.Tests.Reading;

/// <summary>A corrected value is looked for as a whole, in all widths, and not where it is right again or means something else.</summary>
public sealed class StaleValuesTests
{
    static IEnumerable<string> Codes(string text, string was, string more = "", string place = "summary") => SiteTest.Base.With("practices/litter.yaml", $"""
        title: 例示の川のごみ調べ
        summary: {text}
        cites: [{"{"}source: report, section: results, lines: 6{"}"}]
        projects: [river]
        years: 2023
        history:
          - {"{"}date: 2026-11-20, kind: 訂正, place: {place}, text: 直しました。, reason: 写し誤りでした。, was: "{was}", now: "9個"{"}"}
        {more}
        """).Build().Codes;

    [Theory]
    [InlineData("ごみは8割減った架空の実践です。", "8割")]
    [InlineData("ごみは８ 割減った架空の実践です。", "8割")]
    [InlineData("1,200個の架空のごみです。", "1200個")]
    [InlineData("ごみは578だった架空の実践です。", "578")]
    [InlineData("架空の前橋市の実践です。", "前橋市")]
    public void The_old_value_is_found(string text, string was) => Assert.Equal(["KB0428"], Codes(text, was));

    [Theory]
    [InlineData("ごみは18割減った架空の実践です。", "8割")]
    [InlineData("ごみは0.8割減った架空の実践です。", "8割")]
    [InlineData("ごみは5781だった架空の実践です。", "578")]
    [InlineData("ごみは578.5だった架空の実践です。", "578")]
    [InlineData("ごみは12,578個の架空の実践です。", "578個")]
    [InlineData("12月の架空の実践です。", "12")]
    public void A_part_of_another_value_is_none(string text, string was) => Assert.Empty(Codes(text, was));

    [Fact]
    public void What_is_right_again_or_meant_is_not_stale()
    {
        Assert.Empty(Codes("ごみは8割減った架空の実践です。", "8割", "  - {date: 2026-11-21, kind: 訂正, place: summary, text: 戻しました。, reason: 元の値が正しいものでした。, was: 9個, now: 8割}"));
        Assert.Empty(Codes("ごみは8割減った架空の実践です。", "8割", "meant: [{text: 8割, reason: 例示の別の値です。}]"));
    }

    /// <summary>The year of one thing is right for others; so is a class or a pointer.</summary>
    [Theory]
    [InlineData("years")]
    [InlineData("projects")]
    public void A_word_that_was_wrong_in_one_place_may_be_right_in_another(string place) =>
        Assert.Empty(Codes("令和4年度の架空の実践です。", "令和4年度", place: place));
}
