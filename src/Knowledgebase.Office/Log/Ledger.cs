namespace Knowledgebase.Office.Log;

/// <summary>The log, folded into how requests and loans stand now, each by number.</summary>
public sealed record Ledger(
    ImmutableSortedDictionary<string, RequestStatus> Requests,
    ImmutableSortedDictionary<string, Loan> Loans
)
{
    internal static Ledger Empty { get; } =
        new(
            ImmutableSortedDictionary.Create<string, RequestStatus>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, Loan>(StringComparer.Ordinal)
        );

    /// <summary>The latest day for which anything counts; null while nothing has happened.</summary>
    public DateOnly? LastDay =>
        Requests
            .Values.SelectMany(r => new[] { r.Received, r.Since, r.Deleted ?? r.Since })
            .Concat(Loans.Values.Select(l => l.Since))
            .Select(d => (DateOnly?)d)
            .Max();

    /// <summary>All of them, released ones too.</summary>
    public IEnumerable<Loan> LoansOf(string request) => Loans.Values.Where(l => l.Request == request);

    /// <summary>Until the first set is handed over, the report comes or all has ended; also once more.</summary>
    internal bool CanDecide(RequestStatus status)
    {
        return status.State is not (RequestState.Reported or RequestState.Cancelled or RequestState.Closed)
            && !WasHandedOver(status.Id);
    }

    internal bool WasHandedOver(string request) =>
        LoansOf(request).Any(l => l.State is not (LoanState.Reserved or LoanState.Released));

    /// <summary>Entries that we made ourselves.</summary>
    internal Ledger With(IEnumerable<LogEntry> entries) =>
        entries.Aggregate(
            this,
            (ledger, entry) =>
                ledger.Apply(entry)
                ?? throw new InvalidOperationException($"An entry that does not follow: {entry.ToLine()}")
        );

    /// <summary>Null when the entry does not follow from what was before.</summary>
    public Ledger? Apply(LogEntry entry)
    {
        var on = entry.Stamp.On;
        if (entry.What == LogEvent.Published)
            return this;
        if (entry.What == LogEvent.Received)
        {
            return !RecordId.IsSlug(entry.Request) || Requests.ContainsKey(entry.Request)
                ? null
                : this with
                {
                    Requests = Requests.Add(
                        entry.Request,
                        new(
                            entry.Request,
                            on,
                            entry.From,
                            RequestState.Received,
                            on,
                            [],
                            ImmutableSortedDictionary<int, DateOnly>.Empty,
                            [],
                            null
                        )
                    ),
                };
        }
        if (!Requests.TryGetValue(entry.Request, out var was))
            return null;
        return entry.What switch
        {
            LogEvent.Accepted => Put(Moved(was, RequestState.Accepted, on) with { Granted = entry.Items }),
            LogEvent.PartlyAccepted => Put(Moved(was, RequestState.PartlyAccepted, on) with { Granted = entry.Items }),
            LogEvent.Waiting => Put(Moved(was, RequestState.Waiting, on)).Released(was.Id, on),
            LogEvent.Declined => Put(Moved(was, RequestState.Declined, on)).Released(was.Id, on),
            LogEvent.Reopened when CanDecide(was) => Put(
                    Moved(was, RequestState.Received, on) with
                    {
                        Granted = [],
                        Planned = was.Planned.Clear(),
                    }
                )
                .Released(was.Id, on),
            LogEvent.Closed => Put(Moved(was, RequestState.Closed, on)),
            LogEvent.Cancelled => Put(Moved(was, RequestState.Cancelled, on)).Released(was.Id, on),
            LogEvent.Reported when entry.Report is { } report && RecordId.IsSlug(report) => Put(
                (was.Ended is null ? Moved(was, RequestState.Reported, on) : was) with
                {
                    Reports = was.Reports.Add(report),
                }
            ),
            LogEvent.Planned when entry is { Item: { } item, From: { } day } => Put(
                was with
                {
                    Planned = was.Planned.SetItem(item, day),
                }
            ),
            LogEvent.Deleted => Put(was with { Deleted = on }),
            LogEvent.Letter => this,
            _ => ApplyToLoan(entry),
        };
    }

    Ledger? ApplyToLoan(LogEntry entry)
    {
        if (entry.Item is not { } item)
            return null;
        var (id, on) = (Loan.IdOf(entry.Request, item), entry.Stamp.On);
        if (entry.What == LogEvent.Reserved)
        {
            // Reservations come before the decision; where a crash kept the decision out of the log, they are made
            // again.
            return
                entry is not { Material: { } material, From: not null, Until: not null, Units: { } units }
                || Requests[entry.Request].State is not (RequestState.Received or RequestState.Waiting)
                ? null
                : Put(new Loan(id, entry.Request, material, entry.Period, units, LoanState.Reserved, on, 0, null));
        }
        if (!Loans.TryGetValue(id, out var was))
            return null;
        return (entry.What, was.State) switch
        {
            (LogEvent.Out, LoanState.Reserved) => Put(
                Moved(was, LoanState.Out, on) with
                {
                    Lacking = entry.Missing,
                }
            ),
            (LogEvent.Returned, LoanState.Out) => Put(
                Moved(was, LoanState.Returned, on) with
                {
                    Missing = entry.Missing,
                }
            ),
            (LogEvent.Inspected, LoanState.Returned) => Put(
                Moved(was, LoanState.Free, on) with
                {
                    Missing = Loan.Complete,
                }
            ),
            (LogEvent.Repair or LogEvent.Lost, _) when entry.Units > was.Units => null,
            (LogEvent.Repair, LoanState.Returned) => Put(Damaged(was, LoanState.Repair, entry)),
            (LogEvent.Lost, LoanState.Returned or LoanState.Out) => Put(Damaged(was, LoanState.Lost, entry)),
            (LogEvent.Repaired, _) when was.Broken > 0 => Put(
                Moved(was, LoanState.Free, on) with
                {
                    Missing = Loan.Complete,
                    Broken = 0,
                    Expected = null,
                }
            ),
            (LogEvent.Extended, _) when was.IsOpen && entry.Until is { } until && until > was.Period.Until => Put(
                was with
                {
                    Period = was.Period with { Until = until },
                }
            ),
            _ => null,
        };
    }

    static Loan Moved(Loan was, LoanState state, DateOnly on) => was with { State = state, Since = on };

    static RequestStatus Moved(RequestStatus was, RequestState state, DateOnly on) =>
        was with
        {
            State = state,
            Since = on,
        };

    static Loan Damaged(Loan was, LoanState state, LogEntry entry) =>
        Moved(was, state, entry.Stamp.On) with
        {
            Broken = entry.Units ?? was.Units,
            Expected = entry.Until,
        };

    Ledger Released(string request, DateOnly on) =>
        LoansOf(request)
            .Where(l => l.State == LoanState.Reserved)
            .Aggregate(this, (ledger, loan) => ledger.Put(Moved(loan, LoanState.Released, on)));

    Ledger Put(RequestStatus status) => this with { Requests = Requests.SetItem(status.Id, status) };

    Ledger Put(Loan loan) => this with { Loans = Loans.SetItem(loan.Id, loan) };
}
