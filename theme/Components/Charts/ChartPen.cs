namespace Knowledgebase.Theme.Components.Charts;

/// <summary>
/// Draws the pieces of a chart. Across, places are shares of the width, so that nothing but distances changes with the window; down,
/// they are heights of letters, so that a reader's larger letters never run into each other. A file of its own gets pixels for both.
/// </summary>
sealed class ChartPen
{
    const decimal Letter = 14;
    readonly HtmlWriter _w;
    readonly decimal? _width;
    readonly decimal _left;
    readonly decimal _top;

    ChartPen(HtmlWriter w, decimal? width, decimal left, decimal top) =>
        (_w, _width, _left, _top) = (w, width, left, top);

    /// <summary>How many letters wide the drawing is where it is narrowest: on a page that is a phone of 320 px.</summary>
    public decimal Narrowest => _width is { } width ? width / Letter : 16.5m;

    public Words Words => _w.Words;

    public static ChartPen OnPage(HtmlWriter w) => new(w, null, 0, 0);

    /// <summary>A pen for a file: how wide the chart is there and where it begins.</summary>
    public static ChartPen InFile(HtmlWriter w, decimal width, decimal left, decimal top) => new(w, width, left, top);

    /// <summary>A height in letters for a page. It follows the reader's letter size, but not the size of the letters it places.</summary>
    public static string OnPage(decimal letters) =>
        (letters * .875m).ToString("0.###", CultureInfo.InvariantCulture) + "rem";

    public static decimal Pixels(decimal letters) => letters * Letter;

    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public void Line(ChartLook look, decimal x1, decimal y1, decimal x2, decimal y2)
    {
        _w.Write($"""<line x1="{X(x1)}" y1="{Y(y1)}" x2="{X(x2)}" y2="{Y(y2)}" """);
        End(look);
    }

    public void Circle(ChartLook look, decimal x, decimal y, decimal radius)
    {
        _w.Write($"""<circle cx="{X(x)}" cy="{Y(y)}" r="{Length(radius)}" """);
        End(look);
    }

    public void Field(ChartLook look, decimal x, decimal y, decimal width, decimal height)
    {
        _w.Write($"""<rect x="{X(x)}" y="{Y(y)}" width="{Across(width)}" height="{Length(height)}" """);
        End(look);
    }

    public void Cross(decimal x, decimal y) => Glyph(ChartLook.Cross, x, y, "M-6-6 6 6M-6 6 6-6");

    public void Square(ChartLook look, decimal x, decimal y) => Glyph(look, x, y, "M-6-6H6V6H-6z");

    /// <summary>A flag on its pole, whose foot stands at a place.</summary>
    public void Flag(decimal x, decimal y)
    {
        Glyph(ChartLook.Goal, x, y, "M0 0V-18");
        Glyph(ChartLook.Flag, x, y, "M0-18h13l-4 5 4 5H0z");
    }

    public void Text(ChartLook look, decimal x, decimal y, string text, string anchor = "middle", decimal shift = 0)
    {
        _w.Write($"""<text x="{X(x)}" y="{Y(y)}" """);
        if (shift != 0)
            _w.Write($"""dx="{Length(shift)}" """);
        if (anchor != "start")
            _w.Write($"""text-anchor="{anchor}" """);
        if (_width is null)
            _w.Write($"""class="{look.Name}">{text}</text>""");
        else
            _w.Write($"""fill="{look.Fill}" font-size="{look.Size}" font-weight="{look.Weight}">{text}</text>""");
        _w.Line($"");
    }

    void Glyph(ChartLook look, decimal x, decimal y, string path)
    {
        _w.Write($"""<svg x="{X(x)}" y="{Y(y)}" width="1" height="1" overflow="visible"><path d="{path}" """);
        End(look, nested: true);
    }

    void End(ChartLook look, bool nested = false)
    {
        if (_width is null)
        {
            _w.Write($"""class="{look.Name}" """);
        }
        else
        {
            _w.Write($"""fill="{look.Fill}" """);
            if (look.Stroke != "none")
                _w.Write($"""stroke="{look.Stroke}" stroke-width="{look.Width}" """);
            if (look.Dash != "none")
                _w.Write($"""stroke-dasharray="{look.Dash}" """);
        }

        if (nested)
            _w.Line($"/></svg>");
        else
            _w.Line($"/>");
    }

    string X(decimal share) => _width is { } width ? Number(_left + (share * width)) : Across(share);

    string Across(decimal share) => _width is { } width ? Number(share * width) : Number(share * 100) + "%";

    string Y(decimal letters) => _width is null ? Length(letters) : Number(_top + Pixels(letters));

    string Length(decimal letters) => _width is null ? OnPage(letters) : Number(Pixels(letters));
}
