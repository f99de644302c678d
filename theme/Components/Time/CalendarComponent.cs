namespace Knowledgebase.Theme.Components.Time;

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
        // Weeks that are over are not drawn.
        var first = month.FirstColumn + month.Days.TakeWhile(d => d.State is DayState.Past or DayState.Closed).Count();
        for (var cell = first / 7 * 7; cell < (cells + 6) / 7 * 7; cell++)
        {
            if (cell % 7 == 0)
                w.Write($"<tr>");
            var day = cell - month.FirstColumn;
            if (day < 0 || day >= month.Days.Length)
                w.Write($"<td></td>");
            else
                WriteDay(w, day + 1, month.Days[day]);
            if (cell % 7 == 6)
                w.Line($"</tr>");
        }

        w.Line($"</tbody>\n</table>");
    }

    static void WriteDay(HtmlWriter w, int number, DayView day)
    {
        w.Write($"""<td class="{Class(day.State)}">""");
        if (day.Url is { } url)
            w.Write($"""<a href="{url}">{number} <span>{day.Text}</span></a>""");
        else
            w.Write($"{number} <span>{day.Text}</span>");
        w.Write($"</td>");
    }

    static string Class(DayState state) =>
        state switch
        {
            DayState.Free => "free",
            DayState.Full => "full",
            DayState.Closed or DayState.Past => "closed",
            _ => "unsaid",
        };
}
