namespace Knowledgebase.Tests.Pages.General;

/// <summary>What stands above a list or behind a door of the home page is counted from the records, so that it promises nothing.</summary>
public sealed partial class LeadTests
{
    const string Cites = "cites: [{source: report, section: results, lines: 11}]\n";
    const string Bare = "title: 例示の実践{0}\nsummary: 例示の実践{0}の要約です。\nexample: true\nprojects: [river]\n" + Cites;
    const string Told = Bare + "steps: [例示の一段]\n";
    const string Term = "title: 例示の語{0}\nsummary: 例示の語{0}の要約です。\nexample: true\ntype: 言葉\n" + Cites;
    const string Meaning = "definition: {text: 例示の意味です。, cites: [{source: report, section: results, lines: 11}]}\n";

    static readonly SiteTest Terms = SiteTest.Base
        .With("vocabularies/term-types.yaml", "title: 例示の用語の種類\nsummary: 用語の種類です。\nwords: [{id: word, label: 言葉}]\n");

    [Fact]
    public void Where_no_record_tells_it_the_lead_says_so()
    {
        var site = SiteTest.Base.With("practices/a.yaml", Filled(Bare, 1)).With("practices/b.yaml", Filled(Bare, 2)).Build().IsGood();
        Assert.Equal("出典に挙げられた実践事例です。手順・必要なもの・準備時間が書かれているものは、ありません。", Lead(site, "practices/index.html"));
        Assert.Contains("どれも名前と短い説明だけです。", Plain(site.Page("index.html").QuerySelector("main")!.TextContent), StringComparison.Ordinal);
        Assert.DoesNotContain("準備時間", site.Page("practices/index.html").QuerySelector(".orders")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("必要なもの", site.Page("index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_some_tell_it_they_are_counted()
    {
        var site = SiteTest.Base.With("practices/a.yaml", Filled(Told, 1)).With("practices/b.yaml", Filled(Bare, 2)).Build().IsGood();
        Assert.Equal("出典に挙げられた実践事例です。2件のうち、手順が書かれているのは1件、必要なものは0件、準備時間は0件です。", Lead(site, "practices/index.html"));
        Assert.Contains("手順や展開が書かれているのは、2件のうち1件です。", Plain(site.Page("index.html").QuerySelector("main")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_say_how_many_have_a_meaning()
    {
        var site = Terms.With("terms/a.yaml", Filled(Term, 1)).With("terms/b.yaml", Filled(Term, 2) + Meaning).With("terms/c.yaml", Filled(Term, 3)).Build().IsGood();
        Assert.Equal("出典に出る言葉です。3件のうち、意味が書かれているのは1件です。", Lead(site, "terms/index.html"));
    }

    [Fact]
    public void An_empty_list_is_named_once()
    {
        var site = SiteTest.Base.Build();
        Assert.Contains("取り下げた記録は、まだ登録されていません。", site.Page("removed/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("出典に挙げられた実践事例です。", Lead(site, "practices/index.html"));
    }

    [Fact]
    public void The_home_page_tells_readers_of_no_change_to_a_vocabulary()
    {
        var history = "history: [{date: 2026-11-20, text: 例示の変更です。}]\n";
        var site = SiteTest.Base.With("practices/a.yaml", Filled(Bare, 1) + history)
            .With("vocabularies/term-types.yaml", "title: 例示の用語の種類\nsummary: 用語の種類です。\nwords: [{id: word, label: 言葉}]\n" + history).Build().IsGood();
        var news = site.Page("index.html").GetElementById("news")!.Closest("section")!.TextContent;
        Assert.Contains("例示の実践1", news, StringComparison.Ordinal);
        Assert.DoesNotContain("用語の種類", news, StringComparison.Ordinal);
        Assert.Contains("例示の用語の種類", site.Page("changes/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_material_that_is_not_lent_has_no_section_on_lending()
    {
        const string material = "title: 例示の教材\nsummary: 例示の教材の要約です。\nexample: true\ntype: 教具\nprojects: [river]\n" + Cites
            + "about: [{text: 例示の教材です。, cites: [{source: report, section: results, lines: 11}]}]\n"
            + "quantity: {absent: 該当なし}\nlead_days: {absent: 該当なし}\nloan_days: {absent: 該当なし}\n";
        var site = SiteTest.Base.With("vocabularies/material-types.yaml", "title: 例示の教材の種類\nsummary: 教材の種類です。\nwords: [{id: tool, label: 教具}]\n");
        Assert.Null(site.With("materials/a.yaml", material).Build().IsGood().Page("materials/a/index.html").GetElementById("loan"));
        Assert.NotNull(site.With("materials/a.yaml", material.Replace("quantity: {absent: 該当なし}", "quantity: 2", StringComparison.Ordinal)).Build().IsGood()
            .Page("materials/a/index.html").GetElementById("loan"));
    }

    /// <summary>No day is printed: the last day of a fiscal year is what this site reads from its number.</summary>
    [Fact]
    public void Days_that_only_end_a_fiscal_year_are_not_told_as_printed() =>
        Assert.Contains("日付は、出典の年度から読んだ年度末です。", Plain(SiteTest.Real.Build().Page("index.html").GetElementById("due")!.Closest("section")!.TextContent), StringComparison.Ordinal);

    [Fact]
    public void An_empty_level_of_evidence_is_told_as_a_class_of_this_site()
    {
        var page = SiteTest.Real.Build().Page("practices/by/evidence/5/index.html").QuerySelector("main")!.TextContent;
        Assert.Contains("当サイトの分類", page, StringComparison.Ordinal);
        Assert.DoesNotContain("行われていないという意味ではありません", page, StringComparison.Ordinal);
        Assert.DoesNotContain("お寄せください", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_collection_holds_is_not_read_from_this_sites_records()
    {
        var site = SiteTest.From("Golden/full/input").Build();
        var page = site.Page("collections/atlas/index.html").QuerySelector("main")!.TextContent;
        Assert.Contains("関わる実践事例", page, StringComparison.Ordinal);
        Assert.Contains("中身の一覧ではありません", page, StringComparison.Ordinal);
    }

    static string Filled(string form, int number) => form.Replace("{0}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    static string Lead(BuiltSite site, string path) => Plain(site.Page(path).QuerySelector(".lead")!.TextContent);

    static string Plain(string text) => Blank().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
