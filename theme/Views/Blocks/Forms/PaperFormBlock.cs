namespace Knowledgebase.Theme.Views.Blocks.Forms;

/// <summary>One A4 page to be filled in, by hand or by the form's script. What does not fit goes on another sheet.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="To">To whom it goes.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Foot">Purpose and retention, a line each.</param>
/// <param name="Boxes">Boxes for seals and marks at its foot.</param>
public sealed record PaperFormBlock(
    string Title,
    string To,
    ImmutableArray<PaperFormRow> Rows,
    ImmutableArray<string> Foot,
    ImmutableArray<string> Boxes
) : UnsearchedBlock;

/// <summary>One row of a sheet.</summary>
/// <param name="Lines">How many printed lines it is high.</param>
/// <param name="Cells">Its cells.</param>
public sealed record PaperFormRow(int Lines, ImmutableArray<PaperFormCell> Cells);

/// <summary>One cell of a sheet.</summary>
/// <param name="Name">What belongs into it: <c>school.name</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Text">What stands in it on a blank sheet: boxes to tick, or nothing.</param>
public sealed record PaperFormCell(string Name, string Label, string Text);
