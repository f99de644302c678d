namespace Knowledgebase.Office.Decisions;

/// <summary>Something that somebody has to do.</summary>
/// <param name="Number">Number of the request or loan.</param>
/// <param name="State">Its state in words.</param>
/// <param name="Who">Who has to.</param>
/// <param name="Task">What.</param>
/// <param name="By">By when; null when no day is settled.</param>
public sealed record Deadline(string Number, string State, Actor Who, string Task, DateOnly? By);

/// <summary>Who acts by when, and what is to be deleted when; the days follow from the ledger and the site's settings.</summary>
public static class Deadlines
{
    /// <summary>Everything that is open, what is due first at the top, what has no day at the end.</summary>
    public static ImmutableArray<Deadline> Of(LoanBook book)
    {
        var requests = book.Ledger.Requests.Values.Where(r => r.Deleted is null).Select(r => OfRequest(r, book));
        var loans = book.Ledger.Loans.Values.Select(l => OfLoan(l, book));
        return
        [
            .. requests
                .Concat(loans)
                .OfType<Deadline>()
                .OrderBy(d => d.By ?? DateOnly.MaxValue)
                .ThenBy(d => d.Number, StringComparer.Ordinal),
        ];
    }

    /// <summary>What is open about one request itself; null when nothing is.</summary>
    public static Deadline? OfRequest(RequestStatus status, LoanBook book)
    {
        var info = RequestStates.Of(status.State);
        if (info.IsEnd)
            return null;
        var by = status.State switch
        {
            RequestState.Received => book.Catalog.Settings.Requests
                is { AnswerDays: { IsKnown: true, Value: var days } }
                ? status.Received.AddDays((int)days)
                : (DateOnly?)null,
            RequestState.Waiting => status.Wanted,
            RequestState.Reported => null,
            _ => LastDay(status, book),
        };
        return new(status.Id, info.Label, info.Next, info.Task, by);
    }

    /// <summary>What is open about one loan; null when nothing is.</summary>
    internal static Deadline? OfLoan(Loan loan, LoanBook book)
    {
        var rules = book.RulesOf(loan.Material);
        var closed = book.Closed;
        var (who, task, by) = loan.State switch
        {
            LoanState.Reserved => (
                Actor.Office,
                "渡す",
                closed.OpenUntil(loan.Period.From.AddDays(-(rules?.TransportDays ?? 0)))
            ),
            LoanState.Out => (Actor.School, "返す", loan.Period.Until),
            LoanState.Returned => (
                Actor.Office,
                "点検する",
                closed.OpenFrom(loan.Since.AddDays(rules?.InspectionDays ?? 0))
            ),
            LoanState.Repair => (Actor.Office, "直す", loan.Expected),
            LoanState.Lost => (Actor.Office, "代わりを用意するか、教材の数を減らす", null),
            _ => (Actor.Nobody, "", (DateOnly?)null),
        };
        return who == Actor.Nobody ? null : new(loan.Id, LoanStates.Label(loan.State), who, task, by);
    }

    /// <summary>The day on which the personal data of a request are due for deletion; null while it is open or no number of days is settled.</summary>
    public static DateOnly? DeletionOf(RequestStatus status, SiteSettings settings)
    {
        return
            status is { Ended: { } ended, Deleted: null }
            && settings.Requests is { RetentionDays: { IsKnown: true, Value: var days } }
            ? ended.AddDays((int)days)
            : null;
    }

    static DateOnly? LastDay(RequestStatus status, LoanBook book)
    {
        var days = book.Ledger.LoansOf(status.Id).Select(l => l.Period.Until).Concat(status.Planned.Values).ToList();
        return days.Count > 0 ? days.Max() : null;
    }
}
