namespace Knowledgebase.Office.Letters;

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
/// <param name="Closing">Reason, what comes next, whom to ask, one paragraph each.</param>
/// <param name="Terms">What a borrower agrees to; empty when nothing is lent.</param>
public sealed record Letter(
    string Title,
    string Number,
    string Date,
    ImmutableArray<string> To,
    string From,
    string Opening,
    ImmutableArray<LetterRow> Rows,
    ImmutableArray<string> Closing,
    ImmutableArray<string> Terms
)
{
    /// <summary>What stands above the promises.</summary>
    public static string TermsHead => "貸出の条件：";

    /// <summary>Makes the answer that follows from how the request stands.</summary>
    /// <param name="request">The request.</param>
    /// <param name="status">How it stands.</param>
    /// <param name="reason">The office's own words; empty when it gave none.</param>
    /// <param name="book">Loans and records.</param>
    public static Letter Of(SchoolRequest request, RequestStatus status, string reason, LoanBook book)
    {
        var settings = book.Catalog.Settings.Requests;
        var office = settings?.Office is { IsKnown: true, Value: var name } ? name : book.Catalog.Settings.Title;
        var rows = new LetterRows(request, status, book);
        var closing = new LetterClosing(request, status, book);
        return new(
            "申込みへの回答",
            status.Id,
            OfficeDates.Label(book.Today),
            [request.School.Name, $"{Posted(request.Person)} 様"],
            office,
            rows.Opening(),
            [.. RequestItem.Of(request).Select(rows.Row)],
            [.. closing.Lines(reason)],
            closing.Terms()
        );
    }

    static string Posted(RequestingPerson person) =>
        person.Post.Length == 0 ? person.Name : $"{person.Post} {person.Name}";

    /// <summary>The letter as plain text with line feeds.</summary>
    public string ToText()
    {
        IEnumerable<string> lines =
        [
            Title,
            $"番号 {Number}",
            Date,
            "",
            .. To,
            "",
            From,
            "",
            Opening,
            "",
            .. Rows.SelectMany(r =>
                new[]
                {
                    $"{r.Number}. {r.What}",
                    "   " + string.Join("　", new[] { r.When, r.Answer }.Where(t => t.Length > 0)),
                }
            ),
            "",
            .. Closing,
            .. Terms.IsEmpty ? Array.Empty<string>() : [TermsHead, .. Terms.Select(t => "・" + t)],
        ];
        return string.Join('\n', lines.Select(l => l.TrimEnd())) + "\n";
    }
}
