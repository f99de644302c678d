namespace Knowledgebase.Theme.Components.Charts;

/// <summary>
/// Places the texts of a chart so that none meets another at any width: a text takes the first of its places that is free on the
/// narrowest drawing. One that finds none is left out, because table and description say it too.
/// </summary>
sealed class ChartLabels(ChartPen pen)
{
    const decimal Above = .95m;
    const decimal Below = .3m;
    const decimal Gap = .3m;

    // Beside the plot a page leaves this much, in letters.
    const decimal Margin = .9m;

    readonly List<Box> _taken = [];

    /// <summary>What no text may cover: a line across, a dot.</summary>
    public void Keep(decimal left, decimal top, decimal right, decimal bottom) =>
        _taken.Add(new(pen.Narrowest * left, top, pen.Narrowest * right, bottom));

    public void KeepDot(decimal x, decimal y, decimal radius) =>
        _taken.Add(new((pen.Narrowest * x) - radius, y - radius, (pen.Narrowest * x) + radius, y + radius));

    /// <summary>Writes a text at the first free place; false where there is none.</summary>
    public bool Write(ChartLook look, string text, params ReadOnlySpan<LabelPlace> places)
    {
        foreach (var place in places)
        {
            var box = BoxOf(look, text, place);
            var leaves = box.Top < 0 || box.Left < -Margin || box.Right > pen.Narrowest + Margin;
            if (leaves || _taken.Exists(t => t.Meets(box)))
                continue;
            _taken.Add(box);
            pen.Text(look, place.X, place.Y, text, place.Anchor, place.Shift);
            return true;
        }

        return false;
    }

    Box BoxOf(ChartLook look, string text, LabelPlace place)
    {
        var width = text.Sum(c => char.IsAscii(c) ? .6m : 1) * (look.IsSmall ? .875m : 1);
        var at = (pen.Narrowest * place.X) + place.Shift;
        var left = place.Anchor switch { "start" => at, "end" => at - width, _ => at - (width / 2) };
        return new(left, place.Y - Above, left + width, place.Y + Below);
    }

    readonly record struct Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
    {
        public bool Meets(Box other) =>
            Left < other.Right + Gap && other.Left < Right + Gap && Top < other.Bottom && other.Top < Bottom;
    }
}

/// <summary>Where a text could stand: a share of the width, a height in letters, and to which side of it.</summary>
readonly record struct LabelPlace(decimal X, decimal Y, string Anchor = "middle", decimal Shift = 0);
