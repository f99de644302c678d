namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>What the fields of a map mean.</summary>
public sealed record MatrixLegendBlock(ImmutableArray<MatrixSign> Signs) : UnsearchedBlock;

/// <summary>One look of a field and its meaning.</summary>
public sealed record MatrixSign(MatrixState State, int Step, string Text);
