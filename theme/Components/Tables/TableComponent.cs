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
        var width = table.Columns.Length >= WideFrom ? "wide" : table.Columns.Length == 2 ? "pair" : "narrow";
        var look = table.Stacked ? width + " stacked" : width;
        w.Line(
            $"""
            <div class="table-region {look}" role="group" tabindex="0" aria-labelledby="caption_{caption}">
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
            WriteRow(w, table, row, numeric);
        w.Line(
            $"""
            </tbody>
            </table>
            </div>
            """
        );
    }

    static void WriteRow(HtmlWriter w, TableBlock table, TableRow row, bool[] numeric)
    {
        if (row.Id is { } id)
            w.Write($"""<tr id="{id}">""");
        else
            w.Write($"<tr>");
        for (var column = 0; column < row.Cells.Length; column++)
        {
            var cell = row.Cells[column];
            var name = table.Stacked ? table.Columns[column] : null;
            if (column == 0)
                w.Write($"""<th scope="row">""");
            else if (numeric[column] && IsNumeric(cell, orAbsent: true))
                WriteStart(w, cell.Values[0].Note?.Length > LongNote ? "numeric noted" : "numeric", name);
            else
                WriteStart(w, Width(cell), name);
            WriteValues(w, cell);
            w.Write($"</{(column == 0 ? "th" : "td")}>");
        }

        foreach (var tick in table.Ticks)
            w.Write($"""<td><input type="checkbox" aria-label="{row.Cells[0].Values[0].Text}：{tick}"></td>""");
        w.Line($"</tr>");
    }

    // Where a row is a list of its own, each cell says its column.
    static void WriteStart(HtmlWriter w, string look, string? name)
    {
        w.Write($"<td");
        if (look.Length > 0)
            w.Write($" class=\"{look}\"");
        if (name is not null)
            w.Write($" data-name=\"{name}\"");
        w.Write($">");
    }

    // Columns share a narrow screen by what is in them: a date stays on one line, and sentences get room for sentences.
    static string Width(TableCell cell)
    {
        var width = 0;
        // Several values stand one below the other: the widest decides.
        foreach (var value in cell.Values)
            width = Math.Max(
                width,
                HalfWidth(value.Text) + HalfWidth(value.Note ?? "") + HalfWidth(value.Inferred ?? "")
            );
        return width > LongFrom ? "long" : width <= BriefTo ? "brief" : "";
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
