namespace Knowledgebase.Japanese;

enum TextKind
{
    Ordinary,

    Prose,

    /// <summary>やさしい日本語, which puts blanks between its words.</summary>
    Spaced,

    Reading,

    /// <summary>Spellings as people write them, doubtful ones among them.</summary>
    AsWritten,
}

static class Spelling
{
    /// <summary>
    /// The text in Unicode's form NFC, but for the kanji of Japanese codes that NFC replaces by others (塚 U+FA10): a name stays as its owner
    /// writes it.
    /// </summary>
    public static string Normal(string text)
    {
        if (text.IsNormalized())
            return text;
        var normal = new StringBuilder(text.Length);
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (>= '\uFA0C' and <= '\uFA6D'))
                continue;
            normal.Append(text[from..i].Normalize()).Append(text[i]);
            from = i + 1;
        }
        return normal.Append(text[from..].Normalize()).ToString();
    }

    public static string Key(string text)
    {
        var plain = LookAlikes.ToPlain(text);
        return string.Create(plain.Length, plain, (signs, from) =>
        {
            for (var i = 0; i < signs.Length; i++)
                signs[i] = OneSign(from[i]);
        }).ToLower(CultureInfo.InvariantCulture);
    }

    // Signs for which Windows and other machines write different characters: the same key gives one here, another
    // there.
    static char OneSign(char c) =>
        c switch
        {
            '\u301C' or '\u223C' => '~',
            '\u2015' => '\u2014',
            '\u2212' or '\u2010' => '-',
            '\u2225' => '\u2016',
            _ => c,
        };
}
