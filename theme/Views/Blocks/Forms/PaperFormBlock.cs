namespace Knowledgebase.Theme.Views.Blocks.Forms;

/// <summary>One A4 page to be filled in, by hand or by the form's script. What does not fit goes on another sheet.</summary>
public sealed record PaperFormBlock(
    string Title,
    string To,
    ImmutableArray<PaperFormRow> Rows,
    ImmutableArray<string> Foot,
    ImmutableArray<string> Boxes
) : UnsearchedBlock;

/// <summary>One row of a sheet, so many printed lines high.</summary>
public sealed record PaperFormRow(int Lines, ImmutableArray<PaperFormCell> Cells);

/// <summary>One cell of a sheet: its field (<c>school.name</c>) and what stands in it on a blank sheet.</summary>
public sealed record PaperFormCell(string Name, string Label, string Text);
