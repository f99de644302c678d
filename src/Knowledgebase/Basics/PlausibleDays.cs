namespace Knowledgebase.Basics;

/// <summary>The days that the program judges: every calculation with them stays within the calendar, and a year with
/// a wrong digit is told where it is written.</summary>
public static class PlausibleDays
{
    internal static DateOnly First { get; } = new(1800, 1, 1);

    internal static DateOnly Last { get; } = new(2199, 12, 31);

    /// <summary>What to do about a day outside of them.</summary>
    public static string Remedy =>
        $"年の数字を確かめて、{Dates.Label(First)}から{Dates.Label(Last)}までの日を書いてください。";

    /// <summary>True when the program can judge the day.</summary>
    public static bool Contain(DateOnly day) => day >= First && day <= Last;

    /// <summary>True when the text is a day, written 2024-04-01, that the program can judge.</summary>
    public static bool TryParse(string text, out DateOnly day) => Dates.TryParse(text, out day) && Contain(day);
}
