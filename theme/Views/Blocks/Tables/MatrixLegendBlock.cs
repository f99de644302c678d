namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>What the signs of a map mean.</summary>
public sealed record MatrixLegendBlock(ImmutableArray<(MatrixState State, string Text, string Meaning)> Signs)
    : UnsearchedBlock;
