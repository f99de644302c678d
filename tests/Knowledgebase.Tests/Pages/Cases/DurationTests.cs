using Knowledgebase.Pages.Sections;

namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>Lengths of time are read from their printed words, and nothing is made of words that print none.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("30分まで", 30, null)]
    [InlineData("2時間まで", 120, null)]
    [InlineData("1.5時間", 90, null)]
    [InlineData("1日まで", null, 1)]
    [InlineData("1週間を超える", null, 7)]
    public void Words_that_begin_with_a_length_are_read(string text, int? minutes, int? days)
    {
        var length = Duration.Of(text)!;
        Assert.Equal((minutes, days), ((int?)length.Minutes, (int?)length.Days));
        Assert.Equal(text.Contains('超'), length.IsMore);
    }

    [Theory]
    [InlineData("半日")]
    [InlineData("授業のたび")]
    [InlineData("約30分")]
    [InlineData("30")]
    public void Other_words_are_none(string text) => Assert.Null(Duration.Of(text));
}
