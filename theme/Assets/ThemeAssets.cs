using System.Security.Cryptography;

namespace Knowledgebase.Theme.Assets;

/// <summary>
/// The theme's style sheet, script and icon. The content's hash is part of each published name, so hosts may let browsers
/// keep them for ever and a new version is still seen at once.
/// </summary>
public static class ThemeAssets
{
    // Later files refine earlier ones, so the order matters.
    static readonly string[] StyleSources =
    [
        "tokens.css",
        "base.css",
        "layout.css",
        "parts.css",
        "records.css",
        "home.css",
        "search.css",
        "browse.css",
        "furigana.css",
        "charts.css",
        "practice.css",
        "handout.css",
        "reviews.css",
        "form.css",
        "print.css",
    ];

    /// <summary>The one style sheet of all pages.</summary>
    public static ThemeAsset Style { get; } = Publish("style", ".css", StyleText.Compact(Join(StyleSources)));

    /// <summary>The one script of all pages: the search box, its results and filters.</summary>
    public static ThemeAsset Script { get; } = OfScript("search");

    /// <summary>The script of the buttons that choose what is compared.</summary>
    public static ThemeAsset ChooseScript { get; } = OfScript("choose");

    /// <summary>The script of the comparison.</summary>
    public static ThemeAsset CompareScript { get; } = OfScript("compare");

    /// <summary>The script of the page on which mistakes are reported.</summary>
    public static ThemeAsset ReportScript { get; } = OfScript("report");

    /// <summary>The script of the button that puts a record into the request.</summary>
    public static ThemeAsset AskScript { get; } = OfScript("ask");

    /// <summary>The script of the forms.</summary>
    public static ThemeAsset FormScript { get; } = OfScript("form");

    /// <summary>Remembers whether readings are shown; for pages that have some.</summary>
    public static ThemeAsset Furigana { get; } = OfScript("furigana");

    /// <summary>The site's mark, used as the browser's icon and in the page header.</summary>
    public static ThemeAsset Icon { get; } = Publish("icon", ".svg", Read("icon.svg"));

    /// <summary>Everything to publish.</summary>
    public static ImmutableArray<ThemeAsset> All { get; } =
    [Style, Script, ChooseScript, CompareScript, ReportScript, AskScript, FormScript, Furigana, Icon];

    // Made small when this assembly was built (Knowledgebase.Scripts).
    static ThemeAsset OfScript(string stem) => Publish(stem, ".js", Resource($"scripts/{stem}.js"));

    static ThemeAsset Publish(string stem, string extension, string text) =>
        Publish(stem, extension, Encoding.UTF8.GetBytes(text));

    internal static ThemeAsset Publish(string stem, string extension, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4));
        return new ThemeAsset(stem + extension, $"assets/{stem}.{hash}{extension}", bytes);
    }

    static string Join(string[] sources)
    {
        var text = new StringBuilder();
        foreach (var source in sources)
            text.Append(Read("Styles/" + source));
        return text.ToString();
    }

    // The hash must not depend on how the source was checked out.
    internal static string Read(string file) =>
        Encoding.UTF8.GetString(Bytes(file)).Replace("\r", "", StringComparison.Ordinal);

    internal static byte[] Bytes(string file) => Resource($"assets/{file}");

    static byte[] Resource(string name)
    {
        using var stream =
            typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The theme was built without {name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
