namespace Knowledgebase.Sample;

/// <summary>Keeps texts apart that must differ from page to page. Remembers a number for each, not the text.</summary>
sealed class UniqueText
{
    const int PlainTries = 12;
    readonly HashSet<ulong> _taken = [];

    /// <summary>Takes texts that are all new; false when one of them is not.</summary>
    public bool Take(params string[] texts)
    {
        var numbers = Array.ConvertAll(texts, Number);
        if (_taken.Overlaps(numbers))
            return false;
        _taken.UnionWith(numbers);
        return true;
    }

    /// <summary>Draws until a text is new; when the words run out, <paramref name="place"/> and then a number tell two texts apart.</summary>
    public string Text(Func<string> draw, Func<string> place)
    {
        for (var tries = 0; ; tries++)
        {
            var text = draw();
            if (tries >= PlainTries)
                text = $"{text}（{place()}）";
            if (tries >= 2 * PlainTries)
                text = string.Create(CultureInfo.InvariantCulture, $"{text[..^1]}・{tries}）");
            if (Take(text))
                return text;
        }
    }

    static ulong Number(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
