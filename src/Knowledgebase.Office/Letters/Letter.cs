namespace Knowledgebase.Office.Letters;

/// <summary>One item, when, and what was decided about it.</summary>
public sealed record LetterRow(string Number, string What, string When, string Answer);

/// <summary>What belongs to a loan, to be ticked on paper when it arrives and when it goes back; what it lacked from the beginning has a word there.</summary>
public sealed record LetterChecklist(string Title, ImmutableArray<(string Name, string Count, string Lacking)> Items);

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
    /// <summary>One for each loan that is reserved or out and whose material lists its contents.</summary>
    public ImmutableArray<LetterChecklist> Checklists { get; init; } = [];

    /// <summary>The columns of a list to tick: thing, count, on arrival, on return.</summary>
    public static ImmutableArray<string> CheckColumns => ["もの", "数", .. Content.Counted];

    /// <summary>A box to tick.</summary>
    public static string Box => "□";

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
        )
        {
            Checklists = [.. book.Ledger.LoansOf(status.Id).Select(l => Checklist(l, book)).OfType<LetterChecklist>()],
        };
    }

    static LetterChecklist? Checklist(Loan loan, LoanBook book)
    {
        var contents = LoanContents.Of(loan, book);
        if (contents.IsEmpty || loan.State is not (LoanState.Reserved or LoanState.Out))
            return null;
        var title = RequestItem.TitleOf(book.Catalog, new(Kind.Material, loan.Material));
        return new(
            $"「{title}」{Numerals.Of(loan.Units)}組の中身",
            [
                .. contents.Select(c =>
                    (
                        c.Name,
                        c.Count is { } count ? Numerals.Of(count) : "記録にありません",
                        loan.Lacking.TryGetValue(c.Mark, out var lacking) ? $"{Numerals.Of(lacking)}ありません" : ""
                    )
                ),
            ]
        );
    }

    static string Posted(RequestingPerson person) =>
        person.Post.Length == 0 ? person.Name : $"{person.Post} {person.Name}";

    /// <summary>A box, or in its place what never came.</summary>
    public static string Mark(string lacking) => lacking.Length == 0 ? Box : lacking;

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
            .. Checklists.SelectMany(c => c.Items.Select(Line).Prepend(c.Title + "：")),
            .. Terms.IsEmpty ? Array.Empty<string>() : [TermsHead, .. Terms.Select(t => "・" + t)],
        ];
        return string.Join('\n', lines.Select(l => l.TrimEnd())) + "\n";

        static string Line((string Name, string Count, string Lacking) item) =>
            $"　{item.Name}　{item.Count}　{Content.Counted[0]}{Mark(item.Lacking)}　{Content.Counted[1]}{Box}";
    }
}
