using System.Xml.Linq;

namespace Knowledgebase.Tests.Theme;

/// <summary>Charts as files: they must look right in programs that know neither our style nor a browser's kindness.</summary>
public sealed class ChartFilesTests
{
    static readonly string[] Shapes = ["svg", "title", "desc", "rect", "line", "circle", "path", "text"];
    static readonly Lazy<BuiltSite> Full = new(() => SiteTest.From("Golden/full/input").Build());

    public static TheoryData<string> Files => [.. Full.Value.Files.Keys.Where(k => k.Contains("chart-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_chart_is_a_sound_picture_without_style_sheet_or_script(string path)
    {
        var svg = XDocument.Parse(Full.Value.Text(path)).Root!;
        Assert.Equal("http://www.w3.org/2000/svg", svg.Name.NamespaceName);
        Assert.Subset(Shapes.ToHashSet(), svg.DescendantsAndSelf().Select(e => e.Name.LocalName).ToHashSet());
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "class" or "style" or "href" || a.Value.Contains('%') && a.Value != "100%");
        Assert.Equal("#ffffff", svg.Elements().First(e => e.Name.LocalName == "rect").Attribute("fill")!.Value);
        Assert.All(svg.Descendants().Where(e => e.Name.LocalName == "text"), t => Assert.NotNull(t.Attribute("font-size")));
        Assert.Contains(svg.Descendants(), e => e.Value.StartsWith("出典：", StringComparison.Ordinal));
    }
}
