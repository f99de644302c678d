namespace Knowledgebase.Tests.Golden;

/// <summary>One of the golden sites, built, with texts as they are kept.</summary>
sealed class GoldenSite(string name)
{
    readonly BuiltSite _built = SiteTest.From($"Golden/{name}/input").Build().IsGood();

    public IEnumerable<string> Pages => _built.Pages;

    public string UrlOf(string path) => _built.Plan.Base + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    /// <summary>The frame of each language, taken from a page whose search box is the header's.</summary>
    public Dictionary<string, string> Frames(Func<string, string> read) => Pages.Select(path => (Path: path, Text: read(path)))
        .Where(page => Frame.Has(page.Text) && !Frame.HasSearchBox(Frame.PartOf(page.Text)))
        .DistinctBy(page => Frame.FileFor(page.Text))
        .ToDictionary(page => Frame.FileFor(page.Text), page => Frame.Of(page.Text, UrlOf(page.Path)));

    public string Published(string path) => _built.Text(path);

    /// <summary>The hash in an asset's name changes with every change of style, a file's size with every field: neither is a change of the page.</summary>
    public string Text(string path)
    {
        var text = _built.Text(path);
        foreach (var asset in _built.Files.Keys.Where(k => k.StartsWith("assets/", StringComparison.Ordinal)))
            text = text.Replace(asset, "assets/" + asset["assets/".Length..].Split('.')[0] + asset[asset.LastIndexOf('.')..], StringComparison.Ordinal);
        return Regex.Replace(text, "[0-9.]+(KB|MB)(?=</)", "1KB");
    }
}
