namespace Knowledgebase.Theme.Views;

/// <summary>Two things that belong together: side by side where there is room, one below the other where not. Nothing is folded away.</summary>
public sealed record SideBySideBlock(ImmutableArray<SideView> Sides) : Block;

/// <summary>One side with a heading of its own.</summary>
/// <param name="Id">Fragment of the heading.</param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What stands below it.</param>
public sealed record SideView(string Id, string Title, ImmutableArray<Block> Blocks);

/// <summary>Dated things in order of time, with today among them.</summary>
public sealed record MilestonesBlock(ImmutableArray<MilestoneView> Entries) : Block;

/// <summary>One date on a time line. Without an address it is a mark on the line, such as today.</summary>
public sealed record MilestoneView(string Date, string DateText, string Text, string? Url)
{
    /// <summary>How it stands: passed, still to come, what a later review says.</summary>
    public MarkView? State { get; init; }

    /// <summary>What it belongs to.</summary>
    public string? Note { get; init; }
}
