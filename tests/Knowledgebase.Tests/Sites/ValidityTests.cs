namespace Knowledgebase.Tests.Sites;

/// <summary>Every finished page, drawing and style sheet is valid in the eyes of the W3C's own checker, without so much as a warning.</summary>
[Trait("Pace", "slow")]
public sealed class ValidityTests
{
    [Fact]
    public async Task Every_page_drawing_and_style_sheet_is_valid()
    {
        using var folder = new TempFolder();
        foreach (var site in FinishedSites.Names.Select(row => row.Data))
        {
            foreach (var (path, bytes) in FinishedSites.Of(site).Files.Where(file => Path.GetExtension(file.Key) is ".html" or ".css" or ".svg"))
                File.WriteAllBytes(folder.Write($"{site}/{path}"), bytes.Span);
        }

        Assert.Empty(await NuChecker.JudgeAsync(folder.Path));
    }

    [Fact]
    public async Task Mistakes_made_on_purpose_are_found()
    {
        using var folder = new TempFolder();
        folder.Write("page.html", "<!doctype html><html lang=ja><title>例示</title><img src=x>");
        folder.Write("style.css", "p { color: 例示 }");
        folder.Write("icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'><circle r='1'><p/></circle></svg>");
        var said = await NuChecker.JudgeAsync(folder.Path);
        foreach (var file in (string[])["page.html", "style.css", "icon.svg"])
            Assert.Contains(said, line => line.Contains(file, StringComparison.Ordinal) && line.Contains("error", StringComparison.Ordinal));
    }
}
