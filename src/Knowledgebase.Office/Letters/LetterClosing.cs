namespace Knowledgebase.Office.Letters;

/// <summary>What an answer says below its table: the reason, what comes next, whom to ask.</summary>
sealed class LetterClosing(SchoolRequest request, RequestStatus status, LoanBook book)
{
    public IEnumerable<string> Lines(string reason)
    {
        var settings = book.Catalog.Settings.Requests;
        if (reason.Length > 0 && status.State is not (RequestState.Received or RequestState.Cancelled))
            yield return $"係から：{reason}";
        if (status.State == RequestState.Received && settings?.AnswerDays is { IsKnown: true, Value: var days })
            yield return $"{OfficeDates.Label(status.Received.AddDays((int)days))}までに回答します。";
        var reserved = IsGranted
            ? book.Ledger.LoansOf(status.Id).Where(l => l.State == LoanState.Reserved).ToList()
            : [];
        if (reserved.Count > 0 && request.Handover is { } handover)
            yield return $"受渡し：「{RequestChoices.Handovers.LabelOf(handover)}」とのご希望です。渡す日と方法は、係から知らせます。";
        foreach (
            var training in reserved.Select(l => ItemCheck.TrainingOf(l.Material, book)).OfType<RecordId>().Distinct()
        )
            yield return $"借りるための条件：使う前に「{RequestItem.TitleOf(book.Catalog, training)}」を受けていただきます（もう受けた方は、係へ知らせてください）。";
        if (IsGranted)
            yield return $"終わったら、サイトの利用報告のページで報告を作り、お送りください。申込みの番号は {status.Id} です。学校や人の名前は書きません。";
        if (Contact(book.Catalog.Settings) is { Length: > 0 } contact)
            yield return $"問い合わせ先：{contact}";
        if (settings?.Purpose is { IsKnown: true, Value: var purpose })
            yield return $"申込みに書かれた個人情報の利用目的：{purpose}";
        if (settings?.RetentionDays is { IsKnown: true, Value: var kept })
            yield return $"申込みに書かれた個人情報は、申込みが終わってから{Numerals.Of((int)kept)}日で消します。";
    }

    /// <summary>What a borrower agrees to, while something is lent or will be.</summary>
    public ImmutableArray<string> Terms() =>
        IsGranted && book.Ledger.LoansOf(status.Id).Any(l => l.State is LoanState.Reserved or LoanState.Out)
            ? book.Catalog.Settings.Requests?.Terms ?? []
            : [];

    bool IsGranted => status.State is RequestState.Accepted or RequestState.PartlyAccepted;

    static string Contact(SiteSettings settings)
    {
        var requests = settings.Requests;
        string[] known =
        [
            requests?.Office is { IsKnown: true, Value: var office } ? office : "",
            requests?.Mail is { IsKnown: true, Value: var mail } ? $"メール {mail}" : "",
            requests?.Post is { IsKnown: true, Value: var post } ? $"紙の送り先 {post}" : "",
            settings.Contact is { IsKnown: true, Value: var contact } ? contact : "",
        ];
        return string.Join("、", known.Where(k => k.Length > 0));
    }
}
