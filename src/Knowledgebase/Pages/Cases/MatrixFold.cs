namespace Knowledgebase.Pages.Cases;

/// <summary>A map without the rows and columns in which there is nothing: a wall of zeros hides the cases. They are named below it.</summary>
static class MatrixFold
{
    // As many as a phone shows beside each other; fewer columns are all drawn, because they give each other their
    // meaning.
    const int MaxColumns = 6;

    public static MatrixBlock Of(MatrixBlock map, string rows, string columns, string without)
    {
        bool[] kept =
        [
            .. map.Columns.Select((_, i) =>
                map.Columns.Length <= MaxColumns || map.Rows.Any(row => Speaks(row.Cells[i]))
            ),
        ];
        var drawn = map.Rows.Where(row => row.Cells.Any(Speaks)).ToImmutableArray();
        var (left, beside) = (
            Named(map.Rows.Except(drawn).Select(row => row.Title)),
            drawn.IsEmpty ? [] : Named(map.Columns.Where((_, i) => !kept[i]))
        );
        return map with
        {
            Columns = [.. map.Columns.Where((_, i) => kept[i])],
            Rows = [.. drawn.Select(row => row with { Cells = [.. row.Cells.Where((_, i) => kept[i])] })],
            Rest = left.IsEmpty && beside.IsEmpty ? null : Rest((rows, left), (columns, beside)),
        };

        MatrixRest Rest(params (string Label, ImmutableArray<LinkView> Links)[] groups)
        {
            var said = groups.Where(group => !group.Links.IsEmpty).ToImmutableArray();
            return new(
                without + string.Join("、", said.Select(group => $"{group.Label} {Numerals.Of(group.Links.Length)}")),
                said
            );
        }
    }

    static bool Speaks(MatrixCell cell) =>
        cell.State is MatrixState.Some or MatrixState.Asked
        || (cell.State == MatrixState.Unknown && cell.Text.Length > 0);

    static ImmutableArray<LinkView> Named(IEnumerable<LinkView> heads) => [.. heads.Where(head => head.Url.Length > 0)];
}
