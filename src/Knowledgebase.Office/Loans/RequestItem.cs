namespace Knowledgebase.Office.Loans;

/// <summary>One thing asked for that can be accepted or not: a set on loan, or an explanation, a training, an answer.</summary>
/// <param name="Number">Its number in the request, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Loan">The loan wished; null for anything else.</param>
public sealed record RequestItem(int Number, RequestKind Kind, LoanWish? Loan)
{
    /// <summary>The services asked for; none for a loan or a case.</summary>
    internal ImmutableArray<RecordId> Services { get; init; } = [];

    /// <summary>The items of a request: its kinds in the order written, each loan for itself.</summary>
    public static ImmutableArray<RequestItem> Of(SchoolRequest request)
    {
        var things = request
            .Kinds.Distinct()
            .SelectMany(kind =>
                kind == RequestKind.Loan ? request.Loans.Select(loan => (kind, (LoanWish?)loan)) : [(kind, null)]
            );
        return
        [
            .. things.Select(
                (thing, index) =>
                    new RequestItem(index + 1, thing.kind, thing.Item2) { Services = ServicesOf(request, thing.kind) }
            ),
        ];
    }

    /// <summary>What it is, in words; a loan with the title of its material.</summary>
    public string Label(Catalog catalog)
    {
        return Loan is null
            ? RequestChoices.Kinds.LabelOf(Kind) + string.Concat(Services.Select(s => $"「{TitleOf(catalog, s)}」"))
            : string.Create(
                CultureInfo.InvariantCulture,
                $"教材の貸出「{TitleOf(catalog, Loan.Material.Target)}」{(int)Loan.Units}組"
            );
    }

    /// <summary>The services that a request names belong to the first of training, explanation and question that it asks for.</summary>
    static ImmutableArray<RecordId> ServicesOf(SchoolRequest request, RequestKind kind) =>
        kind == AskedFor.Visits.Cast<RequestKind?>().FirstOrDefault(k => request.Kinds.Contains(k!.Value))
            ? [.. request.About.Select(a => a.Target).Where(t => t.Kind == Basics.Kind.Service).Distinct()]
            : [];

    /// <summary>The title of a record; its id when the record is gone.</summary>
    internal static string TitleOf(Catalog catalog, RecordId id) => catalog.Find(id)?.Title ?? id.Slug;
}
