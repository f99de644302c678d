namespace Knowledgebase.Office.Loans;

/// <summary>What cannot be and what is against the rules but may be allowed, a sentence each; the next free period where one is needed.</summary>
public sealed record ItemResult(
    ImmutableArray<string> Obstacles,
    ImmutableArray<string> Cautions,
    Alternative? Alternative
)
{
    internal static ItemResult Good { get; } = new([], [], null);

    /// <summary>The longest part of the wish that is free; null when none is.</summary>
    public Period? Rest { get; init; }

    /// <summary>Another period was looked for and there is none.</summary>
    public bool IsHopeless { get; init; }
}

/// <summary>Another period than the one wished, which is shorter by so many days.</summary>
public sealed record Alternative(Period Period, int Shorter)
{
    /// <summary>One that is shorter than wished says so.</summary>
    public string Label =>
        OfficeDates.Label(Period)
        + (Shorter > 0 ? $"（希望より{Numerals.Of(Shorter)}日短い、{Numerals.Of(Period.Days)}日間）" : "");
}

/// <summary>Judges a loan against the office's books.</summary>
public static class ItemCheck
{
    /// <summary>As if asked on the day the request came in.</summary>
    public static ItemResult Judge(
        RequestItem item,
        Period period,
        DateOnly received,
        LoanBook book,
        SchoolRequest request
    )
    {
        if (item.Loan is not { } wish)
            return ItemResult.Good;
        var units = (int)wish.Units;
        if (
            book.AvailabilityOf(wish.Material.Target.Slug, without: Loan.IdOf(request.Id, item.Number))
            is not { } availability
        )
            return new([$"教材「{wish.Material.Target.Slug}」の記録がありません。"], [], null);
        if (!availability.Rules.CanLend)
            return new(
                [
                    $"教材「{wish.Material.Target.Slug}」に貸し出せる組の数（quantity）が書かれていないため、重なりを確かめられません。",
                ],
                [],
                null
            );

        if (Availability.IsBeyond(book.Today, period))
            return new([Beyond], [], null);
        var problems = availability.Judge(received, period, units);
        var obstacles = problems.Where(IsObstacle).Select(Say).ToList();
        if (period.Until < book.Today || period.From < book.Today)
            obstacles.Add("使い始める日を過ぎています。");
        var cautions = problems.Where(t => !IsObstacle(t)).Select(Say).ToList();
        if (
            TrainingOf(wish.Material.Target.Slug, book) is { } training
            && request.Experience is null or Experience.None
            && !Asks(request, training)
        )
            cautions.Add($"借りる前に「{RequestItem.TitleOf(book.Catalog, training)}」を受けてもらう教材です。");
        if (obstacles.Count == 0)
            return new([], [.. cautions], null);
        // More sets than there are stay too many on every day.
        var free = problems.Contains(PeriodProblem.TooManyUnits)
            ? null
            : availability.NextFree(book.Today, period, units);
        return new([.. obstacles], [.. cautions], free is { } found ? new(found, period.Days - found.Days) : null)
        {
            Rest = availability.RestOf(book.Today, period, units),
            IsHopeless = free is null && !problems.Contains(PeriodProblem.TooManyUnits),
        };

        string Say(PeriodProblem problem) => Sentence(problem, availability, period, units);
    }

    /// <summary>The loan itself is not in its own way.</summary>
    public static (ImmutableArray<string> Obstacles, ImmutableArray<string> Cautions) JudgeExtension(
        Loan loan,
        DateOnly until,
        LoanBook book
    )
    {
        if (book.AvailabilityOf(loan.Material, without: loan.Id) is not { } availability)
            return ([$"教材「{loan.Material}」の記録がありません。"], []);
        var period = loan.Period with { Until = until };
        if (period.Days > Availability.Horizon)
            return ([Beyond], []);
        // Only what the longer end changes: how early it was asked for was judged when it was accepted.
        var problems = availability
            .Judge(period.From, period, loan.Units)
            .Where(t => t is PeriodProblem.TooLong or PeriodProblem.EndsOnClosedDay or PeriodProblem.Occupied)
            .ToList();
        ImmutableArray<string> Sentences(bool obstacles) =>
            [
                .. problems
                    .Where(t => IsObstacle(t) == obstacles)
                    .Select(t => Sentence(t, availability, period, loan.Units)),
            ];
        return (Sentences(true), Sentences(false));
    }

    internal static string Beyond => "期間が1年より長いか、今日から2年より離れています。年の数字を確かめてください。";

    /// <summary>The rest are rules that the office made and may set aside.</summary>
    internal static bool IsObstacle(PeriodProblem problem) =>
        problem is PeriodProblem.EndsBeforeItBegins or PeriodProblem.TooManyUnits or PeriodProblem.Occupied;

    static string Occupied(Clash clash)
    {
        var free = clash.Free == 0 ? "空きがありません" : $"空きが{Numerals.Of(clash.Free)}組しかありません";
        var plans = clash.Away.Select(a => $"{a.Name} {Numerals.Of(a.Units)}組 {OfficeDates.Label(a.Period)}");
        return $"運ぶ日と点検の日を入れると、ほかの貸出や修理と重なります。{OfficeDates.Label(clash.Day)}は、{free}（{string.Join("、", plans)}）。"
            + (
                clash.Away.Any(a => a.Name.StartsWith(LoanBook.ForeignName, StringComparison.Ordinal))
                    ? "手で書いた予定のファイル（input/loans）にある期間も、数えています。"
                    : ""
            );
    }

    static string Sentence(PeriodProblem problem, Availability item, Period period, int units) =>
        problem switch
        {
            PeriodProblem.Occupied => Occupied(item.ClashOf(period, units)!),
            PeriodProblem.EndsBeforeItBegins => "使い終わる日が、使い始める日より前です。",
            PeriodProblem.ShortNotice => $"申込みは使い始める日の{Numerals.Of(item.Rules.LeadDays ?? 0)}日前までです。",
            PeriodProblem.TooFarAhead => $"申込みは使い始める日の{Numerals.Of(item.Rules.BookAheadDays ?? 0)}日前からです。",
            PeriodProblem.TooLong => $"貸出は{Numerals.Of(item.Rules.MaxDays ?? 0)}日までです。",
            PeriodProblem.TooManyUnits => $"{Numerals.Of(units)}組は、持っている数か一校の上限を超えています。",
            PeriodProblem.BeginsOnClosedDay => "使い始める日は、受渡しが休みの日です。",
            _ => "使い終わる日は、受渡しが休みの日です。",
        };

    /// <summary>The training that goes before a loan, or the one that follows it where it has ended; null when there is none.</summary>
    internal static RecordId? TrainingOf(string material, LoanBook book) =>
        book.Catalog.Find(new(Kind.Material, material))?.Value
            is Material { Training: { IsKnown: true, Value: var training } }
            ? Successors.Current(book.Catalog, training, book.Today)?.Id
            : null;

    static bool Asks(SchoolRequest request, RecordId training) =>
        request.Kinds.Contains(RequestKind.Training) && request.About.Any(a => a.Target == training);
}
