using CsCheck;

namespace Knowledgebase.Tests.Schema;

public sealed class FiscalYearTests
{
    [Theory]
    [InlineData("2023", 2023)]
    [InlineData("2023年度", 2023)]
    [InlineData("R5", 2023)]
    [InlineData("r5", 2023)]
    [InlineData("R5年度", 2023)]
    [InlineData("令和5年度", 2023)]
    [InlineData("令和５年度", 2023)]
    [InlineData("Ｒ５", 2023)]
    [InlineData("２０２３", 2023)]
    [InlineData("令和元年度", 2019)]
    [InlineData("令和1年度", 2019)]
    [InlineData("平成31年度", 2019)]
    [InlineData("H31", 2019)]
    [InlineData("平成元年度", 1989)]
    public void A_year_is_read_as_people_write_it(string written, int year)
    {
        Assert.True(FiscalYear.TryParse(written, out var read));
        Assert.Equal(year, read.Year);
    }

    [Theory]
    [InlineData("")]
    [InlineData("令和")]
    [InlineData("令和0年度")]
    [InlineData("令和05年度")]
    [InlineData("令和五年度")]
    [InlineData("平成32年度")]
    [InlineData("昭和63年度")]
    [InlineData("S63")]
    [InlineData("23")]
    [InlineData("元")]
    [InlineData("1988")]
    [InlineData("2101")]
    [InlineData("02023")]
    [InlineData("2023年")]
    [InlineData("2023-04")]
    [InlineData("R-5")]
    [InlineData("20 23")]
    [InlineData("R5年度年度")]
    public void What_is_no_year_is_not_read(string written) => Assert.False(FiscalYear.TryParse(written, out _));

    [Fact]
    public void A_year_printed_for_readers_is_read_back() => Gen.Int[1989, 2100].Sample(n =>
    {
        var year = new FiscalYear(n);
        Assert.True(FiscalYear.TryParse(year.ShortLabel, out var byEra));
        Assert.True(FiscalYear.TryParse(n.ToString(CultureInfo.InvariantCulture), out var byNumber));
        Assert.Equal(year, byEra);
        Assert.Equal(year, byNumber);
        Assert.Equal(365, year.End.DayNumber - year.Start.DayNumber + (DateTime.IsLeapYear(n + 1) ? 0 : 1));
    });

    [Fact]
    public void A_year_runs_from_april_to_march()
    {
        Assert.Equal(new DateOnly(2023, 4, 1), new FiscalYear(2023).Start);
        Assert.Equal(new DateOnly(2024, 3, 31), new FiscalYear(2023).End);
    }
}
