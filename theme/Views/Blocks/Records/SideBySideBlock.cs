namespace Knowledgebase.Theme.Views.Blocks.Records;

/// <summary>Two things that belong together: side by side where there is room, one below the other where not. Nothing is folded away.</summary>
public sealed record SideBySideBlock(ImmutableArray<SideView> Sides) : Block
{
    internal override bool Summarizes => true;

    internal override IEnumerable<string> Texts() => Sides.SelectMany(s => s.Blocks).SelectMany(b => b.Texts());
}

/// <summary>One side with a heading of its own.</summary>
public sealed record SideView(string Id, string Title, ImmutableArray<Block> Blocks);
