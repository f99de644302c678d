namespace Knowledgebase.Tests.Pages.RecordPages;

/// <summary>Offices, documents, their headings and lists of items: what they are for comes first and is said once.</summary>
public sealed class SmallKindsTests
{
    static readonly Lazy<BuiltSite> Real = new(() => SiteTest.Real.Build());

    static Catalog Catalog { get; } = CatalogBuilder.Link(RecordReader.Read([.. SiteTest.Real.Sources.Values]).Read).Catalog!;

    [Fact]
    public void A_heading_of_a_source_leads_to_all_that_rests_on_it_each_once()
    {
        foreach (var section in ((Source)Catalog[new RecordId(Kind.Source, "tenken-r5")].Value).Sections)
        {
            var page = Real.Value.Page($"sources/tenken-r5/{section.Slug}/index.html");
            var citing = Catalog.Citations[(new RecordId(Kind.Source, "tenken-r5"), section.Slug)].Select(use => use.From).Distinct().Count();
            Assert.Contains($"このサイトに{citing}件あります", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
            var links = page.QuerySelectorAll("section:has(#statements) .group a").Select(a => a.GetAttribute("href")).ToArray();
            Assert.Equal(citing, links.Length);
            Assert.Equal(citing, links.Distinct().Count());
        }
    }

    [Fact]
    public void A_document_says_first_where_it_can_be_read()
    {
        var unknown = Real.Value.Page("sources/tenken-r5/index.html").QuerySelector(".page-title")!.NextElementSibling!;
        Assert.StartsWith("公開場所：未照会", unknown.TextContent.Trim(), StringComparison.Ordinal);
        var known = SiteTest.Real.Edit("sources/tenken-r5.yaml", "address: {absent: 未照会}", "address: https://example.com/r5").Build();
        Assert.Equal("https://example.com/r5", known.Page("sources/tenken-r5/index.html").QuerySelector(".page-title")!.NextElementSibling!.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Issues_are_counted_first_and_each_stands_once_under_its_project()
    {
        var page = Real.Value.Page("issues/index.html");
        Assert.StartsWith("令和5年度の点検・評価に、16件の課題と今後の予定が挙げられています。うち期日のあるものは2件です。", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".milestones > .due").Length);
        foreach (var issue in Catalog.All(Kind.Issue))
        {
            var item = Assert.Single(page.QuerySelectorAll($"#{issue.Id.Slug}"));
            Assert.StartsWith(Catalog[issue.Owner].Title, item.Closest("section")!.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(item.QuerySelectorAll(".absent"));
        }
    }

    [Fact]
    public void Who_is_named_for_a_project_stands_beside_it_first()
    {
        var rows = Real.Value.Page("whom/index.html").QuerySelector("main section")!.QuerySelectorAll("tbody tr");
        Assert.Equal(
            Catalog.All(Kind.Project).Select(p => $"{p.Title}：{string.Join('、', ((Project)p.Value).Owners.Select(o => Catalog[o].Title))}"),
            rows.Select(r => $"{r.QuerySelector("th a")!.TextContent}：{string.Join('、', r.QuerySelectorAll("td a").Select(a => a.TextContent))}"));
    }

    [Fact]
    public void An_office_that_is_named_to_be_asked_is_not_said_to_take_no_questions()
    {
        const string no = "問い合わせを受けるとは、出典に書かれていません。";
        Assert.Contains(no, Real.Value.Page("organizations/manabi-innovation/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var named = SiteTest.Real.Edit("services/prog-loan.yaml", "contact: {absent: 未照会}", "contact: manabi-innovation").Build();
        Assert.DoesNotContain(no, named.Page("organizations/manabi-innovation/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_counted_by_what_it_is_and_leads_to_each_page_that_lacks_it()
    {
        var page = Real.Value.Page("asked/index.html");
        foreach (var what in Catalog.Questions.Where(q => q.From is not null).GroupBy(q => (q.Absence.Reason, q.Label)))
        {
            var fold = page.QuerySelectorAll("details.part").Single(d => d.QuerySelector("h2")!.TextContent == $"{what.Key.Label}（{AbsenceReasons.LabelOf(what.Key.Reason)}） {what.Count()}件");
            Assert.Equal(what.Select(q => q.From).Distinct().Count(), fold.QuerySelectorAll(".links a").Length);
        }
    }

    /// <summary>Words of those who made the site, not of those who read it.</summary>
    [Fact]
    public void No_page_speaks_of_printed_letters_or_of_an_extraction() =>
        Assert.Empty(from path in Real.Value.Pages
                     where !path.StartsWith("reference/", StringComparison.Ordinal) && !path.StartsWith("codes/", StringComparison.Ordinal)
                     let text = Real.Value.Page(path).QuerySelector("main")?.TextContent ?? ""
                     from word in (string[])["印字", "抽出の注記", "抽出で", "抽出した"]
                     where text.Contains(word, StringComparison.Ordinal)
                     select $"{path}: {word}");

    [Theory]
    [InlineData("index.html", "ぐんま教育イノベーション ナレッジベース")]
    [InlineData("en/index.html", "Gunma Educational Innovation Knowledge Base")]
    [InlineData("terms/ict/index.html", "ICT（用語）")]
    public void A_page_is_shared_by_a_name_that_says_what_it_is(string path, string title) =>
        Assert.Equal(title, Real.Value.Page(path).QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
}
