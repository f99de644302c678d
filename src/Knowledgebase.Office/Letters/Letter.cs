namespace Knowledgebase.Office.Letters;

/// <summary>One item, when, and what was decided about it.</summary>
public sealed record LetterRow(string Number, string What, string When, string Answer);

/// <summary>The answer to a school, from which a plain text and a printed page are made; no terms when nothing is lent.</summary>
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
    /// <summary>Stands above the promises.</summary>
    public static string TermsHead => "貸出の条件：";

    /// <summary>Follows from how the request stands; the reason is the office's own words and may be empty.</summary>
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

    /// <summary>Plain text with line feeds.</summary>
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
