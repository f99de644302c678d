namespace Knowledgebase.Theme.Style;

/// <summary>The colours of the theme as the tokens say them, and how well two of them can be told apart.</summary>
static partial class Colours
{
    /// <summary>The colours of the day by name (<c>--ink</c>), in the order of the file; those of <paramref name="night"/> where it has its own.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(string tokens, bool night)
    {
        var blocks = tokens.Split("@media", StringSplitOptions.None);
        var day = Named().Matches(blocks[0]).Select(m => (Name: m.Groups[1].Value, Value: m.Groups[2].Value)).ToArray();
        if (!night)
            return day;
        var own = blocks.First(b => b.Contains("prefers-color-scheme: dark", StringComparison.Ordinal));
        var dark = Named().Matches(own).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        return [.. day.Select(c => (c.Name, dark.GetValueOrDefault(c.Name, c.Value)))];
    }

    /// <summary>The contrast of two colours such as <c>#1d3f82</c>, from 1 to 21, as WCAG defines it.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour[1..].Select(c => new string(c, 2))) : colour[1..];
        double Part(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
        }

        return (.2126 * Part(0)) + (.7152 * Part(2)) + (.0722 * Part(4));
    }

    [GeneratedRegex("(--[a-z0-9-]+): (#[0-9a-f]{3,6});")]
    private static partial Regex Named();
}
