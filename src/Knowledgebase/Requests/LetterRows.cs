namespace Knowledgebase.Requests;

/// <summary>What an answer says at its head and of each item: first how the request stands, then where the sets are.</summary>
internal static class LetterRows
{
    public static string Opening(SchoolRequest request, RequestStanding standing, LoanBook book)
    {
        var loans = book.Ledger.LoansOf(standing.Id).Where(l => l.State != LoanState.Released).ToList();
        if (standing.State is RequestState.Accepted or RequestState.PartlyAccepted && loans.Count > 0 && loans.TrueForAll(IsBack))
            return "お貸ししたものの返却を確かめました。";
        return standing.State switch
        {
            RequestState.Accepted => RequestItem.Of(request).Any(i => IsMoved(i, request, standing, book))
                ? "申込みをお引き受けします。日を変えたものがあるので、下の表をお確かめください。" : "申込みのとおりにお引き受けします。",
            RequestState.PartlyAccepted => "申込みの一部をお引き受けします。お引き受けできないものは、下の表に書いてあります。",
            RequestState.Declined => "今回はお引き受けできません。",
            _ => RequestStates.Of(standing.State).Sentence,
        };
    }

    public static LetterRow Row(RequestItem item, SchoolRequest request, RequestStanding standing, LoanBook book)
    {
        var loan = LoanOf(item, standing, book);
        var when = (loan?.Period ?? item.Loan?.Period) is { } period ? Days.Label(period)
            : standing.Planned.TryGetValue(item.Number, out var day) ? Days.Label(day) : Wishes(item, request);
        return new(Numerals.Of(item.Number), item.Label(book.Catalog), when, Answer(item, request, standing, loan, book));
    }

    /// <summary>The last day on which a set may set out on its way back: the books count transport and inspection from there.</summary>
    public static DateOnly BackBy(Loan loan, LoanBook book) => book.Closed.OpenUntil(loan.Period.Until);

    private static string Answer(RequestItem item, SchoolRequest request, RequestStanding standing, Loan? loan, LoanBook book)
    {
        var granted = standing.Granted.Contains(item.Number);
        return standing.State switch
        {
            RequestState.Received => "まだ決まっていません。",
            RequestState.Waiting => "空きをお待ちいただいています。" + Alternative(item, request, standing, book),
            RequestState.Declined => "お引き受けできません。" + Alternative(item, request, standing, book),
            RequestState.Cancelled => "取り消しました。",
            RequestState.Closed or RequestState.Reported when !granted => "",
            _ when !granted => "お引き受けできません。" + Alternative(item, request, standing, book),
            _ when loan is not null => OfLoan(item, request, standing, loan, book),
            RequestState.Closed or RequestState.Reported => "お引き受けしました。",
            _ => OfVisit(item, request, standing, book),
        };
    }

    private static string OfVisit(RequestItem item, SchoolRequest request, RequestStanding standing, LoanBook book)
    {
        if (IsMoved(item, request, standing, book)) return Moved(Wishes(item, request), Days.Label(standing.Planned[item.Number]));
        return standing.Planned.ContainsKey(item.Number) || item.Kind is RequestKind.Question or RequestKind.Case
            ? "お引き受けします。" : "お引き受けします。日時は係から相談します。";
    }

    private static string OfLoan(RequestItem item, SchoolRequest request, RequestStanding standing, Loan loan, LoanBook book) => loan.State switch
    {
        LoanState.Reserved => (IsMoved(item, request, standing, book)
            ? Moved($"希望 {Days.Label(item.Loan!.Period)}", Days.Label(loan.Period)) : "お貸しします。") + Back(loan, request, book),
        LoanState.Out when loan.IsOverdue(book.Today) =>
            $"返す日（{Days.Label(BackBy(loan, book))}）を過ぎています。すぐに係へ知らせ、お返しください。",
        LoanState.Out => "お貸ししています。" + Back(loan, request, book),
        LoanState.Returned => "返却を確かめました。これから点検します。",
        LoanState.Repair => "返却を確かめました。修理が必要なところがあります。",
        LoanState.Lost => "戻っていないものがあります。係から連絡します。",
        _ => "返却と点検を確かめました。ありがとうございました。",
    };

    private static string Back(Loan loan, SchoolRequest request, LoanBook book)
    {
        var way = request.Handover switch
        {
            Handover.Fetched => "返しに来てください",
            Handover.Sent => "発送してください",
            _ => "返しに来るか、発送してください",
        };
        return $"使えるのは{Days.Label(loan.Period.Until)}までです。使い終わったら、遅くとも{Days.Label(BackBy(loan, book))}に{way}。";
    }

    private static string Moved(string wished, string now) => $"日を変えてお引き受けします（{wished} → {now}）。都合が悪いときは、すぐに係へ知らせてください。";

    /// <summary>True when another day was decided than wished.</summary>
    private static bool IsMoved(RequestItem item, SchoolRequest request, RequestStanding standing, LoanBook book) => item.Loan is { } wish
        ? LoanOf(item, standing, book) is { } loan && loan.Period != wish.Period
        : standing.Planned.TryGetValue(item.Number, out var day) && !request.Wishes.IsEmpty && !request.Wishes.Contains(day);

    private static string Alternative(RequestItem item, SchoolRequest request, RequestStanding standing, LoanBook book) =>
        item.Loan is { } wish && ItemCheck.Judge(item, wish.Period, standing.Received, book, request).Alternative is { } free
            ? $"{Days.Label(book.Today)}の時点で、{free.Label}なら空いています。" : "";

    private static string Wishes(RequestItem item, SchoolRequest request) =>
        item.Kind is RequestKind.Explanation or RequestKind.Training && !request.Wishes.IsEmpty
            ? "希望 " + string.Join("、", request.Wishes.Select(Days.Label)) : "";

    private static Loan? LoanOf(RequestItem item, RequestStanding standing, LoanBook book) =>
        book.Ledger.Loans.GetValueOrDefault(Loan.IdOf(standing.Id, item.Number)) is { State: not LoanState.Released } loan ? loan : null;

    private static bool IsBack(Loan loan) => loan.State is LoanState.Returned or LoanState.Repair or LoanState.Free;
}
