namespace Knowledgebase.Theme.Components.Tables;

/// <summary>Small maps as drawings of one path for each look of a field. They hold no letters; the sentence below says what they show.</summary>
static class MatrixMinisComponent
{
    // Few fields are drawn large, many as small as can still be told apart; a phone shrinks what is wider.
    const int Width = 340;
    const int Smallest = 8;
    const int Largest = 22;

    public static void Write(HtmlWriter w, MatrixMinisBlock minis, int headingLevel)
    {
        w.Line($"""<ul class="minis">""");
        foreach (var map in minis.Maps)
        {
            var id = w.NextId();
            w.Write($"""<li><h{headingLevel}><a href="{map.Title.Url}">{new Title(map.Title.Text)}</a>""");
            w.Line($"</h{headingLevel}>");
            Draw(w, map.Rows, id);
            w.Line($"""<p class="remark" id="axes_{id}">{map.Axes}</p><p id="says_{id}">{map.Text}</p></li>""");
        }

        w.Line($"</ul>");
    }

    static void Draw(HtmlWriter w, ImmutableArray<ImmutableArray<MatrixCell>> rows, int id)
    {
        var columns = rows[0].Length;
        var side = Math.Clamp(Width / columns, Smallest, Largest);
        var (width, height) = (columns * side, rows.Length * side);
        w.Write($"""<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" """);
        w.Line($"""aria-labelledby="axes_{id} says_{id}">""");
        var fields =
            from row in rows.Index()
            from cell in row.Item.Index()
            group Field(cell.Item.State, cell.Index * side, row.Index * side, side - 2)
                by MatrixComponent.Look(cell.Item.State, cell.Item.Step);
        foreach (var look in fields)
            w.Write($"""<path class="{look.Key}" d="{string.Concat(look)}"/>""");
        w.Line($"</svg>");
    }

    // A square, a diamond where cases are asked for, and a stroke where no question arises.
    static string Field(MatrixState state, int left, int top, int side)
    {
        var half = (side / 2) + 1;
        return FormattableString.Invariant(
            state switch
            {
                MatrixState.Asked => $"M{left + half} {top}l{half} {half}-{half} {half}-{half}-{half}z",
                MatrixState.NotApplicable => (FormattableString)$"M{left + 1} {top + 1 + side}l{side}-{side}",
                _ => $"M{left + 1} {top + 1}h{side}v{side}h-{side}z",
            }
        );
    }
}
