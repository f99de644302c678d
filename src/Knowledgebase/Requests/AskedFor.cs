namespace Knowledgebase.Requests;

/// <summary>A service says nothing by itself: a school that puts one into its request and asks for something else
/// would wait for an answer that never comes. The form follows the same rule.</summary>
public static class AskedFor
{
    /// <summary>What a service may always be asked for as: a training, an explanation, or what a question is about.</summary>
    public static ImmutableArray<RequestKind> Visits { get; } =
        [RequestKind.Training, RequestKind.Explanation, RequestKind.Question];

    internal static RequestKind? MeantBy(Catalog catalog, Service service)
    {
        var (type, words) = (catalog.Resolve(service.Type), catalog.Settings.Words);
        return Are(words.Training) ? RequestKind.Training : Are(words.Loan) ? RequestKind.Loan
            : Are(words.Explanation) ? RequestKind.Explanation : Are(words.Question) ? RequestKind.Question : null;

        bool Are(ImmutableArray<Word> those) => those.Any(word => catalog.Resolve(word) == type);
    }

    /// <summary>True when the kinds of a request say as what a service in it is asked for.</summary>
    public static bool Says(Catalog catalog, Service service, IReadOnlyCollection<RequestKind> kinds) =>
        kinds.Any(k => Visits.Contains(k) || k == MeantBy(catalog, service));
}
