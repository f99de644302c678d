namespace Knowledgebase.Requests;

/// <summary>
/// As what a record of a request is asked for. A service says nothing by itself: a school that puts one into its request and asks
/// for something else would wait for an answer that never comes. The form follows the same rule.
/// </summary>
public static class AskedFor
{
    /// <summary>What a service may always be asked for as: a training, an explanation, or what a question is about.</summary>
    public static ImmutableArray<RequestKind> Visits { get; } = [RequestKind.Training, RequestKind.Explanation, RequestKind.Question];

    /// <summary>What whoever chooses a service means, by the words of its type; null when they do not say.</summary>
    public static RequestKind? MeantBy(Catalog catalog, Service service)
    {
        var word = catalog.Resolve(service.Type);
        string[] names = [word.Label, .. word.Synonyms];
        (string Word, RequestKind Kind)[] known =
            [("研修", RequestKind.Training), ("貸出", RequestKind.Loan), ("説明", RequestKind.Explanation), ("相談", RequestKind.Question)];
        foreach (var name in names)
            foreach (var (part, kind) in known)
                if (name.Contains(part, StringComparison.Ordinal)) return kind;
        return null;
    }

    /// <summary>True when the kinds of a request say as what a service in it is asked for.</summary>
    public static bool Says(Catalog catalog, Service service, IReadOnlyCollection<RequestKind> kinds) =>
        kinds.Any(k => Visits.Contains(k) || k == MeantBy(catalog, service));
}
