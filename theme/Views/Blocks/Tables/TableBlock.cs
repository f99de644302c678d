namespace Knowledgebase.Theme.Views.Blocks.Tables;

/// <summary>A table with a caption; the first cell of each row is its heading.</summary>
public sealed record TableBlock(string Caption, ImmutableArray<string> Columns, ImmutableArray<TableRow> Rows) : Block
{
    /// <summary>Columns of boxes at the end, to be ticked on screen or paper.</summary>
    public ImmutableArray<string> Ticks { get; init; } = [];

    /// <summary>True where a phone shows each row as a list with the columns' names: few rows of many values.</summary>
    public bool Stacked { get; init; }

    internal override IEnumerable<string> Texts() =>
        Rows.Select(r => string.Join(' ', r.Cells.SelectMany(c => ValueView.TextsOf(c.Values))));
}

/// <summary>One row of a table. <paramref name="Id"/> is a fragment or null.</summary>
public sealed record TableRow(string? Id, params ImmutableArray<TableCell> Cells);

/// <summary>One cell with one or more values.</summary>
public sealed record TableCell(params ImmutableArray<ValueView> Values)
{
    /// <summary>A cell with one value.</summary>
    public static implicit operator TableCell(ValueView value) => new([value]);

    /// <summary>A cell with one text.</summary>
    public static implicit operator TableCell(string text) => new([text]);
}
