namespace Knowledgebase.Pages.Cases;

/// <summary>
/// What stands on a handout, filled until its room is used up. Room is counted in printed lines of one of its two columns; a letter counts as
/// a full-width one, so that a sheet is never too long and at worst a little short. While all fits, nothing is cut.
/// </summary>
sealed class HandoutSheet(int room)
{
    const int LettersInLine = 22;
    const int LettersInHeading = 18;
    const int HeadingRoom = 2;
    readonly List<Wish> _wishes = [];

    sealed record Wish(string Title, HandoutForm Form, int Least, IReadOnlyList<string> Lines)
    {
        public int Heading => HeadingRoom + ((Title.Length - 1) / LettersInHeading);

        public int Whole => Heading + Lines.Sum(RoomOf);
    }

    public ImmutableArray<HandoutSection> Sections
    {
        get
        {
            // Each has its least room; what is left over goes to those that want more, first come, first served.
            var rooms = _wishes.Select(w => Math.Min(w.Whole, w.Least)).ToArray();
            var left = room - rooms.Sum();
            var sections = ImmutableArray.CreateBuilder<HandoutSection>();
            for (var i = 0; i < rooms.Length; i++)
            {
                var more = Math.Clamp(_wishes[i].Whole - rooms[i], 0, Math.Max(0, left));
                left -= more;
                if (Fitted(_wishes[i], rooms[i] + more) is { } section)
                    sections.Add(section);
            }
            return sections.ToImmutable();
        }
    }

    internal void Add(Part part, string property, HandoutForm form, int least, params IReadOnlyList<string> lines) =>
        Add(part.LabelOf(property), form, least, lines);

    /// <summary>Adds lines in the order of the page; nothing to say adds nothing. The section has <paramref name="least"/> room even where others want more.</summary>
    public void Add(string title, HandoutForm form, int least, params IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
            _wishes.Add(new(title, form, least, lines));
    }

    public static string? Fitting(string line, int letters, bool mayCut)
    {
        if (line.Length <= letters)
            return line;
        if (!mayCut || letters < 2)
            return null;
        var end = line.LastIndexOf('。', letters - 2);
        return end >= letters / 2 ? line[..(end + 1)] + "…" : line[..(letters - 1)] + "…";
    }

    static HandoutSection? Fitted(Wish wish, int room)
    {
        if (room >= wish.Whole)
            return new(wish.Title, wish.Form, [.. wish.Lines], 0);
        var left = room - wish.Heading - 1; // a line is kept for «ほか…件»
        if (left < 1)
            return null;
        var taken = ImmutableArray.CreateBuilder<string>();
        foreach (var line in wish.Lines)
        {
            if (Fitting(line, left * LettersInLine, mayCut: taken.Count == 0) is not { } fitting)
                break;
            taken.Add(fitting);
            left -= RoomOf(fitting);
        }
        return new(wish.Title, wish.Form, taken.ToImmutable(), wish.Lines.Count - taken.Count);
    }

    static int RoomOf(string line) => (line.Length + LettersInLine - 1) / LettersInLine;
}
