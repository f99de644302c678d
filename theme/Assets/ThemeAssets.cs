using System.Security.Cryptography;

namespace Knowledgebase.Theme.Assets;

/// <summary>
/// The theme's style sheet, script and icon. The content's hash is part of each published name, so hosts may let browsers
/// keep them for ever and a new version is still seen at once.
/// </summary>
/// <param name="read">The content of <c>assets/FILE</c>, a file below this folder, or of <c>scripts/NAME.js</c>, a script made small.</param>
/// <exception cref="FormatException">A style sheet is broken; the message says where.</exception>
public sealed class ThemeAssets(Func<string, byte[]> read)
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
        "maps.css",
        "furigana.css",
        "charts.css",
        "balance.css",
        "practice.css",
        "reviews.css",
        "ask.css",
        "print.css",
    ];

    static readonly string[] FormSources =
        ["tokens.css", "base.css", "layout.css", "parts.css", "records.css", "search.css", "form.css", "print.css"];

    static readonly string[] FindSources =
    [
        "tokens.css", "base.css", "layout.css", "parts.css", "records.css", "search.css", "browse.css",
        "furigana.css", "find.css", "practice.css", "ask.css", "print.css", "handout.css",
    ];

    /// <summary>Those that the program was built with.</summary>
    public static ThemeAssets Built { get; } = new(Resource);

    /// <summary>The style of all pages but these.</summary>
    public ThemeAsset Style { get; } = Publish("style", ".css", Join(read, StyleSources));

    /// <summary>The style of pages with a form or its sheet, which draw nothing.</summary>
    public ThemeAsset FormStyle { get; } = Publish("form", ".css", Join(read, FormSources));

    /// <summary>The style of the search page, of the comparison, and of practices and lessons, which most readers look for: neither charts nor maps.</summary>
    public ThemeAsset FindStyle { get; } = Publish("find", ".css", Join(read, FindSources));

    /// <summary>The script of most pages: the search box.</summary>
    public ThemeAsset Script { get; } = OfScript(read, "search");

    /// <summary>The script of the search page instead: results and filters.</summary>
    public ThemeAsset FindScript { get; } = OfScript(read, "find");

    /// <summary>The script of lists instead: the search box, filters, what is chosen for the comparison.</summary>
    public ThemeAsset ListScript { get; } = OfScript(read, "list");

    /// <summary>The script of the comparison.</summary>
    public ThemeAsset CompareScript { get; } = OfScript(read, "compare");

    /// <summary>The script of the page on which mistakes are reported.</summary>
    public ThemeAsset ReportScript { get; } = OfScript(read, "report");

    /// <summary>The script of the button that puts a record into the request.</summary>
    public ThemeAsset AskScript { get; } = OfScript(read, "ask");

    /// <summary>The script of the forms.</summary>
    public ThemeAsset FormScript { get; } = OfScript(read, "form");

    /// <summary>Remembers whether readings are shown; for pages that have some.</summary>
    public ThemeAsset Furigana { get; } = OfScript(read, "furigana");

    /// <summary>The site's mark, used as the browser's icon and in the page header.</summary>
    public ThemeAsset Icon { get; } = Publish("icon", ".svg", Text(read, "icon.svg"));

    /// <summary>The source of the values that the style is made from.</summary>
    public string Tokens { get; } = Text(read, "Styles/tokens.css");

    /// <summary>Everything to publish.</summary>
    public ImmutableArray<ThemeAsset> All =>
        [
            Style, FormStyle, FindStyle, Script, FindScript, ListScript, CompareScript, ReportScript, AskScript,
            FormScript, Furigana, Icon,
        ];

    // Made small when this assembly was built (Knowledgebase.Scripts).
    static ThemeAsset OfScript(Func<string, byte[]> read, string stem) =>
        Publish(stem, ".js", read($"scripts/{stem}.js"));

    static ThemeAsset Publish(string stem, string extension, string text) =>
        Publish(stem, extension, Encoding.UTF8.GetBytes(text));

    internal static ThemeAsset Publish(string stem, string extension, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4));
        return new ThemeAsset(stem + extension, $"assets/{stem}.{hash}{extension}", bytes);
    }

    static string Join(Func<string, byte[]> read, string[] sources) =>
        string.Concat(
            sources.Select(s => StyleText.Compact($"theme/Assets/Styles/{s}", Text(read, "Styles/" + s)))
        ) + "\n";

    // The hash must not depend on how the source was checked out.
    static string Text(Func<string, byte[]> read, string file) =>
        Encoding.UTF8.GetString(read("assets/" + file)).Replace("\r", "", StringComparison.Ordinal);

    internal static string Read(string file) => Text(Resource, file);

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
