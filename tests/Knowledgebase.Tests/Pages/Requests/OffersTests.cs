namespace Knowledgebase.Tests.Pages.Requests;
/// <summary>What a site offers stands on its pages where the settings name who receives it, and nowhere else.</summary>
public sealed partial class OffersTests
{
    const string Requests = ".ask, .form, .sheet, .calendar";
    static readonly string[] Alive =
        ["loans/", "report/", "request/", "request/blank/", "request/form/", "request/report/", "send/"];

    /// <summary>A material that is lent, a service, a lesson and a practice, on a site whose settings a test writes.</summary>
    static readonly SiteTest Site = SiteTest.From("Office/Site/input").Over(SiteTest.Base);

    static readonly string Settings = Site.TextOf("site.yaml");
    static readonly string Nobody = Settings[..Settings.IndexOf("requests:", StringComparison.Ordinal)];

    static SiteTest With(string settings) => Site.With("site.yaml", settings);

    public static TheoryData<string> Silent => ["real", "sparse", "without", "office only"];

    static BuiltSite SilentSite(string name) => name switch
    {
        "real" => SiteTest.Real.Build(),
        "sparse" => SiteTest.From("Golden/sparse/input").Build(),
        "without" => With(Nobody).Build(),
        _ => With(Nobody + "requests: {office: 例示課 貸出係, purpose: 例示の目的, retention_days: 365}\n").Build(),
    };

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_site_whose_settings_name_nobody_offers_nothing_on_any_page(string name)
    {
        var site = SilentSite(name);
        Assert.DoesNotContain(site.Files.Keys, f => ScriptsOfOffers().IsMatch(f) || f.EndsWith("/calendar.ics", StringComparison.Ordinal) || f.EndsWith("/lending.json", StringComparison.Ordinal));
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.True(page.QuerySelector(Requests) is null, path);
            Assert.DoesNotContain(page.QuerySelectorAll("a[href]"), a => Alive.Contains(a.GetAttribute("href")!.TrimStart('/').Split('?', '#')[0]));
            // What codes mean has to name the words.
            if (path != "codes/index.html") Assert.DoesNotMatch(Offering(), page.Body!.TextContent);
        }
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void Its_addresses_of_offers_say_that_nothing_is_taken_and_lead_to_the_page_that_tells_more(string name)
    {
        var site = SilentSite(name);
        foreach (var place in Alive)
        {
            var page = site.Page(place + "index.html");
            Assert.Contains("受け付けていません", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(page.QuerySelector("main a[href='/services/']"));
            Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
        }

        Assert.Equal("相談・借りる", site.Page("index.html").QuerySelector(".site-header a[href='/services/']")!.TextContent);
        Assert.Contains("申込みを受け付けていません", site.Page("services/index.html").QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_schools_names_the_offices_of_the_projects_and_what_can_be_prepared()
    {
        var page = SiteTest.Real.Build().Page("services/index.html");
        Assert.Equal(["学びのイノベーション戦略室", "義務教育課", "高校教育課", "特別支援教育課", "総合教育センター"],
            page.QuerySelector("section:has(#project-offices)")!.QuerySelectorAll("dd a").Select(a => a.TextContent));
        Assert.NotNull(page.QuerySelector("section:has(#said) sup a"));
        Assert.NotEmpty(page.QuerySelectorAll("section:has(#prepare) li"));
    }

    [Theory]
    [InlineData("Golden/full/input")]
    [InlineData("invented")]
    [InlineData("Office/Site/input")]
    public void A_site_whose_settings_name_an_office_offers_all_of_it(string input)
    {
        var site = (input switch
        {
            "invented" => SiteTest.Example,
            "Office/Site/input" => Site,
            _ => SiteTest.From(input),
        }).Build();
        Assert.NotEmpty(site.Page("request/form/index.html").QuerySelectorAll(".form"));
        Assert.NotEmpty(site.Page("request/report/index.html").QuerySelectorAll(".form"));
        Assert.Contains("校長承認印", site.Page("request/blank/index.html").QuerySelector(".sheet")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(9, site.Page("request/index.html").QuerySelectorAll("section:has(#after) tbody tr").Length);
        foreach (var path in site.Pages.Where(p => Regex.IsMatch(p, "^(practices|lessons|materials)/[a-z-]+/index.html$") && site.Page(p).QuerySelector("[http-equiv=refresh]") is null))
            Assert.True(site.Page(path).QuerySelector(".ask") is not null || site.Page(path).QuerySelector(".note.caution") is not null, path);
        foreach (var script in (string[])["ask", "form"]) Assert.Contains(site.Files.Keys, f => f.StartsWith($"assets/{script}.", StringComparison.Ordinal));
        Assert.NotNull(site.Page("index.html").QuerySelector("main a[href$='/request/']"));
        Assert.Contains("貸出", site.Page("loans/index.html").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Half of it: a contact for mistakes and cases is no office for requests, and the other way round.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_offer_stands_by_itself(bool contact)
    {
        var site = With(contact ? Regex.Replace(Nobody, "contact: .*", "contact: 例示課") : Settings).Build().IsGood();
        var practice = site.Page("practices/walk/index.html");
        Assert.Equal(contact, practice.QuerySelector(".report-link") is not null);
        Assert.Equal(contact, site.Files.Keys.Any(f => f.StartsWith("assets/report.", StringComparison.Ordinal)));
        Assert.Equal(!contact, practice.QuerySelector(".ask") is not null);
        Assert.Equal(!contact, site.Files.Keys.Any(f => f.StartsWith("assets/form.", StringComparison.Ordinal) && f.EndsWith(".js", StringComparison.Ordinal)));
        Assert.Contains(contact ? "例示課" : "例示課 貸出係", site.Page("send/index.html").QuerySelector("section:has(#whom)")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(!contact, site.Page("send/index.html").QuerySelector("a[href='/request/form/']") is not null);
        Assert.Equal(contact, site.Page("report/index.html").QuerySelector(".reported-page") is not null);
        Assert.Equal(!contact, site.Page("request/form/index.html").QuerySelector(".form") is not null);
    }

    /// <summary>An office that stops taking requests kills no address.</summary>
    [Fact]
    public void Who_stops_offering_loses_no_address() => With(Nobody).Build(published: With(Settings).Build()).IsGood();

    [Fact]
    public void What_is_never_lent_has_no_section_about_lending()
    {
        var site = SiteTest.From("Office/Site/input").Over(SiteTest.Base)
            .Edit("materials/poster.yaml", "quantity: ", "lead_days: {absent: 該当なし}\nloan_days: {absent: 該当なし}\nquantity: {absent: 該当なし} #").Build();
        Assert.Null(site.Page("materials/poster/index.html").GetElementById("loan"));
        Assert.NotNull(site.Page("materials/kit/index.html").GetElementById("loan"));
    }

    [Fact]
    public void What_is_not_offered_is_in_no_sitemap()
    {
        var full = SiteTest.From("Golden/full/input");
        var text = full.TextOf("site.yaml");
        var settings = Regex.Replace(text, "requests:\n(  .*\n)+", "").Replace("standing: 公式", "standing: 非公式", StringComparison.Ordinal).Replace("contact: '例示の窓口'", "contact: {absent: 記載なし}", StringComparison.Ordinal);
        var site = full.With("site.yaml", settings).Without("loans/net.yaml").Build();
        Assert.DoesNotContain(site.Diagnostics, d => d.Severity == Knowledgebase.Diagnostics.Severity.Error);
        Assert.DoesNotContain(Alive, place => site.Text("sitemap.xml").Contains($"/kb/{place}<", StringComparison.Ordinal));
    }

    [GeneratedRegex("^assets/(ask|form|report)\\.")]
    private static partial Regex ScriptsOfOffers();

    [GeneratedRegex("申込みに入れる|お寄せください|誤りを知らせ|校長承認印|空き状況|順番待ち|回答で(決まり|分かり)|頼めます|申し込めます")]
    private static partial Regex Offering();
}
