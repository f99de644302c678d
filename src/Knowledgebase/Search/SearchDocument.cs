namespace Knowledgebase.Search;

/// <summary>
/// What the search knows of one record or nested item. <c>Url</c> is below the site's base, <c>Kind</c> the folder of the kind.
/// </summary>
sealed record SearchDocument(string Url, string Kind, string Title, string Summary)
{
    /// <summary>What is searched like the title but not shown: readings, earlier names, other spellings.</summary>
    public string Names { get; init; } = "";

    public string Tags { get; init; } = "";

    /// <summary>Sentences from which results quote.</summary>
    public ImmutableArray<string> Body { get; init; } = [];

    /// <summary>The few by which one chooses, as a result shows them.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The places of its values by the key of their facet.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<int>> FacetValues { get; init; } =
        ImmutableDictionary<string, ImmutableArray<int>>.Empty;
}
