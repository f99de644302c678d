using System.Text.Json;

namespace Knowledgebase.Tests.Pages.Requests;

/// <summary>The pages below /request/: every field is asked for, and only ways that are known are shown.</summary>
public sealed class RequestPagesTests
{
    static readonly Lazy<BuiltSite> Full = new(() => SiteTest.From("Golden/full/input").Build());

    /// <summary>What the form's script writes by itself.</summary>
    static readonly string[] Written = ["id", "made", "edition"];

    [Theory]
    [InlineData("request/form/index.html", true)]
    [InlineData("request/report/index.html", false)]
    public void Every_field_of_the_shape_is_on_its_form(string path, bool request)
    {
        Shape shape = request ? SchoolRequest.Group.Shape : UseReport.Group.Shape;
        var names = Full.Value.Page(path).QuerySelectorAll("[data-field]").Select(f => f.GetAttribute("data-field")!.Split('.')[0]).ToHashSet();
        Assert.Equal(shape.Fields.Select(f => f.Key).Except(Written).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_on_a_form_could_be_sent_by_a_browser_alone()
    {
        foreach (var path in (string[])["request/form/index.html", "request/report/index.html"])
        {
            var form = Full.Value.Page(path).QuerySelector(".form form")!;
            Assert.Equal("dialog", form.GetAttribute("method"));
            Assert.False(form.HasAttribute("action"));
            Assert.Empty(form.QuerySelectorAll("[name]:not([type=radio])"));
        }
    }

    [Fact]
    public void A_way_that_is_not_known_is_not_shown()
    {
        Assert.Equal(3, Full.Value.Page("request/form/index.html").QuerySelectorAll(".ways-out > li").Length);
        var files = SiteTest.From("Office/Site/input").Over(SiteTest.Base).Build().Page("request/form/index.html");
        Assert.Equal(["ファイルで送る", "印刷して送る"], files.QuerySelectorAll(".ways-out h4").Select(h => h.TextContent));
    }

    [Fact]
    public void Each_lesson_practice_material_and_service_can_be_put_into_a_request()
    {
        foreach (var place in (string[])["practices/litter", "materials/net", "services/loan-next"])
            Assert.Equal(place, Full.Value.Page($"{place}/index.html").QuerySelector("[data-ask]")!.GetAttribute("data-ask"));
    }

    [Fact]
    public void A_service_that_has_ended_is_not_offered()
    {
        var page = Full.Value.Page("services/loan/index.html");
        Assert.Null(page.QuerySelector("[data-ask]"));
        Assert.Contains("申し込む前に、係に確かめてください。", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A kit that names a training of past years seems impossible to borrow; page and form lead to the one that follows it.</summary>
    [Fact]
    public void A_training_that_has_ended_gives_way_to_the_one_that_follows()
    {
        var site = SiteTest.From("Golden/full/input").Edit("materials/net.yaml", "training: loan-next", "training: loan").Build();
        var required = site.Page("materials/net/index.html").QuerySelectorAll("main dt").First(d => d.TextContent == "必要な研修").NextElementSibling!;
        Assert.EndsWith("/services/loan-next/", required.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("「例示の網の貸出」の後を継ぐ研修", required.TextContent, StringComparison.Ordinal);
        using var form = JsonDocument.Parse(site.Text("materials/net/lending.json"));
        Assert.Equal("services/loan-next", form.RootElement.GetProperty("training").GetString());
        Assert.False(form.RootElement.TryGetProperty("trainingEnded", out _));
    }

    [Fact]
    public void A_training_that_has_ended_with_none_after_it_is_said_to_have_ended()
    {
        var site = SiteTest.From("Golden/full/input").Edit("materials/net.yaml", "training: loan-next", "training: loan")
            .Edit("services/loan.yaml", "successor: loan-next\n", "").Build();
        Assert.Contains("KB0416", site.Codes);
        using var form = JsonDocument.Parse(site.Text("materials/net/lending.json"));
        Assert.True(form.RootElement.GetProperty("trainingEnded").GetBoolean());
    }
}
