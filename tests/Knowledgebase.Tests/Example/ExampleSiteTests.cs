using System.Text.Json;

namespace Knowledgebase.Tests.Example;

/// <summary>The example site of the README is whole, and what the product can do is seen on it.</summary>
public sealed partial class ExampleSiteTests
{
    /// <summary>What forty records cannot show: lists longer than a page, ten cases in one field of a map. The colours are shown on the style page alone.</summary>
    static readonly string[] NotHere = ["pager", "swatch", "swatches", "heat-3", "heat-4"];

    /// <summary>What any record may have, so that one of any kind shows it.</summary>
    static readonly string[] Heads = ["reading", "aliases", "easy", "easy_by", "english", "furigana", "reviewed", "review_due", "history", "standing", "comparison"];

    static readonly Lazy<BuiltSite> Site = new(() => SiteTest.Example.Build());
    static readonly Lazy<Catalog> Records = new(() => CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Example.Sources.Values]).Read).Catalog!);

    [Theory]
    [InlineData(2026)]
    [InlineData(2031)]
    public void It_has_no_mistake_and_gets_none_with_the_years(int year) => SiteTest.Example.Build(new(year, 11, 30)).IsGood();

    [Fact]
    public void Every_record_says_that_it_is_invented() =>
        Assert.All(Kinds.All.SelectMany(k => Records.Value.All(k.Kind)), e => Assert.True(e.Record.Head.Example, e.Id.ToString()));

    [Fact]
    public void Every_kind_has_a_record() =>
        Assert.Empty(Kinds.All.Where(k => !Records.Value.All(k.Kind).Any()).Select(k => k.Folder));

    [Fact]
    public void Every_field_has_a_value_somewhere()
    {
        var kinds = Kinds.All.Select(k => (k.Folder, Fields: FieldsOf(k.Folder))).ToArray();
        Assert.Empty(kinds.SelectMany(k => k.Fields.Where(f => !f.Value && !Heads.Contains(f.Key)).Select(f => $"{k.Folder}: {f.Key}")));
        Assert.DoesNotContain(Heads.Except(["standing", "comparison"]), key => !kinds.Any(k => k.Fields.GetValueOrDefault(key)));
    }

    [Fact]
    public void Every_reason_for_an_absence_is_given_somewhere()
    {
        var given = Site.Value.Pages.SelectMany(p => Absent().Matches(Site.Value.Text(p)).Select(m => m.Groups[1].Value)).ToHashSet();
        Assert.Empty(AbsenceReasons.All.Select(r => r.Label).Except(given));
    }

    [Fact]
    public void Every_building_block_of_the_style_page_is_used_on_a_page_for_readers()
    {
        var shown = Site.Value.Page("style/index.html").QuerySelectorAll("main *").SelectMany(e => e.ClassList).ToHashSet();
        foreach (var path in Site.Value.Pages.Where(p => !p.StartsWith("style/", StringComparison.Ordinal)))
            shown.ExceptWith(Classes().Matches(Site.Value.Text(path)).SelectMany(m => m.Groups[1].Value.Split(' ')));
        Assert.Empty(shown.Except(NotHere));
    }

    [Fact]
    public void Every_word_of_the_fixed_lists_is_used()
    {
        var findings = Records.Value.Cases.SelectMany(c => c.Findings.Results);
        HasAll(findings.Select(f => f.Evidence));
        HasAll(All<Outcome>(Kind.Outcome).Select(o => o.Claim));
        HasAll(All<Issue>(Kind.Issue).Select(i => i.Type));
        HasAll(All<Project>(Kind.Project).SelectMany(p => p.Status).Select(s => s.State));
        HasAll(All<Evaluation>(Kind.Evaluation).SelectMany(e => e.FollowUps).Select(f => f.State));
        HasAll(All<Indicator>(Kind.Indicator).SelectMany(i => i.Projects).Select(p => p.Basis));
        HasAll(All<Indicator>(Kind.Indicator).SelectMany(i => i.LaterNarratives.Select(n => n.Claim).Append(i.NarrativeClaim)).Where(c => c.IsKnown).Select(c => c.Value));
        HasAll(All<Series>(Kind.Series).SelectMany(s => s.Observations).Where(o => o.PrintedTrend.IsKnown).Select(o => o.PrintedTrend.Value));
        HasAll(Records.Value.Cases.Select(c => c.Sharing.Rights).Where(r => r.IsKnown && r.Value.Consent.IsKnown).Select(r => r.Value.Consent.Value));

        static IEnumerable<T> All<T>(Kind kind) => Records.Value.All<T>(kind);

        static void HasAll<T>(IEnumerable<T> used)
            where T : struct, Enum => Assert.Empty(Enum.GetValues<T>().Except(used));
    }

    [Theory]
    [InlineData("a chart with what was measured, a target, a year without a value and a changed question", "indicators/meetings/", ".chart svg", ".chart .gap, .chart text")]
    [InlineData("a correction with the value before", "indicators/explain/", ".history .mark")]
    [InlineData("what became of issues", "evaluations/r7/", "[id=about-sets]", "[id=about-visit-end]")]
    [InlineData("two reviews side by side", "evaluations/r7/since/r6/", "table")]
    [InlineData("the lesson to the minute", "lessons/car/", ".timeline, .scale, .flow", ".checklist, input[type=checkbox]")]
    [InlineData("the sheet to hand out", "lessons/car/", "#sheet img[alt]")]
    [InlineData("a file and a picture", "practices/absence/", "a[href$='screen.png']", "a[href$='steps.txt']")]
    [InlineData("schools that changed it", "practices/survey/", "#adaptations")]
    [InlineData("easy Japanese and English", "practices/absence/", "#easy", "[lang=en]")]
    [InlineData("readings above kanji", "terms/form/", "rt", "[role=switch]")]
    [InlineData("the days of a loan", "loans/car/", ".months .free", ".months .full", ".months .closed")]
    [InlineData("a request", "request/form/", "form [data-field=kinds]", "form [data-form=all]")]
    [InlineData("a request on paper", "request/blank/", ".sheet")]
    [InlineData("a report of use", "request/report/", "form")]
    [InlineData("full and empty cells and what a source asks for", "gaps/disability/", "td.some", "td.none", "td.asked")]
    [InlineData("cells that are no gap", "gaps/subject/", "td.not")]
    [InlineData("a map of municipalities", "gaps/municipality/", "td.some", "td.none")]
    [InlineData("a withdrawn record", "practices/phone/", "a[href$='/practices/absence/']")]
    [InlineData("an address of former times", "practices/absence-phone/", "meta[http-equiv=refresh]")]
    [InlineData("a doubt beside what it concerns", "practices/switch/", "a[href$='/doubts/misprint/']")]
    [InlineData("a test of accessibility", "accessibility/results/", "table")]
    [InlineData("pages in English", "en/indicators/", "table, .chart")]
    [InlineData("comparison", "compare/", ".compare, .comparison")]
    public void What_the_product_can_do_is_seen(string what, string place, params string[] selectors)
    {
        var page = Site.Value.Page(place.EndsWith('/') ? place + "index.html" : place);
        Assert.All(selectors, selector => Assert.True(page.QuerySelector(selector) is not null, $"{what}: {place} has no {selector}"));
    }

    /// <summary>The fields of a kind as the data names them, each with whether a record has a value in it. What a record cites stands in its own file alone.</summary>
    static Dictionary<string, bool> FieldsOf(string folder)
    {
        using var schema = JsonDocument.Parse(Site.Value.Text($"data/latest/{folder}.record.schema.json"));
        using var data = JsonDocument.Parse(Site.Value.Text($"data/latest/{folder}.json"));
        var records = data.RootElement.GetProperty("records").EnumerateArray().ToArray();
        return schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name).Where(n => n is not ("$schema" or "sources"))
            .ToDictionary(n => n, n => records.Any(r => r.TryGetProperty(n, out var value) && HasValue(value)));
    }

    static bool HasValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.String => value.GetString() is not "",
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => !value.TryGetProperty("absent", out _),
        _ => true,
    };

    /// <summary>What the program itself says of a prefecture, its reform and its plans, it says of this one only on the real site.</summary>
    [Theory]
    [InlineData("群馬")]
    [InlineData("ぐんま")]
    [InlineData("Gunma")]
    [InlineData("教育イノベーション")]
    [InlineData("総合計画")]
    public void Nothing_is_said_of_another_prefecture(string name) =>
        Assert.DoesNotContain(Site.Value.Pages, p => !p.StartsWith("style/", StringComparison.Ordinal) && !p.StartsWith("codes/", StringComparison.Ordinal) && !p.StartsWith("reference/", StringComparison.Ordinal)
            && Site.Value.Page(p).DocumentElement.TextContent.Contains(name, StringComparison.Ordinal));

    [Fact]
    public void Of_what_has_a_successor_nobody_says_that_nothing_is_known_after_its_end()
    {
        var link = Site.Value.Page("whom/index.html").QuerySelectorAll("main a[href$='/services/training/']")[^1];
        var said = link.Closest("li, tr")!.TextContent;
        Assert.Contains("予定の期日を過ぎた", said, StringComparison.Ordinal);
        Assert.DoesNotContain("以後は記載なし", said, StringComparison.Ordinal);
    }

    /// <summary>What an evaluation says of the time after a written end stands wherever that end does.</summary>
    [Theory]
    [InlineData("whom/index.html", "main #limited ~ ol a[href$='/activities/visit/']", "li")]
    [InlineData("activities/visit/index.html", "main dd a[href$='/evaluations/r7/#about-visit-end']", "dl > div")]
    public void Of_an_activity_that_goes_on_nobody_says_that_nothing_is_known_after_its_end(string path, string link, string around)
    {
        var said = Site.Value.Page(path).QuerySelector(link)!.Closest(around)!.TextContent;
        Assert.Contains("令和8年度も続ける", said, StringComparison.Ordinal);
        Assert.DoesNotContain("記載なし", said, StringComparison.Ordinal);
    }

    /// <summary>A page tells of several plans or schools; what is not known is not known of one of them.</summary>
    [Theory]
    [InlineData("lessons/car/", "「中学校の数学科」の年度・その結果")]
    [InlineData("projects/time/", "「会議の時間を短くする」の課題の報告")]
    public void What_is_not_known_is_named_with_what_it_is_not_known_of(string place, string named) =>
        Assert.Contains(named, Site.Value.Page(place + "index.html").QuerySelector("#unknown")!.Closest("section")!.TextContent, StringComparison.Ordinal);

    /// <summary>One place to apply: the site's form, unless a support has a place of its own.</summary>
    [Theory]
    [InlineData("services/lending/")]
    [InlineData("services/training-next/")]
    public void What_the_form_takes_is_applied_for_there(string place)
    {
        var where = Site.Value.Page(place + "index.html").QuerySelectorAll("main dt").Single(d => d.TextContent == "申込みの場所").NextElementSibling!;
        Assert.Equal("/kb/request/form/", Assert.Single(where.QuerySelectorAll("a")).GetAttribute("href"));
    }

    [GeneratedRegex("class=\"absent\"[^>]*>([^<]*)")]
    private static partial Regex Absent();

    [GeneratedRegex("class=\"([^\"]*)\"")]
    private static partial Regex Classes();
}
