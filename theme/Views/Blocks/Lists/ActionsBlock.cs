namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>What one can take away or do next, in one quiet row.</summary>
public sealed record ActionsBlock(ImmutableArray<ActionView> Actions) : UnsearchedBlock;

/// <summary>One of them: a drawing, and where it leads.</summary>
public sealed record ActionView(Icon Icon, LinkView Link);
