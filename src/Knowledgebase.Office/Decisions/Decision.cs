namespace Knowledgebase.Office.Decisions;

/// <summary>What the office decides; <c>When</c> holds other days than those wished, by item, and a single day keeps the length wished.</summary>
public sealed record Decision(
    RequestState State,
    ImmutableArray<int> Items,
    ImmutableSortedDictionary<int, (DateOnly From, DateOnly? Until)> When
)
{
    /// <summary>Lines for the log, or why it cannot be. Of several loans each counts those before it.</summary>
    public DecisionOutcome Apply(SchoolRequest request, RequestStatus status, LoanBook book, LogStamp stamp)
    {
        var outcome = new DecisionOutcome([], [], []);
        if (book.Ledger.WasHandedOver(status.Id))
            return outcome.Refused(
                $"申込み {status.Id} の教材は、もう渡しました。決め直せるのは渡す前までです。終わりの日は loans extend で延ばせます。"
            );
        if (!book.Ledger.CanDecide(status))
            return outcome.Refused(
                $"申込み {status.Id} は、もう「{status.Label}」です。続けるときは、もう一度申し込んでもらってください。"
            );
        // First, so that what was decided before is in nobody's way, and a log torn after it has an open request.
        if (
            status.State is not (RequestState.Received or RequestState.Waiting)
            || book.Ledger.LoansOf(status.Id).Any(l => l.IsOpen)
        )
            outcome = outcome.Adding(new(stamp, LogEvent.Reopened, status.Id));
        var items = RequestItem.Of(request);
        foreach (var number in Items.Concat(When.Keys).Where(n => n < 1 || n > items.Length).Distinct())
            outcome = outcome.Refused(
                $"{Numerals.Of(number)} 番の申込みはありません。1 から {Numerals.Of(items.Length)} までです。"
            );
        foreach (var number in State == RequestState.PartlyAccepted ? When.Keys.Except(Items) : [])
            outcome = outcome.Refused($"{Numerals.Of(number)} 番は引き受けないので、日を決められません。");
        if (State is RequestState.Waiting or RequestState.Declined)
        {
            var what = State == RequestState.Waiting ? LogEvent.Waiting : LogEvent.Declined;
            return outcome.Refusals.IsEmpty
                ? outcome.Adding(new(stamp, what, status.Id))
                : outcome with
                {
                    Entries = [],
                };
        }

        ImmutableArray<RequestItem> granted =
        [
            .. items.Where(i => State == RequestState.Accepted || Items.Contains(i.Number)),
        ];
        outcome = granted.Aggregate(outcome, (sofar, item) => Grant(sofar, item, request, status, book, stamp));
        if (!outcome.Refusals.IsEmpty)
            return outcome with { Entries = [] };
        // Last, so that a log torn before it still has an open request, which can be decided again.
        var decided = State == RequestState.Accepted ? LogEvent.Accepted : LogEvent.PartlyAccepted;
        return outcome.Adding(new(stamp, decided, status.Id) { Items = [.. granted.Select(i => i.Number)] });
    }

    DecisionOutcome Grant(
        DecisionOutcome sofar,
        RequestItem item,
        SchoolRequest request,
        RequestStatus status,
        LoanBook book,
        LogStamp stamp
    )
    {
        var label = $"{Numerals.Of(item.Number)} 番 {item.Label(book.Catalog)}";
        if (item.Loan is not { } wish)
        {
            var decided = When.TryGetValue(item.Number, out var day);
            if (decided && day.Until is not null)
                return sofar.Refused(
                    $"{label} は貸出ではないので、日は一日だけ書いてください（--when {Numerals.Of(item.Number)}={Dates.Iso(day.From)}）。"
                );
            if (decided && Availability.IsBeyond(book.Today, new(day.From, day.From)))
                return sofar.Refused(
                    $"{label} {OfficeDates.Label(day.From)}: {ItemCheck.Beyond}"
                );
            var thoughts = VisitCheck.Cautions(item, decided ? [day.From] : request.Wishes, status.Received, book);
            sofar = sofar.Warned(thoughts.Select(c => $"{label}: {c}"));
            return decided
                ? sofar.Adding(new LogEntry(stamp, LogEvent.Planned, status.Id) { Item = item.Number, From = day.From })
                : sofar;
        }

        var period = PeriodOf(item);
        var result = ItemCheck.Judge(
            item,
            period,
            status.Received,
            book with
            {
                Ledger = book.Ledger.With(sofar.Entries),
            },
            request
        );
        var name = $"{label} {OfficeDates.Label(period)}: ";
        sofar = sofar.Warned(result.Cautions.Select(c => name + c));
        if (
            TrainingDay(request) is { } training
            && training > period.From
            && ItemCheck.TrainingOf(wish.Material.Target.Slug, book) is not null
        )
            sofar = sofar.Warned([$"{name}研修の日（{OfficeDates.Label(training)}）が、使い始める日より後です。"]);
        if (result.Obstacles.IsEmpty)
        {
            return sofar.Adding(
                new LogEntry(stamp, LogEvent.Reserved, status.Id)
                {
                    Item = item.Number,
                    Material = wish.Material.Target.Slug,
                    From = period.From,
                    Until = period.Until,
                    Units = (int)wish.Units,
                }
            );
        }
        var part = result.Rest is { } rest ? $"希望のうち {OfficeDates.Label(rest)} なら貸せます（{Option(rest)}）。" : "";
        var offer =
            result.Alternative is { } free
                ? $"代わりに {free.Label} なら貸せます（{Option(free.Period)}）。"
            : result.IsHopeless ? "一年先までに、代わりに貸せる期間はありません。"
            : "";
        return sofar.Refused(name + string.Concat(result.Obstacles) + part + offer);

        string Option(Period days) =>
            $"--when {Numerals.Of(item.Number)}={Dates.Iso(days.From)}..{Dates.Iso(days.Until)}";
    }

    DateOnly? TrainingDay(SchoolRequest request) =>
        RequestItem.Of(request).FirstOrDefault(i => i.Kind == RequestKind.Training) is { } item
        && When.TryGetValue(item.Number, out var day)
            ? day.From
            : null;

    internal Period PeriodOf(RequestItem item)
    {
        var wished = item.Loan!.Period;
        if (!When.TryGetValue(item.Number, out var day))
            return wished;
        return new(day.From, day.Until ?? day.From.AddDays(Math.Max(1, wished.Days) - 1));
    }
}

/// <summary>Lines for the log, none when refused; why it cannot be; what the office should think of.</summary>
public sealed record DecisionOutcome(
    ImmutableArray<LogEntry> Entries,
    ImmutableArray<string> Refusals,
    ImmutableArray<string> Cautions
)
{
    internal DecisionOutcome Adding(LogEntry entry) => this with { Entries = Entries.Add(entry) };

    internal DecisionOutcome Warned(IEnumerable<string> cautions) =>
        this with { Cautions = Cautions.AddRange(cautions) };

    internal DecisionOutcome Refused(string why) => this with { Refusals = Refusals.Add(why) };
}
