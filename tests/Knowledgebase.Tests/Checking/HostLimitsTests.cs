namespace Knowledgebase.Tests.Checking;

/// <summary>A site that grows is told of what hosts take before it is too large for them, and a small one hears nothing.</summary>
public sealed class HostLimitsTests
{
    [Theory]
    [InlineData(16_000, 0)]
    [InlineData(16_001, 1)]
    [InlineData(21_420, 1)]
    public void Many_files_are_told_once(int count, int said)
    {
        var told = HostLimits.Judge([.. Enumerable.Range(0, count).Select(n => (new PlannedFile($"{n}.html", default), 1L))]).ToArray();
        Assert.Equal(said, told.Length);
        Assert.All(told, d => Assert.Equal($"このサイトのファイルは{Numerals.Of(count)}あります。20,000までの公開先があります。", d.Message));
    }

    [Theory]
    [InlineData(25L * 1024 * 1024, 0)]
    [InlineData((25L * 1024 * 1024) + 1, 1)]
    public void A_file_is_told_from_the_first_byte_too_many(long length, int said) =>
        Assert.Equal(said, HostLimits.Judge([(new PlannedFile("data/latest/facts/practices.csv", default), length)]).Count());
}
