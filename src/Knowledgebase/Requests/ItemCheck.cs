using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Lending;
using Knowledgebase.Records;

namespace Knowledgebase.Requests;

/// <summary>What stands against an item now.</summary>
/// <param name="Obstacles">Why it cannot be accepted, one sentence each.</param>
/// <param name="Cautions">What is against the rules but may be allowed by the office, one sentence each.</param>
/// <param name="Alternative">The next free period of the same length; null when none is needed or found.</param>
public sealed record ItemVerdict(ImmutableArray<string> Obstacles, ImmutableArray<string> Cautions, Period? Alternative)
{
    /// <summary>Nothing stands against it.</summary>
    public static ItemVerdict Good { get; } = new([], [], null);
}

/// <summary>Judges a loan that a school wishes against the office's books.</summary>
public static class ItemCheck
{
    /// <summary>What stands against lending an item in a period, asked for on the day the request came in.</summary>
    public static ItemVerdict Judge(RequestItem item, Period period, DateOnly received, LoanBook book, SchoolRequest request)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(request);
        if (item.Loan is not { } wish) return ItemVerdict.Good;
        var units = (int)wish.Units;
        if (book.AvailabilityOf(wish.Material.Target.Slug, without: Loan.IdOf(request.Id, item.Number)) is not { } availability)
            return new([$"教材「{wish.Material.Target.Slug}」の記録がありません。"], [], null);
        if (!availability.Rules.CanLend)
            return new([$"教材「{wish.Material.Target.Slug}」に貸し出せる組の数（quantity）が書かれていないため、重なりを確かめられません。"], [], null);

        var troubles = availability.Judge(received, period, units);
        var obstacles = troubles.Where(IsObstacle).Select(t => Sentence(t, availability.Rules, units)).ToList();
        if (period.Until < book.Today || period.From < book.Today) obstacles.Add("使い始める日を過ぎています。");
        if (troubles.Contains(PeriodTrouble.Occupied) && book.Foreign(wish.Material.Target.Slug) is { IsEmpty: false })
            obstacles.Add("loans publish が書いたものではない予定のファイル（input/loans）にある期間も、数えています。");
        var cautions = troubles.Where(t => !IsObstacle(t)).Select(t => Sentence(t, availability.Rules, units)).ToList();
        if (TrainingOf(wish.Material.Target.Slug, book) is { } training && request.Experience is null or Experience.None && !Asks(request, training))
            cautions.Add($"借りる前に「{RequestItem.TitleOf(book.Catalog, training)}」を受けてもらう教材です。");
        return new([.. obstacles], [.. cautions], obstacles.Count > 0 ? availability.NextFree(book.Today, period, units) : null);
    }

    /// <summary>What stands against a later end of a loan; the loan itself is not in its own way.</summary>
    public static (ImmutableArray<string> Obstacles, ImmutableArray<string> Cautions) JudgeExtension(Loan loan, DateOnly until, LoanBook book)
    {
        ArgumentNullException.ThrowIfNull(loan);
        ArgumentNullException.ThrowIfNull(book);
        if (book.AvailabilityOf(loan.Material, without: loan.Id) is not { } availability) return ([$"教材「{loan.Material}」の記録がありません。"], []);
        // Only what the longer end changes: how early it was asked for was judged when it was accepted.
        var troubles = availability.Judge(loan.Period.From, loan.Period with { Until = until }, loan.Units)
            .Where(t => t is PeriodTrouble.TooLong or PeriodTrouble.EndsOnClosedDay or PeriodTrouble.Occupied).ToList();
        ImmutableArray<string> Sentences(bool obstacles) =>
            [.. troubles.Where(t => IsObstacle(t) == obstacles).Select(t => Sentence(t, availability.Rules, loan.Units))];
        return (Sentences(true), Sentences(false));
    }

    /// <summary>The loan cannot be: the rest are rules that the office made and may set aside.</summary>
    internal static bool IsObstacle(PeriodTrouble trouble) =>
        trouble is PeriodTrouble.EndsBeforeItBegins or PeriodTrouble.TooManyUnits or PeriodTrouble.Occupied;

    internal static string Sentence(PeriodTrouble trouble, LendingRules rules, int units) => trouble switch
    {
        PeriodTrouble.EndsBeforeItBegins => "使い終わる日が、使い始める日より前です。",
        PeriodTrouble.ShortNotice => $"申込みは使い始める日の{Numerals.Of(rules.LeadDays ?? 0)}日前までです。",
        PeriodTrouble.TooFarAhead => $"申込みは使い始める日の{Numerals.Of(rules.BookAheadDays ?? 0)}日前からです。",
        PeriodTrouble.TooLong => $"貸出は{Numerals.Of(rules.LongestDays ?? 0)}日までです。",
        PeriodTrouble.TooManyUnits => $"{Numerals.Of(units)}組は、持っている数か一校の上限を超えています。",
        PeriodTrouble.BeginsOnClosedDay => "使い始める日は、受渡しが休みの日です。",
        PeriodTrouble.EndsOnClosedDay => "使い終わる日は、受渡しが休みの日です。",
        _ => "運ぶ日と点検の日を入れると、ほかの貸出や修理と重なります。",
    };

    /// <summary>The training that goes before a loan of a material; null when there is none.</summary>
    internal static RecordId? TrainingOf(string material, LoanBook book) =>
        book.Catalog.Find(new(Kind.Material, material))?.Value is Material { Training: { IsKnown: true, Value: var training } }
            ? training.Target : null;

    private static bool Asks(SchoolRequest request, RecordId training) =>
        request.Kinds.Contains(RequestKind.Training) && request.About.Any(a => a.Target == training);
}
