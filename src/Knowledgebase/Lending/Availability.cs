namespace Knowledgebase.Lending;

/// <summary>Why an item cannot be lent in a period.</summary>
public enum PeriodProblem
{
    /// <summary>It ends before it begins.</summary>
    EndsBeforeItBegins,

    /// <summary>It begins too soon after the day on which it is asked for.</summary>
    ShortNotice,

    /// <summary>It begins later than may be booked yet.</summary>
    TooFarAhead,

    /// <summary>It lasts too long.</summary>
    TooLong,

    /// <summary>More sets are wanted than there are, or than one school may have.</summary>
    TooManyUnits,

    /// <summary>It begins on a closed day.</summary>
    BeginsOnClosedDay,

    /// <summary>It ends on a closed day.</summary>
    EndsOnClosedDay,

    /// <summary>With its way there, its way back and its inspection it meets days on which too few sets are free.</summary>
    Occupied,
}

/// <summary>When an item is free. <c>theme/Assets/Scripts/form/lending.js</c> follows the same steps, and a test
/// compares both.</summary>
public sealed record Availability(LendingRules Rules, ImmutableArray<OccupiedPeriod> Away)
{
    /// <summary>How far ahead of the day asked for a free period is looked for.</summary>
    public static int Horizon => 366;

    /// <summary>How many days from the day on which it is asked for a loan or a visit may lie: further is a slip of the pen.</summary>
    internal static int Farthest { get; } = 2 * Horizon;

    /// <summary>True when a period is so long, or so far from the day, that nobody can mean it.</summary>
    public static bool IsBeyond(DateOnly today, Period period) =>
        period.Days > Horizon || Math.Abs(period.From.DayNumber - today.DayNumber) > Farthest;

    /// <summary>How many sets are free on a day; null when the number of sets is not known.</summary>
    internal int? FreeOn(DateOnly day) => Rules.Units is { } units ? Math.Max(0, units - AwayOn(day)) : null;

    /// <summary>Everything that stands against a loan asked for on <paramref name="today"/>, in the order of the enumeration.</summary>
    public ImmutableArray<PeriodProblem> Judge(DateOnly today, Period loan, int wanted)
    {
        if (loan.Until < loan.From)
            return [PeriodProblem.EndsBeforeItBegins];
        var notice = loan.From.DayNumber - today.DayNumber;
        var found = ImmutableArray.CreateBuilder<PeriodProblem>();
        if (notice < (Rules.LeadDays ?? 0))
            found.Add(PeriodProblem.ShortNotice);
        if (notice > Rules.BookAheadDays)
            found.Add(PeriodProblem.TooFarAhead);
        if (loan.Days > Rules.MaxDays)
            found.Add(PeriodProblem.TooLong);
        if (wanted > Rules.Units || wanted > Rules.MaxUnits)
            found.Add(PeriodProblem.TooManyUnits);
        if (Rules.Closed.Contains(loan.From))
            found.Add(PeriodProblem.BeginsOnClosedDay);
        if (Rules.Closed.Contains(loan.Until))
            found.Add(PeriodProblem.EndsOnClosedDay);
        if (wanted <= Rules.Units && ClashOf(loan, wanted) is not null)
            found.Add(PeriodProblem.Occupied);
        return found.ToImmutable();
    }

    /// <summary>Where a loan meets what is away; null when it does not, or when the number of sets is not known.</summary>
    public Clash? ClashOf(Period loan, int wanted)
    {
        if (Rules.Units is not { } units)
            return null;
        var days = Rules.Blocked(loan);
        for (var day = days.From; day <= days.Until; day = day.AddDays(1))
            if (AwayOn(day) > units - wanted)
                return new(day, Math.Max(0, units - AwayOn(day)), [.. Away.Where(a => a.Period.Contains(day))]);
        return null;
    }

    /// <summary>The first period from the one asked for on: as long as that one or as the rules allow; some days
    /// shorter only when there is none of that length; null when there is none within <see cref="Horizon"/>
    /// days.</summary>
    public Period? NextFree(DateOnly today, Period loan, int wanted)
    {
        var days = Math.Max(1, Math.Min(loan.Days, Rules.MaxDays ?? loan.Days));
        var earliest = today.AddDays(Rules.LeadDays ?? 0);
        var first = loan.From > earliest ? loan.From : earliest;
        for (var length = days; length > Math.Max(0, days - MaxShorter); length--)
            for (var shift = 0; shift <= Horizon; shift++)
            {
                var period = new Period(first.AddDays(shift), first.AddDays(shift + length - 1));
                if (Judge(today, period, wanted).IsEmpty)
                    return period;
            }
        return null;
    }

    /// <summary>The longest part of a period that meets what is away, the first of equal ones; null when no day of it can be lent, or when it is
    /// so long that nobody means its days one by one.</summary>
    public Period? RestOf(DateOnly today, Period loan, int wanted)
    {
        if (loan.Days > MaxParted || !Judge(today, loan, wanted).Contains(PeriodProblem.Occupied))
            return null;
        for (var length = loan.Days - 1; length > 0; length--)
            for (var begin = loan.From; begin.AddDays(length - 1) <= loan.Until; begin = begin.AddDays(1))
            {
                var part = new Period(begin, begin.AddDays(length - 1));
                if (Judge(today, part, wanted).IsEmpty)
                    return part;
            }
        return null;
    }

    const int MaxShorter = 7;

    const int MaxParted = 62;

    int AwayOn(DateOnly day) => Away.Where(a => a.Period.Contains(day)).Sum(a => a.Units);
}
