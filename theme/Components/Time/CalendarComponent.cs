namespace Knowledgebase.Theme.Components.Time;

/// <summary>Months as tables; each day says its number and what it is.</summary>
static class CalendarComponent
{
    public static void Write(HtmlWriter w, CalendarBlock calendar)
    {
        w.Line($"""<div class="months">""");
        foreach (var month in calendar.Months)
            WriteMonth(w, month);
        w.Line($"</div>");
    }

    static void WriteMonth(HtmlWriter w, MonthView month)
    {
        w.Write($"<table>\n<caption>{month.Label}</caption>\n<thead><tr>");
        foreach (var day in w.Words.Weekdays)
            w.Write($"""<th scope="col">{day}</th>""");
        w.Line($"</tr></thead>\n<tbody>");
        var cells = month.FirstColumn + month.Days.Length;
        for (var cell = 0; cell < (cells + 6) / 7 * 7; cell++)
        {
            if (cell % 7 == 0)
                w.Write($"<tr>");
            var day = cell - month.FirstColumn;
            if (day < 0 || day >= month.Days.Length)
                w.Write($"<td></td>");
            else
                w.Write(
                    $"""<td class="{Class(month.Days[day].State)}">{day + 1} <span>{month.Days[day].Text}</span></td>"""
                );
            if (cell % 7 == 6)
                w.Line($"</tr>");
        }

        w.Line($"</tbody>\n</table>");
    }

    static string Class(DayState state) =>
        state switch
        {
            DayState.Free => "free",
            DayState.Full => "full",
            DayState.Closed => "closed",
            DayState.Past => "past",
            _ => "unsaid",
        };
}
