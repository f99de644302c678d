namespace Knowledgebase.Theme.Views.Blocks.Lists;

/// <summary>Links under headings, set side by side.</summary>
public sealed record GroupsBlock(ImmutableArray<GroupView> Groups) : UnsearchedBlock;
