namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>A map of cells: what there is, what is missing, what is asked for. It counts, and ranks nothing.</summary>
public sealed record MatrixBlock(
    string Caption,
    string Corner,
    ImmutableArray<string> Columns,
    ImmutableArray<MatrixRow> Rows
) : UnsearchedBlock;

/// <summary>One row of a map: its heading and a cell for each column.</summary>
public sealed record MatrixRow(LinkView Title, ImmutableArray<MatrixCell> Cells);

/// <summary>One cell of a map.</summary>
public sealed record MatrixCell(MatrixState State, string Text, string Url)
{
    /// <summary>Where a source asks for such cases.</summary>
    public LinkView? Asking { get; init; }
}

/// <summary>What a cell of a map says.</summary>
public enum MatrixState
{
    /// <summary>There are cases.</summary>
    Some,

    /// <summary>There are none, and they are welcome.</summary>
    None,

    /// <summary>A source asks for cases.</summary>
    Asked,

    /// <summary>The question does not arise.</summary>
    NotApplicable,

    /// <summary>Records do not say it.</summary>
    Unknown,
}
