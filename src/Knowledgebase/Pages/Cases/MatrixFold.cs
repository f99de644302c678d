namespace Knowledgebase.Pages.Cases;

/// <summary>A map without the rows and columns in which there is nothing: a wall of zeros hides the cases. They are named in a part that opens.</summary>
static class MatrixFold
{
    // As many as a phone shows beside each other; fewer columns are all drawn, because they give each other their
    // meaning.
    const int MaxColumns = 6;

    /// <summary>The map, null where nothing is left of it, and the part that names the rest.</summary>
    public static (MatrixBlock? Map, SectionView? Without) Of(
        MatrixBlock map,
        string rows,
        string columns,
        string without
    )
    {
        bool[] kept =
        [
            .. map.Columns.Select((_, i) =>
                map.Columns.Length <= MaxColumns || map.Rows.Any(row => Speaks(row.Cells[i]))
            ),
        ];
        var drawn = map.Rows.Where(row => row.Cells.Any(Speaks)).ToImmutableArray();
        ImmutableArray<GroupView> groups =
        [
            new("without-rows", rows, Named(map.Rows.Except(drawn).Select(row => row.Title))),
            new("without-columns", columns, Named(map.Columns.Where((_, i) => !kept[i]))),
        ];
        return (
            drawn.IsEmpty
                ? null
                : map with
                {
                    Columns = [.. map.Columns.Where((_, i) => kept[i])],
                    Rows = [.. drawn.Select(row => row with { Cells = [.. row.Cells.Where((_, i) => kept[i])] })],
                },
            Rest([.. groups.Where(group => !group.Links.IsEmpty)], without)
        );
    }

    static SectionView? Rest(ImmutableArray<GroupView> groups, string without) =>
        groups.IsEmpty
            ? null
            : new(
                "without",
                without + string.Join("・", groups.Select(group => group.Title)),
                groups is [var only] ? new LinksBlock(only.Links) : new GroupsBlock(groups)
            )
            {
                Folded = true,
                Count = string.Join("・", groups.Select(group => Numerals.Of(group.Links.Length))),
            };

    static bool Speaks(MatrixCell cell) =>
        cell.State is MatrixState.Some or MatrixState.Asked
        || (cell.State == MatrixState.Unknown && cell.Text.Length > 0);

    static ImmutableArray<LinkView> Named(IEnumerable<LinkView> heads) => [.. heads.Where(head => head.Url.Length > 0)];
}
