namespace Knowledgebase.Prose;

/// <summary>
/// The fragment of a heading: its own words, or the name given behind them (<c>## 見出し {#name}</c>). Never its place, so a heading
/// put above moves no address.
/// </summary>
/// <param name="Id">The fragment; null when the given name cannot be one or the words yield none.</param>
readonly record struct HeadingName(string? Id, string Title)
{
    public static HeadingName Of(string heading)
    {
        var open = heading.LastIndexOf("{#", StringComparison.Ordinal);
        if (open < 0 || !heading.EndsWith('}'))
            return new(FromWords(heading), heading);
        var name = heading[(open + 2)..^1];
        return new(open > 0 && RecordId.IsSlug(name) ? name : null, heading[..open].TrimEnd());
    }

    // Letters and digits, joined by hyphens. The frame of a page has Latin ids of its own, so Latin words get a
    // beginning that tells them apart.
    static string? FromWords(string title)
    {
        var id = new StringBuilder(title.Length);
        foreach (var rune in title.Normalize().EnumerateRunes())
        {
            if (
                Rune.IsLetterOrDigit(rune)
                || Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
            )
                id.Append(rune.ToString());
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }
        var words = id.ToString().TrimEnd('-');
        return words.Length == 0 ? null
            : Ascii.IsValid(words) ? "heading-" + words.ToLowerInvariant()
            : words;
    }
}
