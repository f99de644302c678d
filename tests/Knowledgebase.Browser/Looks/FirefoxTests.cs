namespace Knowledgebase.Browser.Looks;

/// <summary>The same look at the most read pages with another engine, which breaks lines and draws boxes by its own code.</summary>
public sealed class FirefoxTests(BrowserFixture fixture)
{
    static readonly string[] Kinds =
        ["home", "results", "list of practices", "one of practices", "one of projects", "one of indicators", "comparison"];

    [Fact]
    public async Task The_most_read_pages_are_in_order_in_Firefox_too()
    {
        await using var firefox = await Firefox.StartAsync();
        List<string> wrong = [];
        foreach (var screen in (Screen[])[Screen.Phone, Screen.Tablet, Screen.Wide])
        {
            await firefox.ResizeAsync(screen);
            foreach (var (site, kind) in Kinds.Select(kind => (fixture.Real, kind)).Append((fixture.Invented, "request/form")))
            {
                var look = Look.Of(site, kind);
                await firefox.GoAsync(site.AddressOf(look.Place));
                wrong.AddRange((await firefox.EvaluateAsync(Measures.Of(look))).Select(found => $"{screen.Width} px, {kind}, {look.Place}: {found}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
