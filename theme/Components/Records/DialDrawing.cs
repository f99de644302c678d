namespace Knowledgebase.Theme.Components.Records;

/// <summary>The drawing of a measure, always 56 high: clocks of an hour, squares that are counted, bars that rise.</summary>
static class DialDrawing
{
    const int Height = 56;
    const int Hour = 60;
    const int Bars = 5;
    const int InRow = 8;
    const decimal Radius = 22;

    public static void Write(HtmlWriter w, DialView dial)
    {
        switch (dial.Form)
        {
            case DialForm.Clocks:
                WriteClocks(w, dial);
                break;
            case DialForm.Squares:
                WriteSquares(w, dial);
                break;
            default:
                WriteBars(w, dial);
                break;
        }

        w.Write($"</svg>");
    }

    static void Start(HtmlWriter w, DialView dial, int width) =>
        w.Write($"""<svg viewBox="0 0 {width} {Height}" role="img" aria-label="{dial.Drawn}">""");

    static void WriteClocks(HtmlWriter w, DialView dial)
    {
        var clocks = Math.Max(1, (int)Math.Ceiling(dial.Amount / Hour));
        Start(w, dial, (clocks * 60) - 4);
        for (var i = 0; i < clocks; i++)
        {
            var (x, minutes) = ((i * 60) + 28, Math.Min(Hour, dial.Amount - (i * Hour)));
            var look = minutes == Hour ? "filled" : "face";
            w.Write($"""<circle class="{look}" cx="{x}" cy="28" r="22"/>""");
            if (minutes < Hour)
                w.Write($"""<path class="filled" d="{Sector(x, minutes)}"/>""");
            w.Write($"""<path class="ticks" d="M{x} 4V1M{x + 24} 28h3M{x} 52v3M{x - 24} 28h-3"/>""");
        }
    }

    // From twelve o'clock to the right.
    static string Sector(int x, decimal minutes)
    {
        var angle = (double)(minutes / Hour) * 2 * Math.PI;
        var (toX, toY) = (x + (Radius * (decimal)Math.Sin(angle)), 28 - (Radius * (decimal)Math.Cos(angle)));
        return $"M{Numerals(x)} 28V6A22 22 0 {(minutes > 30 ? 1 : 0)} 1 {Numerals(toX)} {Numerals(toY)}Z";
    }

    static void WriteSquares(HtmlWriter w, DialView dial)
    {
        var (filled, all) = ((int)dial.Amount, (int)dial.Amount + dial.Rest);
        var rows = (all + InRow - 1) / InRow;
        var (side, step) = rows switch
        {
            1 when all <= 4 => (40, 47),
            1 => (20, 24),
            2 => (24, 28),
            _ => (15, 18),
        };
        Start(w, dial, (Math.Min(all, InRow) * step) + 4);
        var top = (Height - (rows * step) + step - side) / 2;
        WriteFields(w, filled, all, i => (2 + (i % InRow * step), top + (i / InRow * step), side, side));
    }

    static void WriteBars(HtmlWriter w, DialView dial)
    {
        Start(w, dial, 112);
        WriteFields(w, (int)dial.Amount, Bars, i => (1 + (i * 22), 40 - (i * 8), 16, 14 + (i * 8)));
    }

    // What is there is one path, what is not another.
    static void WriteFields(HtmlWriter w, int filled, int all, Func<int, (int X, int Y, int Width, int Height)> fieldAt)
    {
        WriteFields(w, "filled", Enumerable.Range(0, filled).Select(fieldAt));
        WriteFields(w, "outline", Enumerable.Range(filled, all - filled).Select(fieldAt));
    }

    static void WriteFields(HtmlWriter w, string look, IEnumerable<(int X, int Y, int Width, int Height)> fields)
    {
        var path = string.Concat(fields.Select(f => $"M{f.X} {f.Y}h{f.Width}v{f.Height}h-{f.Width}z"));
        if (path.Length > 0)
            w.Write($"""<path class="{look}" d="{path}"/>""");
    }

    static string Numerals(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
