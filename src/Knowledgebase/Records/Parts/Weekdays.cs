namespace Knowledgebase.Records.Parts;

public static partial class Choices
{
    public static ImmutableArray<Choice<DayOfWeek>> Weekdays { get; } =
    [
        new(DayOfWeek.Sunday, "sun", "日", "日曜日。"),
        new(DayOfWeek.Monday, "mon", "月", "月曜日。"),
        new(DayOfWeek.Tuesday, "tue", "火", "火曜日。"),
        new(DayOfWeek.Wednesday, "wed", "水", "水曜日。"),
        new(DayOfWeek.Thursday, "thu", "木", "木曜日。"),
        new(DayOfWeek.Friday, "fri", "金", "金曜日。"),
        new(DayOfWeek.Saturday, "sat", "土", "土曜日。"),
    ];
}
