namespace Knowledgebase.Browser.Engine;

/// <summary>On the example's records, what is asked for in everyday words is the first answer.</summary>
public sealed class ExampleQueriesTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData("スイッチ 重度 知的障害", "/practices/switch/")]
    [InlineData("入出力支援装置", "/practices/switch/")]
    public async Task What_is_asked_for_comes_first(string query, string right)
    {
        using var engine = new Engine(fixture.Invented);
        var answer = Assert.Single(await engine.SearchAsync((query, new { limit = 3, passages = false, facets = false })));
        Assert.False(answer.Relaxed);
        Assert.EndsWith(right, answer.Urls[0], StringComparison.Ordinal);
    }
}
