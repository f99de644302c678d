using System.Collections.Immutable;
using Knowledgebase.Fields;
using Knowledgebase.Lending;
using Knowledgebase.Linking;

namespace Knowledgebase.Requests;

/// <summary>One line of an answer: an item, when, and what was decided about it.</summary>
public sealed record LetterRow(string Number, string What, string When, string Answer);

/// <summary>The answer to a school, as text in parts: a plain text and a printed page are made from it.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Number">Number of the request.</param>
/// <param name="Date">Day of the answer.</param>
/// <param name="To">School and person.</param>
/// <param name="From">Who answers.</param>
/// <param name="Opening">What was decided.</param>
/// <param name="Rows">Each item.</param>
/// <param name="Closing">Reason, promises, what comes next, one paragraph each.</param>
public sealed record Letter(
    string Title, string Number, string Date, ImmutableArray<string> To, string From, string Opening, ImmutableArray<LetterRow> Rows,
    ImmutableArray<string> Closing)
{
    /// <summary>Makes the answer that follows from how the request stands.</summary>
    /// <param name="request">The request.</param>
    /// <param name="standing">How it stands.</param>
    /// <param name="reason">The office's own words; empty when it gave none.</param>
    /// <param name="book">Loans and records.</param>
    public static Letter Of(SchoolRequest request, RequestStanding standing, string reason, LoanBook book)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(book);
        var settings = book.Catalog.Settings.Requests;
        var office = settings?.Office is { IsKnown: true, Value: var name } ? name : book.Catalog.Settings.Title;
        return new("申込みへの返事", standing.Id, Dates.Label(book.Today), [request.School.Name, $"{Posted(request.Person)} 様"], office,
            RequestStates.Of(standing.State).Sentence, [.. RequestItem.Of(request).Select(i => Row(i, request, standing, book))],
            [.. Paragraphs(standing, reason, book)]);
    }

    private static string Posted(RequestingPerson person) => person.Post.Length == 0 ? person.Name : $"{person.Post} {person.Name}";

    private static LetterRow Row(RequestItem item, SchoolRequest request, RequestStanding standing, LoanBook book)
    {
        var number = Numerals.Of(item.Number);
        var loan = book.Ledger.Loans.GetValueOrDefault(Loan.IdOf(standing.Id, item.Number));
        var when = loan?.Period.Label ?? item.Loan?.Period.Label
            ?? (standing.Planned.TryGetValue(item.Number, out var day) ? Dates.Label(day) : Wishes(item, request));
        return new(number, item.Label(book.Catalog), when, Answer(item, request, standing, loan, book));
    }

    private static string Wishes(RequestItem item, SchoolRequest request) =>
        item.Kind is RequestKind.Explanation or RequestKind.Training && !request.Wishes.IsEmpty
            ? "希望: " + string.Join("、", request.Wishes.Select(Dates.Label))
            : "";

    private static string Answer(RequestItem item, SchoolRequest request, RequestStanding standing, Loan? loan, LoanBook book)
    {
        if (standing.State is RequestState.Received) return "まだ決まっていません。";
        if (standing.Granted.Contains(item.Number))
        {
            if (loan is null) return standing.Planned.ContainsKey(item.Number) || item.Kind is RequestKind.Question or RequestKind.Case
                ? "お引き受けします。" : "お引き受けします。日時は係から相談します。";
            return $"お貸しします。{Dates.Label(loan.Period.Until)}までにお返しください。";
        }
        var alternative = item.Loan is { } wish && standing.State != RequestState.Cancelled
            ? ItemCheck.Judge(item, wish.Period, standing.Received, book, request).Alternative
            : null;
        var no = standing.State switch
        {
            RequestState.Waiting => "空きをお待ちいただいています。",
            RequestState.Cancelled or RequestState.Closed => "",
            _ => "お引き受けできません。",
        };
        return alternative is { } free ? $"{no}{Dates.Label(book.Today)}の時点で、{free.Label}なら空いています。" : no;
    }

    private static IEnumerable<string> Paragraphs(RequestStanding standing, string reason, LoanBook book)
    {
        var settings = book.Catalog.Settings.Requests;
        if (reason.Length > 0) yield return $"係から: {reason}";
        if (standing.State == RequestState.Received && settings?.AnswerDays is { IsKnown: true, Value: var days })
            yield return $"{Dates.Label(standing.Received.AddDays((int)days))}までに返事をします。";
        if (standing.State is RequestState.Accepted or RequestState.PartlyAccepted)
        {
            var lends = book.Ledger.LoansOf(standing.Id).Any(l => l.IsOpen);
            foreach (var term in lends ? settings?.Terms ?? [] : []) yield return $"約束: {term}";
            yield return $"終わったら、サイトの利用報告のページで報告を作り、お送りください。申込みの番号は {standing.Id} です。学校や人の名前は書きません。";
        }
        if (settings?.Purpose is { IsKnown: true, Value: var purpose }) yield return $"申込みに書かれた個人情報の利用目的: {purpose}";
        if (settings?.RetentionDays is { IsKnown: true, Value: var kept })
            yield return $"申込みに書かれた個人情報は、申込みが終わってから{Numerals.Of((int)kept)}日で消します。";
    }

    /// <summary>The letter as plain text with line feeds.</summary>
    public string ToText()
    {
        IEnumerable<string> lines =
        [
            Title, $"番号 {Number}", Date, "", .. To, "", From, "", Opening, "",
            .. Rows.SelectMany(r => new[] { $"{r.Number}. {r.What}", "   " + string.Join("　", new[] { r.When, r.Answer }.Where(t => t.Length > 0)) }),
            "", .. Closing,
        ];
        return string.Join('\n', lines.Select(l => l.TrimEnd())) + "\n";
    }
}
