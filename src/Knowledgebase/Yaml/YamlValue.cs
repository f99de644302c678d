namespace Knowledgebase.Yaml;

/// <summary>A value of a YAML document. Scalars are text until a field says otherwise.</summary>
public abstract record YamlValue(SourceSpot Spot)
{
    internal IEnumerable<YamlScalar> Texts(Predicate<string> isWanted) =>
        this switch
        {
            YamlScalar scalar => [scalar],
            YamlList list => list.Items.SelectMany(item => item.Texts(isWanted)),
            YamlMap map => map.Entries.Where(e => isWanted(e.Key)).SelectMany(e => e.Value.Texts(isWanted)),
            _ => [],
        };
}

/// <summary>A single value.</summary>
/// <param name="Text">The text, with escapes resolved and line breaks as <c>\n</c>.</param>
/// <param name="Block">True when it was written as a block (<c>|</c>), so that its first line is the one below.</param>
public sealed record YamlScalar(SourceSpot Spot, string Text, bool Plain, bool Block = false) : YamlValue(Spot)
{
    internal ReadOnlyMemory<char> Written { get; init; }

    /// <summary>Where a comment begins that may have been meant as a part of the value.</summary>
    internal SourceSpot? Cut { get; init; }

    /// <summary>Where the value begins when it is written with escapes or over two lines.</summary>
    internal SourceSpot SpotOf(string part)
    {
        var written = Written.Span;
        var at = written.IndexOf(part, StringComparison.Ordinal);
        if (at < 0)
            return Spot;
        var breaks = written[..at].Count('\n');
        return breaks == 0
            ? Spot with
            {
                Column = Spot.Column + at,
            }
            : Spot with
            {
                Line = Spot.Line + breaks,
                Column = at - written[..at].LastIndexOf('\n'),
            };
    }

    /// <summary>True for a key with nothing behind it, or a plain <c>~</c> or <c>null</c>.</summary>
    internal bool IsEmpty => Plain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
public sealed record YamlList(SourceSpot Spot, ImmutableArray<YamlValue> Items) : YamlValue(Spot);

/// <summary>Keys and values in the order written; keys are unique after Unicode normalization (NFC).</summary>
public sealed record YamlMap(SourceSpot Spot, ImmutableArray<YamlEntry> Entries) : YamlValue(Spot)
{
    /// <summary>The entry of that key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key == key)
                return entry;
        return null;
    }
}

/// <summary>One key with its value.</summary>
public sealed record YamlEntry(string Key, SourceSpot KeySpot, YamlValue Value)
{
    internal bool IsBareWord =>
        Value is YamlScalar { Plain: true, Text: "" }
        && Value.Spot == KeySpot with { Column = KeySpot.Column + Key.Length };
}
