using System.Text.Json;

namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>A practice that is a lesson, too, is one record: two lists show it, every sum counts it once, and what it took in still answers.</summary>
public sealed class BothListsTests
{
    const string Soil = "title: 例示の土の授業\nsummary: 例示の土の授業です。\nprojects: [river]\nschool_types: [小学校]\nsubjects: [理科]\n"
        + "cites: [{source: report, section: results, lines: 11}]\n";
    const string Both = "in_both_lists: true\n";
    const string Cell = "by/stage/word/subject/word";

    static readonly SiteTest Site = SiteTest.From("Golden/full/input").Edit("site.yaml", "base: /kb/", "base: /");
    static readonly Lazy<BuiltSite> Before = new(() => Site.Build());

    public static TheoryData<string, string> Kinds => new() { { "practices", Soil }, { "lessons", Soil + "subject_goal: 例示の目標\n" } };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Two_lists_show_it_and_sums_count_it_once(string folder, string record)
    {
        var with = Site.With($"{folder}/soil.yaml", record + Both).Build();
        foreach (var list in (string[])["practices", "lessons"])
        {
            Assert.Single(Cards(with, $"{list}/index.html"), $"/{folder}/soil/");
            Assert.Equal(Cards(Before.Value, $"{list}/index.html").Length + 1, Cards(with, $"{list}/index.html").Length);
            Assert.Equal(Listed(Before.Value, list) + 1, Listed(with, list));
        }

        // The list of a condition shows the other list's records below its own, and this one only once.
        Assert.Single(Cards(with, $"practices/{Cell}/index.html"), $"/{folder}/soil/");
        Assert.Equal(InCell(Before.Value) + 1, InCell(with));
        foreach (var data in (string[])["practices", "lessons"])
            Assert.Equal(Records(Before.Value, data) + (data == folder ? 1 : 0), Records(with, data));
    }

    [Fact]
    public void One_list_shows_what_is_only_a_practice() =>
        Assert.DoesNotContain("/practices/soil/", Cards(Site.With("practices/soil.yaml", Soil).Build(), "lessons/index.html"));

    [Fact]
    public void The_home_page_says_that_two_lists_share_records()
    {
        var text = Site.With("practices/soil.yaml", Soil + Both).Build().Page("index.html").QuerySelector("#contents")!.Closest("section")!.TextContent;
        Assert.Contains("うち授業", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_took_in_one_of_another_kind_answers_at_both_addresses()
    {
        var before = Site.With("lessons/soil.yaml", Soil + "subject_goal: 例示の目標\n").Build();
        var lost = Site.With("practices/earth.yaml", Soil + Both).Build(published: before);
        Assert.Contains("KB0510", lost.Codes);
        Assert.Contains("aliases: [lessons/soil]", lost.Printed, StringComparison.Ordinal);
        var kept = Site.With("practices/earth.yaml", Soil + Both + "aliases: [lessons/soil]\n").Build(published: before);
        Assert.DoesNotContain("KB0510", kept.Codes);
        Assert.Equal("/practices/earth/", kept.Page("lessons/soil/index.html").QuerySelector("main a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("aliases: [lessons/flow]", "KB0305")]
    [InlineData("aliases: [readings/soil]", "KB0214")]
    [InlineData("aliases: [lessons/soil/x]", "KB0214")]
    public void An_old_id_of_another_kind_must_be_one_and_free(string alias, string code) =>
        Assert.Contains(code, Site.With("practices/soil.yaml", Soil + alias + "\n").Build().Codes);

    [Fact]
    public void Who_points_at_the_old_id_is_told_the_new_one()
    {
        var printed = Site.With("practices/earth.yaml", Soil + "aliases: [lessons/soil]\n")
            .With("terms/earth.yaml", "title: 例示の土\nsummary: 例示の土です。\ntype: 言葉\nsee_also: [lessons/soil]\ncites: [{source: report, section: results, lines: 11}]\n")
            .Build().Printed;
        Assert.Contains("「practices/earth」に直し", printed, StringComparison.Ordinal);
    }

    static string[] Cards(BuiltSite site, string path) =>
        [.. site.Page(path).QuerySelectorAll("main .cards > li > :is(h2, h3, h4) > a").Select(a => a.GetAttribute("href")!)];

    static int Listed(BuiltSite site, string folder) =>
        Number(site.Page("search/index.html").QuerySelectorAll($"a[href='/{folder}/']").Select(a => a.ParentElement!).First(e => e.TextContent.Any(char.IsAsciiDigit)));

    static int InCell(BuiltSite site) => Number(site.Page("gaps/subject/index.html").QuerySelector($"td a[href='/practices/{Cell}/']")!);

    static int Records(BuiltSite site, string folder)
    {
        using var json = JsonDocument.Parse(site.Files[$"data/latest/{folder}.json"]);
        return json.RootElement.GetProperty("records").GetArrayLength();
    }

    static int Number(IElement element) => int.Parse(string.Concat(element.TextContent.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
}
