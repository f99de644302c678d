namespace Knowledgebase.Theme.Views.Blocks.Time;

/// <summary>Months as tables of weeks: what each day is, told by a word and never by colour alone.</summary>
public sealed record CalendarBlock(ImmutableArray<MonthView> Months) : UnsearchedBlock;

/// <summary>One month; its first day stands in the column given, 0 being Sunday.</summary>
public sealed record MonthView(string Label, int FirstColumn, ImmutableArray<DayView> Days);

/// <summary>One day of a calendar.</summary>
public sealed record DayView(DayState State, string Text)
{
    /// <summary>Where it leads.</summary>
    public string? Url { get; init; }
}

/// <summary>What a day of a calendar is.</summary>
public enum DayState
{
    /// <summary>Something is free.</summary>
    Free,

    /// <summary>Nothing is free.</summary>
    Full,

    /// <summary>Nothing is handed over.</summary>
    Closed,

    /// <summary>It has passed.</summary>
    Past,

    /// <summary>Nobody can tell.</summary>
    Unknown,
}
