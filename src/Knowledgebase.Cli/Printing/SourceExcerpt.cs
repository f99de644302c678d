namespace Knowledgebase.Cli.Printing;

/// <summary>A line of input as shown under a mistake, clipped when it is long; the pad is as wide as the text before the column.</summary>
sealed record SourceExcerpt(string Text, string Pad)
{
    const int Max = 100;

    // Cells kept before the column when the line is clipped.
    const int Before = 60;

    public static SourceExcerpt Of(string line, int column)
    {
        var text = new StringBuilder();
        var pad = new StringBuilder();
        var (from, to) = Window(line, column);
        if (from > 0)
        {
            text.Append('…');
            pad.Append(' ');
        }

        for (var i = from; i < to;)
        {
            var shown = SafeText.Shown(line, i, out var length);
            text.Append(shown);
            if (i + length <= column - 1)
                pad.Append(Blank(shown));
            i += length;
        }

        if (to < line.Length)
            text.Append('…');
        return new SourceExcerpt(text.ToString(), pad.ToString());
    }

    // A full-width blank under a full-width character: correct wherever the terminal draws both alike.
    static string Blank(string shown) =>
        Cells.Width(shown) switch
        {
            0 => "",
            2 when shown.EnumerateRunes().Count() == 1 => "\u3000",
            var width => new string(' ', width),
        };

    static (int From, int To) Window(string line, int column)
    {
        var starts = new List<(int Index, int Cell)>();
        var cell = 0;
        for (var i = 0; i < line.Length;)
        {
            starts.Add((i, cell));
            cell += Cells.Width(SafeText.Shown(line, i, out var length));
            i += length;
        }

        if (cell <= Max)
            return (0, line.Length);
        var caret = starts.FindLast(s => s.Index <= column - 1).Cell;
        var first = Math.Clamp(caret - Before, 0, cell - Max);
        var from = starts.Find(s => s.Cell >= first).Index;
        var end = starts.FindIndex(s => s.Cell > first + Max);
        return (from, end < 0 ? line.Length : starts[end - 1].Index);
    }
}
