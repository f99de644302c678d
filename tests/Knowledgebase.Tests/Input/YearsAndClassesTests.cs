namespace Knowledgebase.Tests.Input;

/// <summary>Years and classes laid over the statements of the published site: each was held against its sentence in the source.</summary>
public sealed class YearsAndClassesTests
{
    static readonly Lazy<BuiltSite> Built = new(() => SiteTest.Real.Build());

    static Catalog Catalog { get; } = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Real.Sources.Values]).Read).Catalog!;

    /// <summary>Id, years (with 見 when only the heading names them), claim and level of every outcome.</summary>
    const string Outcomes = """
        council-all-muni 2020-2023見 産出 1
        council-observers 2020-2023見 産出 1
        council-common-ground 2020-2023見 産出 1
        data-studylog 2021-2023 効果 1
        data-lifelog 2021-2023 効果 1
        data-mext-presented 2022-2022 産出 1
        dxc-support 2020-2023見 産出 1
        hs-models 2020-2023見 行動 1
        sne-learning 2020-2023見 効果 1
        prog-cases 2020-2022 産出 1
        prog-seminar-held 2020-2022 産出 1
        steam-kikkake 2020-2023見 効果 1
        global-interest 2020-2023見 反応 2
        noncog-smooth 2023-2023 産出 1
        kaizen-80 記載なし 行動 2
        lit-access 記載なし 到達 2
        online-chance 記載なし 産出 1
        online-external 記載なし 行動 1
        teacher-trainings 2020-2022 産出 2
        """;

    const string Issues = """
        council-continue 計画
        data-careful 計画
        dxlist-rollout 計画
        dxc-end-r6 期限
        sne-severe 不足
        prog-inquiry 支援
        steam-share 取組
        global-multi 計画
        noncog-model 節目
        kaizen-review 取組
        kaizen-ondosa 公平
        lit-whole-school 取組
        tr-continue 支援
        tr-concrete 支援
        tr-site-content 不足
        online-local 取組
        """;

    [Fact]
    public void Outcomes_have_the_years_claims_and_levels_of_their_sentences() =>
        Assert.Equal(Sorted(Outcomes), Catalog.All<Outcome>(Kind.Outcome).Select(o =>
            $"{o.Stated.Slug} {Years(o.Years)} {Choices.Claims.LabelOf(o.Claim)} {(int)o.Evidence}").Order(StringComparer.Ordinal));

    [Fact]
    public void Issues_have_the_types_of_their_sentences() =>
        Assert.Equal(Sorted(Issues), Catalog.All<Issue>(Kind.Issue).Select(i =>
            $"{i.Stated.Slug} {Choices.IssueTypes.LabelOf(i.Type)}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("dx-center")]
    [InlineData("sne-ict")]
    [InlineData("ict-promo-hs")]
    [InlineData("ict-council")]
    public void What_has_outcomes_of_four_years_was_not_done_in_one_year_alone(string activity) =>
        Assert.False(((Activity)Catalog[new RecordId(Kind.Activity, activity)].Value).Years.Span.IsKnown);

    [Theory]
    [InlineData("projects/ict-skill/index.html", "outcome-dxc-support", true)]
    [InlineData("projects/ict-skill/index.html", "outcome-prog-cases", false)]
    [InlineData("outcomes/index.html", "dxc-support", true)]
    public void Years_of_a_heading_say_so_on_the_page(string page, string id, bool heading) =>
        Assert.Equal(heading, Built.Value.Page(page).GetElementById(id)!.TextContent.Contains("見出しから", StringComparison.Ordinal));

    [Fact]
    public void Nothing_that_a_report_says_of_a_plan_stands_without_its_place() =>
        Assert.All(Catalog.All<Plan>(Kind.Plan).Where(p => p.ReportedResult.IsKnown || p.ReportedOutcome.IsKnown || p.ReportedIssue.IsKnown),
            p => Assert.NotEmpty(p.ReportCites));

    static string[] Sorted(string lines) => [.. lines.Split('\n').Order(StringComparer.Ordinal)];

    static string Years(ReadYears years) => years.Span.Absence is { } absence ? AbsenceReasons.LabelOf(absence.Reason)
        : $"{years.Span.Value.From.Year}-{years.Span.Value.To.Year}{(years.From == YearsFrom.Heading ? "見" : "")}";
}
