namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>A map of cells: what there is, what is missing, what is asked for. It counts, and ranks nothing.</summary>
public sealed record MatrixBlock(string Caption, ImmutableArray<LinkView> Columns, ImmutableArray<MatrixRow> Rows)
    : UnsearchedBlock;

/// <summary>One row of a map: its heading and a cell for each column.</summary>
public sealed record MatrixRow(LinkView Title, ImmutableArray<MatrixCell> Cells);

/// <summary>One cell of a map. Its text is a figure, or empty where a sign says enough for the eye.</summary>
public sealed record MatrixCell(MatrixState State, string Text, string Url)
{
    /// <summary>How many, in steps from 1 to 4; 0 where there is nothing.</summary>
    public int Step { get; init; }

    /// <summary>What the figure counts, for those who hear the cell.</summary>
    public string Unit { get; init; } = "件";

    /// <summary>Where a source asks for such cases.</summary>
    public LinkView? Asking { get; init; }
}

/// <summary>What a cell of a map says.</summary>
public enum MatrixState
{
    /// <summary>There are cases.</summary>
    Some,

    /// <summary>There are none.</summary>
    None,

    /// <summary>A source asks for cases.</summary>
    Asked,

    /// <summary>The question does not arise.</summary>
    NotApplicable,

    /// <summary>Records do not say it.</summary>
    Unknown,
}
