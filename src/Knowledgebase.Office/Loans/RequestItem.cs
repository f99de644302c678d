namespace Knowledgebase.Office.Loans;

/// <summary>One thing asked for that can be accepted or not, numbered from 1; the loan is null for anything else.</summary>
public sealed record RequestItem(int Number, RequestKind Kind, LoanWish? Loan)
{
    /// <summary>None for a loan or a case.</summary>
    internal ImmutableArray<RecordId> Services { get; init; } = [];

    /// <summary>The kinds in the order written, each loan for itself.</summary>
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

    /// <summary>A loan with the title of its material.</summary>
    public string Label(Catalog catalog)
    {
        return Loan is null
            ? RequestChoices.Kinds.LabelOf(Kind) + string.Concat(Services.Select(s => $"「{TitleOf(catalog, s)}」"))
            : $"教材の貸出「{TitleOf(catalog, Loan.Material.Target)}」{(int)Loan.Units}組";
    }

    // Services belong to the first of training, explanation and question that is asked for.
    static ImmutableArray<RecordId> ServicesOf(SchoolRequest request, RequestKind kind) =>
        kind == AskedFor.Visits.Cast<RequestKind?>().FirstOrDefault(k => request.Kinds.Contains(k!.Value))
            ? [.. request.About.Select(a => a.Target).Where(t => t.Kind == Basics.Kind.Service).Distinct()]
            : [];

    /// <summary>The id when the record is gone.</summary>
    public static string TitleOf(Catalog catalog, RecordId id) => catalog.Find(id)?.Title ?? id.Slug;
}
