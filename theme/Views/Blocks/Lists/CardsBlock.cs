namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>Cards that lead to records.</summary>
public sealed record CardsBlock(params ImmutableArray<CardView> Cards) : UnsearchedBlock
{
    /// <summary>Where what is chosen among them is compared, which a script does; null when they are not to be compared.</summary>
    public string? CompareUrl { get; init; }
}

/// <summary>One card.</summary>
public sealed record CardView(string Title, string Url, string Summary)
{
    /// <summary>Kind of the record, shown where kinds are mixed.</summary>
    public string? Kind { get; init; }

    /// <summary>The drawing of its kind.</summary>
    public Icon? Drawing { get; init; }

    /// <summary>The card's language, where it differs from the page's.</summary>
    public string? Lang { get; init; }

    /// <summary>Marks: 手順の記載なし, evidence level…</summary>
    public ImmutableArray<MarkView> Marks { get; init; } = [];

    /// <summary>The few facts by which one chooses.</summary>
    public ImmutableArray<FactView> Facts { get; init; } = [];
}
