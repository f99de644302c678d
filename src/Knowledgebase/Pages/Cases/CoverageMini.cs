namespace Knowledgebase.Pages.Cases;

/// <summary>A gap map small enough to stand beside others, with the one sentence that it shows.</summary>
static class CoverageMini
{
    const int MaxNamed = 2;

    /// <summary>The small maps of a site; null where it has no words to cross.</summary>
    public static MatrixMinisBlock? Of(Site site, CaseIndex cases)
    {
        ImmutableArray<MatrixMini> maps =
        [
            .. from map in CoverageMatrices.Of(cases)
            let table = CoverageMatrices.Table(site, cases, map, null)
            where table is { Rows.Length: > 1, Columns.Length: > 1 }
            select Of(site, map, table),
        ];
        return maps.IsEmpty ? null : new(maps);
    }

    /// <summary>Where there are cases, in how many fields there are none, and which a source asks for.</summary>
    public static string Sentence(MatrixBlock table, string rows, string columns)
    {
        (string Name, MatrixCell Cell)[] fields =
        [
            .. from row in table.Rows[..^1]
            from field in row.Cells[..^1].Zip(table.Columns)
            select ($"{row.Title.Text}・{field.Second.Text}", field.First),
        ];
        var filled = fields.Where(f => f.Cell.Step > 0).ToArray();
        var asked = fields.Where(f => f.Cell.State == MatrixState.Asked).ToArray();
        var none = fields.Count(f => f.Cell is { Step: 0, State: MatrixState.None or MatrixState.Asked });
        var (there, without) = (Numerals.Of(filled.Length), none == 0 ? "" : $"、0件は{Numerals.Of(none)}組");
        var names = filled.Length > MaxNamed ? "" : $"（{string.Join("、", filled.Select(f => f.Name))}）";
        var wanted =
            asked.Length > MaxNamed
                ? $"{Numerals.Of(asked.Length)}組"
                : string.Concat(asked.Select(f => $"「{f.Name}」"));
        return (
                filled.Length == 0
                    ? $"{rows}と{columns}のどの組にも、事例はまだありません。"
                    : $"事例があるのは{there}組{names}{without}です。"
            )
            + (asked.Length == 0 ? "" : $"出典は{wanted}の事例を求めています。");
    }

    // The longer side lies along the line, or a long vocabulary would be a tower.
    static MatrixMini Of(Site site, CoverageMatrix map, MatrixBlock table)
    {
        ImmutableArray<ImmutableArray<MatrixCell>> rows = [.. table.Rows[..^1].Select(row => row.Cells[..^1])];
        var turned = rows.Length > rows[0].Length;
        var (down, along) = turned ? (map.Columns.Label, map.Rows.Label) : (map.Rows.Label, map.Columns.Label);
        return new(
            new(map.Title, site.Routes.Gap(map.Key)),
            Sentence(table, map.Rows.Label, map.Columns.Label),
            $"縦は{down}、横は{along}",
            turned ? [.. rows[0].Select((_, i) => rows.Select(row => row[i]).ToImmutableArray())] : rows
        );
    }
}
