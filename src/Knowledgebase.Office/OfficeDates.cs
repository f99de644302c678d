namespace Knowledgebase.Office;

/// <summary>Dates as an office reads and writes them: with the day of the week, because it is asked for at once.</summary>
public static class OfficeDates
{
    /// <summary>2027年1月12日（火）.</summary>
    public static string Label(DateOnly day) => $"{Dates.Label(day)}{Mark(day)}";

    /// <summary>2027-01-12（火）, for the beginning of a line.</summary>
    public static string Iso(DateOnly day) => $"{Dates.Iso(day)}{Mark(day)}";

    /// <summary>2027年1月12日（火）〜2027年1月22日（金）.</summary>
    public static string Label(Period period) =>
        period.Days == 1 ? Label(period.From) : $"{Label(period.From)}〜{Label(period.Until)}";

    static string Mark(DateOnly day) => $"（{Choices.Weekdays.LabelOf(day.DayOfWeek)}）";
}
