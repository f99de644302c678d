namespace Knowledgebase.Tests.Input;

/// <summary>What practices, materials, terms and the pages about the site say is no more than the source says, and each thing is said by one record.</summary>
public sealed partial class WhatRecordsSayTests
{
    static readonly Lazy<BuiltSite> Built = new(() => SiteTest.Real.Build());

    static Catalog Catalog { get; } = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Real.Sources.Values]).Read).Catalog!;

    [Theory]
    [InlineData("lessons/prog-model-lesson", "/practices/text-prog/")]
    [InlineData("lessons/prog-seminar-lesson", "/practices/prog-intensive/")]
    [InlineData("lessons/netlit-plan", "/practices/netlit-class/")]
    [InlineData("practices/survey-form", "/practices/absence-form/")]
    public void What_was_doubled_is_one_record_and_both_addresses_answer(string old, string now) =>
        Assert.Equal(now, Built.Value.Page($"{old}/index.html").QuerySelector("main a")!.GetAttribute("href"));

    [Fact]
    public void Lessons_are_three_and_each_is_counted_once()
    {
        Assert.Equal(3, Catalog.Listed(Kind.Lesson).Length);
        Assert.Equal(Catalog.All(Kind.Practice).Length + Catalog.All(Kind.Lesson).Length, Catalog.Listed(Kind.Practice).Concat(Catalog.Listed(Kind.Lesson)).Distinct().Count());
        var cell = Built.Value.Page("gaps/subject/index.html").QuerySelector("td a[href='/practices/by/stage/elementary/subject/integrated-study/']")!;
        Assert.Contains("1件", cell.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_practice_is_tied_to_a_material_or_collection_that_its_source_does_not_tie_it_to() =>
        Assert.All(Catalog.All<Practice>(Kind.Practice), p => Assert.Empty(p.Links.Materials.Concat(p.Links.Collections)));

    [Theory]
    [InlineData("mini-training")]
    [InlineData("lifelog")]
    [InlineData("prog-intensive")]
    [InlineData("english-online")]
    public void A_setting_that_no_sentence_names_is_not_given(string practice) =>
        Assert.Empty(((Practice)Catalog[new RecordId(Kind.Practice, practice)].Value).Audience.Settings);

    [Theory]
    [InlineData("absence-form")]
    [InlineData("groupware")]
    [InlineData("math-contest-camp")]
    [InlineData("studylog")]
    [InlineData("global-discussion")]
    public void An_aim_that_the_source_prints_is_told(string practice) =>
        Assert.True(((Practice)Catalog[new RecordId(Kind.Practice, practice)].Value).Aim.IsKnown);

    [Fact]
    public void Every_text_that_a_machine_drafted_says_so_and_no_page_says_otherwise()
    {
        foreach (var versions in Kinds.All.SelectMany(k => Catalog.All(k.Kind)).Where(e => !e.IsNested).Select(e => e.Record.Head.Versions))
        {
            if (versions.Easy.Length > 0) Assert.Contains("機械", versions.EasyBy, StringComparison.Ordinal);
            if (versions.English is { } english) Assert.Contains("machine", english.By, StringComparison.Ordinal);
        }

        foreach (var page in Catalog.All<Page>(Kind.Page)) Assert.DoesNotMatch("人が(書いた|訳した)もの", page.Body.Text);
        Assert.Contains("どれも機械が書いた案", ((Page)Catalog[new RecordId(Kind.Page, "accessibility")].Value).Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void English_has_one_set_of_school_names_and_no_definition_that_the_source_lacks()
    {
        Kind[] kinds = [Kind.Practice, Kind.Material, Kind.Service, Kind.Term, Kind.Role, Kind.Organization];
        foreach (var english in kinds.SelectMany(k => Catalog.All(k)).Select(e => e.Record.Head.Versions.English).OfType<English>())
            Assert.DoesNotMatch(OtherWords(), english.Title + english.Summary);
        foreach (var term in Catalog.All<Term>(Kind.Term).Where(t => !t.Definition.IsKnown && t.Head.Versions.English is not null && t.Head.Title != "進捗率"))
            Assert.Contains("does not explain", term.Head.Versions.English!.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_whose_meaning_is_not_printed_says_so_and_where_it_stands()
    {
        var terms = Catalog.All(Kind.Term).Where(e => ((Term)e.Value).Definition is { IsKnown: false, Absence.Reason: AbsenceReason.NotStated }).ToArray();
        Assert.InRange(terms.Length, 40, 80);
        foreach (var term in terms)
        {
            var meaning = Built.Value.Page($"{term.Id}/index.html").GetElementById("meaning")!;
            Assert.Contains("出典に、この言葉の意味の説明はありません。", meaning.TextContent, StringComparison.Ordinal);
            Assert.NotNull(Built.Value.Page($"{term.Id}/index.html").GetElementById("places"));
        }
    }

    [Fact]
    public void Who_wants_to_ask_reads_first_that_nothing_is_taken_then_who_is_named_and_that_no_cost_is_stated()
    {
        var page = Built.Value.Page("pages/ask/index.html").QuerySelector("main")!;
        Assert.Contains("受け付けていません", page.QuerySelector("section h2")!.TextContent, StringComparison.Ordinal);
        foreach (var owner in ((Project)Catalog[new RecordId(Kind.Project, "ict-skill")].Value).Owners)
            Assert.NotNull(page.QuerySelector($"a[href='/organizations/{owner.Target.Slug}/']"));
        Assert.Contains("費用", page.QuerySelector("#cost")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("button, form, input, a[href^='/request/'], a[href^='/send/']"));
    }

    [Fact]
    public void The_words_for_absences_mean_on_the_page_about_the_site_what_they_mean_in_the_program() =>
        Assert.Equal(
            AbsenceReasons.All.Select(r => $"{r.Label}|{r.Meaning}"),
            Built.Value.Page("pages/about/index.html").GetElementById("absence")!.Closest("section")!.QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))));

    [Theory]
    [InlineData("practices/index.html")]
    [InlineData("lessons/index.html")]
    public void Lists_of_practices_and_lessons_show_what_the_review_says_on_the_whole(string list)
    {
        var section = Built.Value.Page(list).GetElementById("direction")!.Closest("section")!.TextContent;
        foreach (var said in (string[])["目的になった授業", "各教科等の目標", "試行錯誤", "授業に取り入れる教員"]) Assert.Contains(said, section, StringComparison.Ordinal);
    }

    [GeneratedRegex("primary|secondary|pupil|workshop|certain effect|[0-9] %", RegexOptions.IgnoreCase)]
    private static partial Regex OtherWords();
}
