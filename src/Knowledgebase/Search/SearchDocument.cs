namespace Knowledgebase.Search;

/// <summary>What the search knows of one record or nested item.</summary>
/// <param name="Url">Its address below the site's base.</param>
/// <param name="Kind">Folder of its kind, as in the facet <c>kind</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What a result shows below the title.</param>
sealed record SearchDocument(string Url, string Kind, string Title, string Summary)
{
    /// <summary>What is searched like the title but not shown: readings, earlier names, other spellings.</summary>
    public string Names { get; init; } = "";

    public string Tags { get; init; } = "";

    /// <summary>Its text, sentence by sentence, from which results quote.</summary>
    public ImmutableArray<string> Body { get; init; } = [];

    /// <summary>The few facts by which one chooses, as a result shows them.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The places of its values by the key of their facet; without those of which it has none.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<int>> FacetValues { get; init; } =
        ImmutableDictionary<string, ImmutableArray<int>>.Empty;
}
