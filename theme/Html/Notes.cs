namespace Knowledgebase.Theme.Html;

/// <summary>What the signs in a page's text lead to at its end, in the order of first mention: places in sources, and notes on how one was read.</summary>
sealed class Notes
{
    readonly List<Note> _all = [];
    readonly Dictionary<Note, int> _numbers = [];

    public IReadOnlyList<Note> All => _all;

    /// <summary>The number of a place; the same place has one number on a page.</summary>
    public int Number(Note note)
    {
        if (_numbers.TryGetValue(note, out var known))
            return known;
        _all.Add(note);
        return _numbers[note] = _all.Count;
    }
}

/// <summary>One note; its source is null where it says how a place was read.</summary>
sealed record Note(string? Source, string Text, string Url);
