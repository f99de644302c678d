namespace Knowledgebase.Office.Letters;

/// <summary>First how the request stands, then where the sets are.</summary>
sealed class LetterRows(SchoolRequest request, RequestStatus status, LoanBook book)
{
    public string Opening()
    {
        var loans = book.Ledger.LoansOf(status.Id).Where(l => l.State != LoanState.Released).ToList();
        if (
            status.State is RequestState.Accepted or RequestState.PartlyAccepted
            && loans.Count > 0
            && loans.TrueForAll(IsBack)
        )
            return loans.TrueForAll(l => l.Missing.IsEmpty)
                ? "お貸ししたものの返却を確かめました。"
                : "お貸ししたものが返りましたが、まだ戻っていないものがあります。下の表をお確かめください。";
        return status.State switch
        {
            RequestState.Accepted => RequestItem.Of(request).Any(i => IsMoved(i))
                ? "申込みをお引き受けします。日を変えたものがあるので、下の表をお確かめください。"
                : "申込みのとおりにお引き受けします。",
            RequestState.PartlyAccepted =>
                "申込みの一部をお引き受けします。お引き受けできないものは、下の表に書いてあります。",
            RequestState.Declined => "今回はお引き受けできません。",
            _ => RequestStates.Of(status.State).Sentence,
        };
    }

    public LetterRow Row(RequestItem item)
    {
        var loan = LoanOf(item);
        var when =
            (loan?.Period ?? item.Loan?.Period) is { } period ? OfficeDates.Label(period)
            : status.Planned.TryGetValue(item.Number, out var day) ? OfficeDates.Label(day)
            : Wishes(item);
        return new(Numerals.Of(item.Number), item.Label(book.Catalog), when, Answer(item, loan));
    }

    // The last day to set out on the way back: transport and inspection count from there.
    DateOnly BackBy(Loan loan) => book.Closed.OpenUntil(loan.Period.Until);

    string Answer(RequestItem item, Loan? loan)
    {
        var granted = status.Granted.Contains(item.Number);
        return status.State switch
        {
            RequestState.Received => "まだ決まっていません。",
            RequestState.Waiting => "空きをお待ちいただいています。" + Alternative(item),
            RequestState.Declined => "お引き受けできません。" + Alternative(item),
            RequestState.Cancelled => "取り消しました。",
            RequestState.Closed or RequestState.Reported when !granted => "",
            _ when !granted => "お引き受けできません。" + Alternative(item),
            _ when loan is not null => OfLoan(item, loan),
            RequestState.Closed or RequestState.Reported => "お引き受けしました。",
            _ => OfVisit(item),
        };
    }

    string OfVisit(RequestItem item)
    {
        if (IsMoved(item))
            return Moved(Wishes(item), OfficeDates.Label(status.Planned[item.Number]));
        return status.Planned.ContainsKey(item.Number) || item.Kind is RequestKind.Question or RequestKind.Case
            ? "お引き受けします。"
            : "お引き受けします。日時は係から相談します。";
    }

    string OfLoan(RequestItem item, Loan loan) =>
        loan.State switch
        {
            LoanState.Reserved => (
                IsMoved(item)
                    ? Moved($"希望 {OfficeDates.Label(item.Loan!.Period)}", OfficeDates.Label(loan.Period))
                    : "お貸しします。"
            ) + Back(loan),
            LoanState.Out when loan.IsOverdue(book.Today) =>
                $"返す日（{OfficeDates.Label(BackBy(loan))}）を過ぎています。すぐに係へ知らせ、お返しください。",
            LoanState.Out => "お貸ししています。" + Lacking(loan) + Back(loan),
            LoanState.Returned => Returned(loan) + "これから点検します。",
            LoanState.Repair => Returned(loan) + "修理が必要なところがあります。",
            LoanState.Lost => "戻っていないものがあります。係から連絡します。",
            _ => "返却と点検を確かめました。ありがとうございました。",
        };

    string Returned(Loan loan) =>
        loan.Missing.IsEmpty
            ? "返却を確かめました。"
            : $"次のものが戻っていません：{LoanContents.Say(loan.Missing, loan, book)}。学校を探し、見つかったものを係へお送りください。見つからないときも、係へ知らせてください。";

    string Lacking(Loan loan) =>
        loan.Lacking.IsEmpty ? "" : $"お渡ししたときに、{LoanContents.Say(loan.Lacking, loan, book)}は入っていません。";

    string Back(Loan loan)
    {
        var way = request.Handover switch
        {
            Handover.Fetched => "返しに来てください",
            Handover.Sent => "発送してください",
            _ => "返しに来るか、発送してください",
        };
        return $"使えるのは{OfficeDates.Label(loan.Period.Until)}までです。使い終わったら、遅くとも{OfficeDates.Label(BackBy(loan))}に{way}。";
    }

    static string Moved(string wished, string now) =>
        $"日を変えてお引き受けします（{wished} → {now}）。都合が悪いときは、すぐに係へ知らせてください。";

    bool IsMoved(RequestItem item) =>
        item.Loan is { } wish
            ? LoanOf(item) is { } loan && loan.Period != wish.Period
            : status.Planned.TryGetValue(item.Number, out var day)
                && !request.Wishes.IsEmpty
                && !request.Wishes.Contains(day);

    // The rest of the wish first: whoever planned for these days would rather keep some of them than none.
    string Alternative(RequestItem item)
    {
        if (item.Loan is not { } wish)
            return "";
        var result = ItemCheck.Judge(item, wish.Period, status.Received, book, request);
        string[] free = [.. Free()];
        return free.Length == 0 ? "" : $"{OfficeDates.Label(book.Today)}の時点で、{string.Join("、または", free)}なら空いています。";

        IEnumerable<string> Free()
        {
            if (result.Rest is { } rest)
                yield return $"ご希望のうち{OfficeDates.Label(rest)}";
            if (result.Alternative is { } other)
                yield return other.Label;
        }
    }

    string Wishes(RequestItem item) =>
        item.Kind is RequestKind.Explanation or RequestKind.Training && !request.Wishes.IsEmpty
            ? "希望 " + string.Join("、", request.Wishes.Select(OfficeDates.Label))
            : "";

    Loan? LoanOf(RequestItem item) =>
        book.Ledger.Loans.GetValueOrDefault(Loan.IdOf(status.Id, item.Number)) is { State: not LoanState.Released } loan
            ? loan
            : null;

    static bool IsBack(Loan loan) => loan.State is LoanState.Returned or LoanState.Repair or LoanState.Free;
}
