namespace Knowledgebase.Pages.Cases;

/// <summary>A gap map: two facets crossed, perhaps with one sheet for each value of a third.</summary>
sealed record CoverageMatrix(string Key, string Title, Facet Rows, Facet Columns)
{
    public Facet? Sheets { get; init; }

    public bool RowFirst { get; init; } = true;

    /// <summary>True when only special needs education is asked about, so that others' silence is no gap.</summary>
    public bool SpecialNeedsOnly { get; init; }
}

/// <summary>The cells of the gap maps. Each is a count of cases, or says why there is none.</summary>
static class CoverageMatrices
{
    public static ImmutableArray<CoverageMatrix> Of(CaseIndex cases)
    {
        var (stage, subject, setting) = (cases.FacetOf("stage")!, cases.FacetOf("subject")!, cases.FacetOf("setting")!);
        var (disability, degree) = (cases.FacetOf("disability")!, cases.FacetOf("degree")!);
        CoverageMatrix?[] maps =
        [
            new("disability", "障害種と程度", disability, degree) { Sheets = setting, SpecialNeedsOnly = true },
            new("subject", "教科等と校種", subject, stage) { RowFirst = false },
            cases.FacetOf("municipality") is { } municipality
                ? new("municipality", "市町村と場面", municipality, setting)
                : null,
        ];
        return [.. maps.OfType<CoverageMatrix>().Where(m => !m.Rows.Values.IsEmpty && !m.Columns.Values.IsEmpty)];
    }

    /// <summary>The whole map. Its last row and column count the cases that do not say theirs.</summary>
    public static MatrixBlock Table(Site site, CaseIndex cases, CoverageMatrix map, Condition? sheet)
    {
        var notIn = NotIn(site.Catalog);
        var shown = cases.Shown(map.Rows, map.Columns);
        ImmutableArray<MatrixRow> rows =
        [
            .. shown
                .First.Select(value => new Condition(map.Rows, value))
                .Select(row => new MatrixRow(
                    Head(site, row),
                    [
                        .. shown.Second.Select(value =>
                            Cell(site, cases, notIn, map, row, new(map.Columns, value), sheet)
                        ),
                        Unknown(site, cases, map, row, null, sheet),
                    ]
                )),
            new(
                new($"{map.Rows.Label}の記載なし", ""),
                [
                    .. shown.Second.Select(value => Unknown(site, cases, map, null, new(map.Columns, value), sheet)),
                    Unknown(site, cases, map, null, null, sheet),
                ]
            ),
        ];
        var reduced = shown.First.Length < map.Rows.Values.Length || shown.Second.Length < map.Columns.Values.Length;
        return new(
            $"{map.Rows.Label}（行）と{map.Columns.Label}（列）ごとの、実践と授業の件数"
                + (reduced ? "。語が多いので、事例のある行と列だけを示します" : ""),
            [
                .. shown.Second.Select(value => Head(site, new(map.Columns, value))),
                new("記載なし", ""),
            ],
            rows
        );
    }

    static LinkView Head(Site site, Condition condition) =>
        new(condition.Value.Label, site.Routes.By(Kind.Practice, condition.Address));

    static MatrixCell Cell(
        Site site,
        CaseIndex cases,
        HashSet<(string, string)> notIn,
        CoverageMatrix map,
        Condition row,
        Condition column,
        Condition? sheet
    )
    {
        ImmutableArray<Condition> pair = map.RowFirst ? [row, column] : [column, row];
        var all = sheet is null ? pair : pair.Add(sheet);
        var count = cases.Of(all).Count;
        var listed =
            count > 0 ? all
            : cases.HasList(pair) ? pair
            : [row];
        var url = site.Routes.By(Kind.Practice, Condition.AddressOf(listed));
        if (cases.Asking(all).FirstOrDefault() is { } issue)
            return new(MatrixState.Asked, Numerals.Of(count), url)
            {
                Step = Heat.StepOf(count),
                Asking = new("課題", site.Routes.Of(issue)),
            };
        if (count > 0)
            return new(MatrixState.Some, Numerals.Of(count), url) { Step = Heat.StepOf(count) };
        return notIn.Contains((row.Value.Key, column.Value.Key))
            ? new(MatrixState.NotApplicable, "", "")
            : new(MatrixState.None, "0", url);
    }

    // Records that do not say in which cell they belong are counted beside the cells; they may belong in any of them.
    static MatrixCell Unknown(
        Site site,
        CaseIndex cases,
        CoverageMatrix map,
        Condition? row,
        Condition? column,
        Condition? sheet
    )
    {
        var known = Given.Of(row, column, sheet);
        var silent = Given.Of(row is null ? map.Rows : null, column is null ? map.Columns : null);
        if (map.SpecialNeedsOnly && row is null && column is null)
        {
            if (SpecialNeeds(site, cases) is not { } special)
                return None;
            known = [special, .. known];
        }
        var count = cases.CountSilent(known, silent);
        return count == 0
            ? None
            : new(
                MatrixState.Unknown,
                Numerals.Of(count),
                known.IsEmpty ? site.Routes.List(Kind.Practice) : site.Routes.By(Kind.Practice, known[0].Address)
            );
    }

    /// <summary>The words of the tools that cases of special needs education use; none where no case says any.</summary>
    public static ImmutableArray<Condition> SpecialTools(Site site, CaseIndex cases) =>
        SpecialNeeds(site, cases) is { } special && cases.FacetOf("tool") is { } tools
            ?
            [
                .. tools
                    .Values.Select(value => new Condition(tools, value))
                    .Where(tool => cases.Of(special, tool).Count > 0),
            ]
            : [];

    static Condition? SpecialNeeds(Site site, CaseIndex cases)
    {
        var stage = cases.FacetOf("stage")!;
        return
            site.Catalog.Settings.Words.SpecialNeeds is { } word
            && stage.Values.FirstOrDefault(v => v.Key == site.Catalog.Resolve(word).Slug) is { } special
            ? new(stage, special)
            : null;
    }

    static MatrixCell None { get; } = new(MatrixState.None, "0", "");

    // Subjects and the school types that do not teach them, as the vocabulary says.
    static HashSet<(string Subject, string Stage)> NotIn(Catalog catalog) =>
        [
            .. catalog.VocabularyWords.SelectMany(
                word => word.NotIn,
                (word, stage) => (word.Slug, catalog.Resolve(stage).Slug)
            ),
        ];
}
