namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>What a script narrows, and how.</summary>
/// <param name="Kind">Folder of the kind whose list it is; empty where all kinds are searched.</param>
/// <param name="Facets">The keys by which an address may narrow.</param>
/// <param name="Orders">The orders to choose from, the usual first.</param>
public sealed record NarrowingView(string Kind, ImmutableArray<string> Facets, ImmutableArray<OrderView> Orders)
{
    /// <summary>The drawing of each kind that may be found, by its folder.</summary>
    public required ImmutableArray<DrawingView> Drawings { get; init; }

    /// <summary>Where there are other ways when nothing was found.</summary>
    public required string WaysUrl { get; init; }
}

/// <summary>A kind's folder and drawing.</summary>
public sealed record DrawingView(string Kind, Icon Icon);

/// <summary>An order of results: what the search calls it, and what readers do.</summary>
public sealed record OrderView(string Key, string Label);
