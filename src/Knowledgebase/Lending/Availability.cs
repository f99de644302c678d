using System.Collections.Immutable;

namespace Knowledgebase.Lending;

/// <summary>Why an item cannot be lent in a period.</summary>
public enum PeriodTrouble
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

/// <summary>
/// When an item is free. The script of the request form (<c>theme/Assets/lending.js</c>) follows the same steps, and a test
/// compares both.
/// </summary>
/// <param name="Rules">The rules of the item.</param>
/// <param name="Away">Days on which sets are away.</param>
public sealed record Availability(LendingRules Rules, ImmutableArray<OccupiedPeriod> Away)
{
    /// <summary>How far ahead of the day asked for a free period is looked for.</summary>
    public const int Horizon = 366;

    /// <summary>How many sets are free on a day; null when the number of sets is not known.</summary>
    public int? FreeOn(DateOnly day) => Rules.Units is { } units ? Math.Max(0, units - AwayOn(day)) : null;

    /// <summary>Everything that stands against a loan asked for on <paramref name="today"/>, in the order of the enumeration.</summary>
    public ImmutableArray<PeriodTrouble> Judge(DateOnly today, Period loan, int wanted)
    {
        if (loan.Until < loan.From) return [PeriodTrouble.EndsBeforeItBegins];
        var notice = loan.From.DayNumber - today.DayNumber;
        var found = ImmutableArray.CreateBuilder<PeriodTrouble>();
        if (notice < (Rules.LeadDays ?? 0)) found.Add(PeriodTrouble.ShortNotice);
        if (notice > Rules.BookAheadDays) found.Add(PeriodTrouble.TooFarAhead);
        if (loan.Days > Rules.LongestDays) found.Add(PeriodTrouble.TooLong);
        if (wanted > Rules.Units || wanted > Rules.MostUnits) found.Add(PeriodTrouble.TooManyUnits);
        if (Rules.Closed.Contains(loan.From)) found.Add(PeriodTrouble.BeginsOnClosedDay);
        if (Rules.Closed.Contains(loan.Until)) found.Add(PeriodTrouble.EndsOnClosedDay);
        if (Rules.Units is { } units && wanted <= units && IsShort(Rules.Blocked(loan), units - wanted)) found.Add(PeriodTrouble.Occupied);
        return found.ToImmutable();
    }

    /// <summary>
    /// The first period at or after the one asked for in which everything fits, as long as that one or as long as the rules
    /// allow; null when there is none within <see cref="Horizon"/> days.
    /// </summary>
    public Period? NextFree(DateOnly today, Period loan, int wanted)
    {
        var days = Math.Max(1, Math.Min(loan.Days, Rules.LongestDays ?? loan.Days));
        var earliest = today.AddDays(Rules.LeadDays ?? 0);
        var first = loan.From > earliest ? loan.From : earliest;
        for (var shift = 0; shift <= Horizon; shift++)
        {
            var from = first.AddDays(shift);
            // A period that would end on a closed day may end a little earlier instead.
            for (var length = days; length > Math.Max(0, days - 7); length--)
            {
                var period = new Period(from, from.AddDays(length - 1));
                var troubles = Judge(today, period, wanted);
                if (troubles.IsEmpty) return period;
                if (!troubles.SequenceEqual([PeriodTrouble.EndsOnClosedDay])) break;
            }
        }
        return null;
    }

    private bool IsShort(Period days, int spare)
    {
        for (var day = days.From; day <= days.Until; day = day.AddDays(1))
            if (AwayOn(day) > spare) return true;
        return false;
    }

    private int AwayOn(DateOnly day) => Away.Where(a => a.Period.Contains(day)).Sum(a => a.Units);
}
