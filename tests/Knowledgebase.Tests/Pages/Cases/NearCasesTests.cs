namespace Knowledgebase.Tests.Pages.Cases;

/// <summary>An empty list of cases is no dead end.</summary>
public sealed class NearCasesTests
{
    static readonly Lazy<BuiltSite> Example = new(() => SiteTest.Example.Build());

    /// <summary>No record has both conditions, but the project whose issue asks for such cases has others.</summary>
    [Fact]
    public void What_an_issue_asks_for_leads_to_the_practices_of_its_project()
    {
        var near = Example.Value.Page("practices/by/disability/intellectual/degree/severe/index.html").QuerySelectorAll("#near ~ ul a");
        Assert.Equal(["/kb/practices/read-aloud/", "/kb/practices/switch/"],
            near.Select(a => a.GetAttribute("href")!).Where(a => a.Contains("/practices/", StringComparison.Ordinal)).Take(2));
    }
}
