namespace Knowledgebase.Pages.Cases;

/// <summary>
/// One column of a handout, filled until its room is used up. Room is counted in printed lines; a letter counts as a full-width one,
/// so that a column is never too long and at worst a little short.
/// </summary>
/// <param name="room">Lines that the column holds.</param>
sealed class HandoutColumn(int room)
{
    const int LettersInLine = 22;
    const int LettersInHeading = 18;
    const int HeadingRoom = 2;
    readonly ImmutableArray<HandoutSection>.Builder _sections = ImmutableArray.CreateBuilder<HandoutSection>();
    int _room = room;

    public ImmutableArray<HandoutSection> Sections => _sections.ToImmutable();

    internal void Add(Part part, string property, HandoutForm form, int max, params IReadOnlyList<string> lines) =>
        Add(part.LabelOf(property), form, max, lines);

    /// <summary>Adds as many lines as there is room for; what is left out is counted. Nothing to say adds nothing.</summary>
    /// <param name="title">The section's heading.</param>
    /// <param name="form">How its lines are set.</param>
    /// <param name="max">The room that the section may take at most, so that one does not crowd out the next.</param>
    /// <param name="lines">All there is to say.</param>
    public void Add(string title, HandoutForm form, int max, params IReadOnlyList<string> lines)
    {
        var heading = HeadingRoom + ((title.Length - 1) / LettersInHeading);
        var free = Math.Min(max, _room) - heading - 1; // a line is kept for «ほか…件»
        var left = free;
        if (lines.Count == 0 || left < 1)
            return;
        var taken = ImmutableArray.CreateBuilder<string>();
        foreach (var line in lines)
        {
            var fitting = Fitting(line, left * LettersInLine, mayCut: taken.Count == 0);
            if (fitting is null)
                break;
            taken.Add(fitting);
            left -= (fitting.Length + LettersInLine - 1) / LettersInLine;
        }
        var more = lines.Count - taken.Count;
        _room -= heading + (free - left) + (more > 0 ? 1 : 0);
        _sections.Add(new(title, form, taken.ToImmutable(), more));
    }

    /// <summary>The line, or as many of its sentences as fit; null when it must not be cut.</summary>
    public static string? Fitting(string line, int letters, bool mayCut)
    {
        if (line.Length <= letters)
            return line;
        if (!mayCut || letters < 2)
            return null;
        var end = line.LastIndexOf('。', letters - 2);
        return end >= letters / 2 ? line[..(end + 1)] + "…" : line[..(letters - 1)] + "…";
    }
}
