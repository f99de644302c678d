namespace Knowledgebase.Theme.Html;

/// <summary>What the signs in a page's text lead to at its end, in the order of first mention: places in sources, and notes on how one was read.</summary>
sealed class Notes
{
    readonly List<Note> _all = [];
    readonly Dictionary<string, int> _numbers = [];

    public IReadOnlyList<Note> All => _all;

    /// <summary>The number of a place in a source; the same place has one number on a page.</summary>
    public int Number(CiteView cite) => Number(new Note(cite.Source, cite.Place, cite.Url));

    /// <summary>The number of a note on how a place was read.</summary>
    public int Number(LinkView doubt) => Number(new Note(null, doubt.Text, doubt.Url));

    int Number(Note note)
    {
        var key = $"{note.Source}\n{note.Text}\n{note.Url}";
        if (_numbers.TryGetValue(key, out var known))
            return known;
        _all.Add(note);
        return _numbers[key] = _all.Count;
    }

    /// <summary>One note; <paramref name="Source"/> is null where it says how a place was read.</summary>
    public sealed record Note(string? Source, string Text, string Url);
}
