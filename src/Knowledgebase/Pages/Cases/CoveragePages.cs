namespace Knowledgebase.Pages.Cases;

/// <summary>掲載状況: where there are cases and where there are none, with a way on from every cell.</summary>
static class CoveragePages
{
    const string Indicators = "indicators";
    const string IndicatorTitle = "プロジェクトと参考指標の対応";
    const string Reading =
        "0件は、行われていないという意味ではありません。数は載っている件数で、取組の多さや優劣ではありません。一つの事例を複数の欄に数えることがあります。";

    static readonly SourceSpot Origin = SourceSpot.StartOf("site.yaml");

    public static IEnumerable<PlannedPage> Plan(Site site, CaseIndex cases)
    {
        var maps = CoverageMatrices.Of(cases);
        yield return new(site.Routes.Gaps, Origin, true, () => Overview(site, cases, maps));
        foreach (var map in maps)
        {
            yield return new(site.Routes.Gap(map.Key), Origin, true, () => Map(site, cases, map, null));
            foreach (var value in map.Sheets is null ? [] : cases.Shown(map.Sheets))
                yield return new(
                    site.Routes.Gap(map.Key, value.Key),
                    Origin,
                    true,
                    () => Map(site, cases, map, new(map.Sheets!, value))
                );
        }
        if (HasIndicators(site))
            yield return new(site.Routes.Gap(Indicators), Origin, true, () => IndicatorMap(site));
    }

    static string Heading(string map) => $"{map}の{Titles.Gaps}";

    static bool HasIndicators(Site site) =>
        !site.Catalog.All(Kind.Indicator).IsEmpty && !site.Catalog.All(Kind.Project).IsEmpty;

    static PageView Overview(Site site, CaseIndex cases, ImmutableArray<CoverageMatrix> maps) =>
        site.Page(
            site.Routes.Gaps,
            Titles.Gaps,
            $"どの条件の事例が載っていて、どれがまだないかの地図です。事例は{Numerals.Of(cases.Of().Count)}件あります。",
            [
                new(
                    "maps",
                    "どこに事例があるか",
                    Given.Of<Block>(
                        CoverageMini.Of(site, cases),
                        maps.IsEmpty
                            ? new TextBlock("校種や教科等の言葉が、まだありません。")
                            : Legend(maps.Select(map => CoverageMatrices.Table(site, cases, map, null)), isSmall: true),
                        HasIndicators(site)
                            ? new LinksBlock(new LinkView(IndicatorTitle, site.Routes.Gap(Indicators)))
                            : null
                    )
                ),
                .. Given.Of(
                    cases.Requested.IsEmpty
                        ? null
                        : new SectionView(
                            "wanted",
                            "事例が必要だと出典にあるもの",
                            new LinksBlock([
                                .. cases
                                    .Requested.Select(wanted => wanted.Issue)
                                    .Distinct()
                                    .Select(issue => site.Link(issue) with { Note = issue.Record.Head.Title }),
                            ])
                        )
                ),
                RelatedLinks.Send(site, cases, [], isEmpty: true, onGaps: true),
                new("signs", "数の読み方", new TextBlock(Reading)),
            ]
        ) with
        {
            Opening = [Way(site)],
        };

    // What a reader with a case, or without the one that was looked for, does next.
    static LinksBlock Way(Site site) =>
        new(
            site.Offers.TakesCases
                ? new LinkView("事例を寄せる", site.Routes.Send)
                : new LinkView("探している事例がないときに、だれに聞くか", site.Routes.Contacts)
        );

    static MatrixLegendBlock Legend(IEnumerable<MatrixBlock> tables, bool isSmall)
    {
        var looks = tables
            .SelectMany(table => table.Rows)
            .SelectMany(row => row.Cells)
            .Select(cell => (cell.State, Step: cell.State == MatrixState.Some ? cell.Step : 0))
            .Where(look => !(isSmall && look.State == MatrixState.Unknown))
            .Distinct()
            .Order();
        return new([.. looks.Select(look => new MatrixSign(look.State, look.Step, Meaning(look.State, look.Step)))]);
    }

    static string Meaning(MatrixState state, int step) =>
        state switch
        {
            MatrixState.Some => Heat.LabelOf(step),
            MatrixState.None => "0件",
            MatrixState.Asked => "出典が事例を求めている",
            MatrixState.NotApplicable => "対象外（その校種にない教科等）",
            _ => "記載なし（どの欄に入るか不明）",
        };

    static PageView Map(Site site, CaseIndex cases, CoverageMatrix map, Condition? sheet)
    {
        var table = CoverageMatrices.Table(site, cases, map, sheet);
        var (drawn, rest) = MatrixFold.Of(table, map.Rows.Label, map.Columns.Label, "まだ事例のない");
        var sentence = CoverageMini.Sentence(table, map.Rows.Label, map.Columns.Label);
        return site.Page(
            site.Routes.Gap(map.Key, sheet?.Value.Key),
            sheet is null ? Heading(map.Title) : $"{Heading(map.Title)}（{sheet.Value.Label}）",
            sheet is null ? sentence : $"場面が「{sheet.Value.Label}」のとき：{sentence}",
            [
                new(
                    "map",
                    "どこに何件あるか",
                    Given.Of<Block>(
                        drawn is null ? null : Legend([drawn], isSmall: false),
                        drawn,
                        map.SpecialNeedsOnly ? Tools(site, cases) : null,
                        map.Sheets is null ? null : Sheets(site, cases, map, sheet),
                        new TextBlock(Reading + Remark(map, drawn))
                    )
                ),
                .. Given.Of(rest),
                RelatedLinks.Send(site, cases, sheet is null ? [] : [sheet], isEmpty: true),
            ],
            Given.Of(
                new LinkView(Titles.Gaps, site.Routes.Gaps),
                sheet is null ? null : new(Heading(map.Title), site.Routes.Gap(map.Key))
            )
        ) with
        {
            Opening = [Way(site)],
        };
    }

    static string Remark(CoverageMatrix map, MatrixBlock? table) =>
        map.Key == "municipality" ? "市町村の名前は、出典ではなく、公開されている地理の情報によります。"
        : table is not null && table.Rows.Any(row => row.Cells.Any(cell => cell.State == MatrixState.NotApplicable))
            ? "「対象外」は、出典ではなく、学習指導要領の区分によります。"
        : "";

    // Who looks for switches or eye tracking knows the device, not what a vocabulary calls it.
    static SortLinksBlock? Tools(Site site, CaseIndex cases)
    {
        var tools = CoverageMatrices.SpecialTools(site, cases);
        return tools.IsEmpty
            ? null
            : new(
                tools[0].Facet.Label,
                [.. tools.Select(tool => new LinkView(Named(tool.Value), site.Routes.By(Kind.Practice, tool.Address)))]
            );

        string Named(FacetValue tool)
        {
            var word = site.Catalog.VocabularyWords.First(w => (w.Slug, w.Label) == (tool.Key, tool.Label));
            return word.Synonyms.IsEmpty ? tool.Label : $"{tool.Label}（{string.Join("・", word.Synonyms)}）";
        }
    }

    static SortLinksBlock Sheets(Site site, CaseIndex cases, CoverageMatrix map, Condition? present) =>
        new(
            map.Sheets!.Label,
            [
                new("すべて", present is null ? "" : site.Routes.Gap(map.Key)),
                .. cases
                    .Shown(map.Sheets)
                    .Select(v => new LinkView(v.Label, v == present?.Value ? "" : site.Routes.Gap(map.Key, v.Key))),
            ]
        );

    static PageView IndicatorMap(Site site)
    {
        var (projects, indicators) = (site.Catalog.All(Kind.Project), site.Catalog.All(Kind.Indicator));
        var whole = new MatrixBlock(
            "プロジェクト（行）ごとの、参考指標（列）の系列の数",
            [.. indicators.Select(site.Link)],
            [
                .. projects.Select(project => new MatrixRow(
                    site.Link(project),
                    [.. indicators.Select(indicator => IndicatorCell(site, project, indicator))]
                )),
            ]
        );
        var linked = whole.Rows.Count(row => row.Cells.Any(cell => cell.State == MatrixState.Some));
        var (drawn, rest) = MatrixFold.Of(whole, "プロジェクト", "参考指標", "対応の書かれていない");
        return site.Page(
            site.Routes.Gap(Indicators),
            IndicatorTitle,
            linked == 0
                ? "どの参考指標がどのプロジェクトの成果を測るかは、出典に書かれていません。"
                : $"{Numerals.Of(projects.Length)}プロジェクトのうち{Numerals.Of(linked)}で、成果を測る参考指標が出典に書かれています。",
            [
                new(
                    "map",
                    "指標との対応",
                    Given.Of<Block>(
                        drawn,
                        new TextBlock(
                            $"参考指標は、{Naming.Indicators(site)}対応が書かれていなくても、成果がないという意味ではありません。"
                        ),
                        new LinksBlock(new LinkView("進捗率の計算のしかた", site.Routes.Method))
                    )
                ),
                .. Given.Of(rest),
            ],
            new LinkView(Titles.Gaps, site.Routes.Gaps)
        );
    }

    static MatrixCell IndicatorCell(Site site, Entry project, Entry indicator)
    {
        var i = (Indicator)indicator.Value;
        return i.Projects.Any(l => l.Project.Target == project.Id)
            ? new(MatrixState.Some, Numerals.Of(i.Series.Length), site.Routes.Of(indicator)) { Step = 1, Unit = "系列" }
            : new(MatrixState.Unknown, "", "");
    }
}
