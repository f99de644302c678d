namespace Knowledgebase.Browser.Looks;

/// <summary>The minutes in the bar of a lesson: no outline is painted over their letters.</summary>
public sealed class LessonBarTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_letters_of_the_bar_have_no_outline(bool dark)
    {
        await using var visit = await fixture.OpenAsync(fixture.Invented, "lessons/car/", Screen.Phone with { Dark = dark });
        var strokes = await visit.Page.Locator(".lesson-bar text").EvaluateAllAsync<string[]>(
            "all => all.map(e => getComputedStyle(e)).map(s => s.paintOrder === 'normal' ? s.stroke : 'none')");
        Assert.NotEmpty(strokes);
        Assert.All(strokes, stroke => Assert.Equal("none", stroke));
    }
}
