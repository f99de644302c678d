using CsCheck;

namespace Knowledgebase.Tests.Lending;

/// <summary>Whatever the rules and whatever is away: what is offered is free, and nothing free is passed over.</summary>
public sealed class LendingTests
{
    static readonly DateOnly Today = new(2026, 11, 25);

    static readonly Gen<Period> Days =
        Gen.Select(Gen.Int[-10, 60], Gen.Int[1, 14]).Select((from, days) => new Period(Today.AddDays(from), Today.AddDays(from + days - 1)));

    static readonly Gen<ClosedDays> Closed = Gen.Select(Gen.Bool, Days.Array[0, 2])
        .Select((weekends, periods) => new ClosedDays(weekends ? [DayOfWeek.Saturday, DayOfWeek.Sunday] : [], [.. periods]));

    static readonly Gen<LendingRules> Rules = Gen.Select(
        Gen.Select(Gen.Int[1, 4].Nullable(), Gen.Int[0, 14].Nullable(), Gen.Int[20, 400].Nullable(), Gen.Int[1, 14].Nullable()),
        Gen.Select(Gen.Int[1, 4].Nullable(), Gen.Int[0, 3], Gen.Int[0, 3], Closed))
        .Select((a, b) => new LendingRules(a.Item1, a.Item2, a.Item3, a.Item4, b.Item1, b.Item2, b.Item3, b.Item4));

    static readonly Gen<Availability> Item = Gen.Select(Rules, Gen.Select(Days, Gen.Int[1, 2], (d, u) => new OccupiedPeriod(d, u)).Array[0, 6])
        .Select((rules, away) => new Availability(rules, [.. away]));

    [Fact]
    public void What_is_offered_can_be_lent() => Gen.Select(Item, Days, Gen.Int[1, 3]).Sample((item, wish, wanted) =>
    {
        if (item.NextFree(Today, wish, wanted) is { } free) Assert.Empty(item.Judge(Today, free, wanted));
    }, iter: 2_000);

    [Fact]
    public void Nothing_free_of_that_length_is_passed_over() => Gen.Select(Item, Days, Gen.Int[1, 3]).Sample((item, wish, wanted) =>
    {
        var days = Math.Min(wish.Days, item.Rules.MaxDays ?? wish.Days);
        var free = item.NextFree(Today, wish, wanted);
        for (var shift = 0; shift <= 120; shift++)
        {
            var from = wish.From.AddDays(shift);
            if (from < Today || from >= free?.From) continue;
            Assert.NotEmpty(item.Judge(Today, new(from, from.AddDays(days - 1)), wanted));
        }
    }, iter: 500);

    [Fact]
    public void A_wish_without_troubles_is_offered_as_it_is() => Gen.Select(Item, Days, Gen.Int[1, 3]).Sample((item, wish, wanted) =>
    {
        if (item.Judge(Today, wish, wanted).IsEmpty) Assert.Equal(wish, item.NextFree(Today, wish, wanted));
    }, iter: 2_000);

    [Fact]
    public void The_rest_of_a_wish_is_its_longest_part_that_can_be_lent() => Gen.Select(Item, Days, Gen.Int[1, 3]).Sample((item, wish, wanted) =>
    {
        var rest = item.RestOf(Today, wish, wanted);
        var parts =
            from begin in Enumerable.Range(0, wish.Days)
            from days in Enumerable.Range(1, wish.Days - begin)
            let part = new Period(wish.From.AddDays(begin), wish.From.AddDays(begin + days - 1))
            where item.Judge(Today, part, wanted).IsEmpty
            orderby part.Days descending, part.From
            select (Period?)part;
        Assert.Equal(item.Judge(Today, wish, wanted).Contains(PeriodProblem.Occupied) ? parts.FirstOrDefault() : null, rest);
    }, iter: 1_000);

    [Fact]
    public void What_is_away_sums_up() => Gen.Select(Item, Gen.Int[-10, 80]).Sample((item, shift) =>
    {
        var day = Today.AddDays(shift);
        var away = item.Away.Where(a => a.Period.Contains(day)).Sum(a => a.Units);
        Assert.Equal(item.Rules.Units is { } units ? Math.Max(0, units - away) : null, item.FreeOn(day));
    }, iter: 2_000);

    /// <summary>Lending what is offered, again and again, never hands out more sets than there are.</summary>
    [Fact]
    public void Offers_taken_one_after_another_never_overlap() => Gen.Select(Item, Days.Array[1, 5], Gen.Int[1, 2]).Sample((item, wishes, wanted) =>
    {
        if (item.Rules.Units is not { } units) return;
        var book = item with { Away = [] };
        foreach (var wish in wishes)
            if (book.NextFree(Today, wish, wanted) is { } free)
                book = book with { Away = book.Away.Add(new(item.Rules.Blocked(free), wanted)) };
        for (var day = Today.AddDays(-5); day < Today.AddDays(120); day = day.AddDays(1))
            Assert.InRange(book.Away.Where(a => a.Period.Contains(day)).Sum(a => a.Units), 0, units);
    }, iter: 500);

    [Fact]
    public void A_line_of_the_log_comes_back_as_it_was() => Gen.Select(
        Gen.Enum<LogEvent>(), Gen.Int[1, 99].Nullable(), Gen.Int[1, 20].Array[0, 5], Days, Gen.Int[1, 9].Nullable())
        .Sample((what, item, items, days, units) =>
        {
            var entry = new LogEntry(new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(9)), Today, "requests import"), what, "r-1")
            {
                Item = item,
                Items = [.. items],
                From = days.From,
                Until = days.Until,
                Units = units,
                Material = "kit",
                Report = "u-1",
            };
            var line = entry.ToLine();
            Assert.DoesNotContain('\n', line);
            Assert.Equal(line, LogEntry.Parse(line)!.ToLine());
        });

    [Fact]
    public void No_damage_of_the_log_throws()
    {
        var whole = new LogEntry(new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(9)), Today, "requests import"), LogEvent.Received, "r-1").ToLine() + "\n";
        var bytes = System.Text.Encoding.UTF8.GetBytes(whole + whole.Replace("r-1", "r-2", StringComparison.Ordinal));
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, bytes.Length]).Sample((at, value, length) =>
        {
            var damaged = bytes.ToArray();
            damaged[at] = value;
            var (_, errors) = RequestLog.Read(damaged.AsMemory(0, length));
            Assert.All(errors, m => Assert.Equal("KB0711", m.Code.Id));
        }, iter: 3_000);
    }
}
