namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>Maps drawn small, a field without letters for each cell, each with the sentence that says the same and leads to the whole.</summary>
public sealed record MatrixMinisBlock(params ImmutableArray<MatrixMini> Maps) : UnsearchedBlock;

/// <summary>One small map. <paramref name="Axes"/> says what lies along its sides; every row has as many cells.</summary>
public sealed record MatrixMini(
    LinkView Title,
    string Text,
    string Axes,
    ImmutableArray<ImmutableArray<MatrixCell>> Rows
);
