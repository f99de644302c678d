namespace Knowledgebase.Theme.Components.Tables;

/// <summary>A table that scrolls inside its own frame, so that a narrow screen never scrolls sideways as a whole.</summary>
static class TableComponent
{
    // From here on the columns no longer fit a phone; the row headings then stay in sight while the rest scrolls.
    const int WideFrom = 5;

    // 2026年11月22日 is 14 half widths.
    const int BriefTo = 16;
    const int LongFrom = 56;

    // 令和5年度・2024年4月末時点
    const int LongNote = 15;

    public static void Write(HtmlWriter w, TableBlock table)
    {
        var caption = w.NextId();
        var width = table.Columns.Length >= WideFrom ? "wide" : "narrow";
        w.Line(
            $"""
            <div class="table-region {width}" role="group" tabindex="0" aria-labelledby="caption_{caption}">
            <table>
            <caption><span id="caption_{caption}">{table.Caption}</span></caption>
            """
        );
        var numeric = NumericColumns(table);
        w.Write($"<thead><tr>");
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (numeric[column])
                w.Write($"""<th scope="col" class="numeric">{table.Columns[column]}</th>""");
            else
                w.Write($"""<th scope="col">{table.Columns[column]}</th>""");
        }

        foreach (var tick in table.Ticks)
            w.Write($"""<th scope="col">{tick}</th>""");
        w.Line($"</tr></thead>\n<tbody>");
        foreach (var row in table.Rows)
            WriteRow(w, row, numeric, table.Ticks);
        w.Line(
            $"""
            </tbody>
            </table>
            </div>
            """
        );
    }

    static void WriteRow(HtmlWriter w, TableRow row, bool[] numeric, ImmutableArray<string> ticks)
    {
        if (row.Id is { } id)
            w.Write($"""<tr id="{id}">""");
        else
            w.Write($"<tr>");
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column];
            if (column == 0)
                w.Write($"""<th scope="row">""");
            else if (numeric[column] && IsNumeric(cell, orAbsent: true))
                w.Write($"""<td class="{(cell.Values[0].Note?.Length > LongNote ? "numeric noted" : "numeric")}">""");
            else
                WriteStart(w, cell);
            WriteValues(w, cell);
            w.Write($"</{(column == 0 ? "th" : "td")}>");
        }

        foreach (var tick in ticks)
            w.Write($"""<td><input type="checkbox" aria-label="{row.Cells[0].Values[0].Text}：{tick}"></td>""");
        w.Line($"</tr>");
    }

    // Columns share a narrow screen by what is in them: a date stays on one line, and sentences get room for sentences.
    static void WriteStart(HtmlWriter w, TableCell cell)
    {
        var width = 0;
        foreach (var value in cell.Values)
            width += HalfWidth(value.Text) + HalfWidth(value.Note ?? "") + HalfWidth(value.Inferred ?? "");
        if (width > LongFrom)
            w.Write($"""<td class="long">""");
        else if (width <= BriefTo)
            w.Write($"""<td class="brief">""");
        else
            w.Write($"<td>");
    }

    // Letters and digits are half as wide as kana and kanji.
    static int HalfWidth(string text)
    {
        var width = 0;
        foreach (var c in text)
            width += c < '\u2000' ? 1 : 2;
        return width;
    }

    static void WriteValues(HtmlWriter w, TableCell cell)
    {
        foreach (var value in cell.Values)
        {
            if (cell.Values.Length > 1)
                w.Write($"<div>");
            ValueComponent.Write(w, value);
            if (cell.Values.Length > 1)
                w.Write($"</div>");
        }
    }

    // A heading stands over its numbers, and so does the reason why one of them is missing.
    static bool[] NumericColumns(TableBlock table)
    {
        var numeric = new bool[table.Columns.Length];
        foreach (var row in table.Rows)
        {
            if (row.Cells.Length > numeric.Length)
                throw new InvalidOperationException(
                    $"A row of the table '{table.Caption}' has more cells than columns"
                );
            for (var column = 1; column < row.Cells.Length; column++)
                numeric[column] |= IsNumeric(row.Cells[column], orAbsent: false);
        }

        return numeric;
    }

    static bool IsNumeric(TableCell cell, bool orAbsent) =>
        cell.Values.Length > 0 && (cell.Values[0].Numeric || (orAbsent && cell.Values[0].Absent));
}
