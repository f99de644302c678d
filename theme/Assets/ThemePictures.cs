using System.Collections.Frozen;

namespace Knowledgebase.Theme.Assets;

/// <summary>The pictures shown where a page is shared: one for each kind of page, drawn by <c>tests/pictures</c> and kept beside the style.</summary>
public static class ThemePictures
{
    const string Fallback = "site";

    static readonly FrozenDictionary<string, (ThemeAsset Asset, string Words)> Drawn = Read();
    static readonly FrozenDictionary<string, (ThemeAsset Asset, string Words)>.AlternateLookup<
        ReadOnlySpan<char>
    > ByFolder = Drawn.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Everything to publish once the site's host is known; before, no page can name a picture.</summary>
    public static ImmutableArray<ThemeAsset> All { get; } =
    [.. Drawn.Values.Select(d => d.Asset).OrderBy(a => a.Name, StringComparer.Ordinal)];

    /// <summary>The picture for a place below the site's base: that of its first folder, where one is drawn, with the words in it.</summary>
    internal static (ThemeAsset Asset, string Words) Of(ReadOnlySpan<char> place)
    {
        var end = place.IndexOf('/');
        return end > 0 && ByFolder.TryGetValue(place[..end], out var drawn) ? drawn : Drawn[Fallback];
    }

    static FrozenDictionary<string, (ThemeAsset Asset, string Words)> Read()
    {
        var lines = ThemeAssets.Read("Og/words.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(part => part[0], part => (Picture(part[0]), part[1]), StringComparer.Ordinal);
    }

    static ThemeAsset Picture(string name) =>
        ThemeAssets.Publish("og-" + name, ".png", ThemeAssets.Bytes($"Og/{name}.png"));
}
