using AngleSharp.Html.Dom;

namespace Knowledgebase.Tests.Sites;

/// <summary>What readers with a screen reader need and no accessibility checker tells, on every finished page.</summary>
public sealed partial class PagesForEveryoneTests
{
    static readonly string[] SayNothing =
        ["こちら", "ここ", "詳細", "詳しく", "詳しくはこちら", "もっと見る", "続きを読む", "クリック", "リンク", "here", "more", "read more", "details", "link"];

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void Every_link_says_where_it_leads(string site) => AssertEach(site, page =>
        from link in page.QuerySelectorAll("a[href]")
        let name = Name(link)
        where name.Length == 0 || SayNothing.Contains(name.TrimEnd('。', '.', '→', '›', ' '), StringComparer.OrdinalIgnoreCase)
        select $"«{name}» {link.GetAttribute("href")}");

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void Headings_form_an_outline_without_gaps(string site) => AssertEach(site, page =>
    {
        var levels = page.QuerySelectorAll("main :is(h1, h2, h3, h4, h5, h6)").Select(heading => heading.LocalName[1] - '0').ToArray();
        return levels.Count(level => level == 1) != 1 || levels[0] != 1 ? ["not one h1 at the start"]
            : levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"h{pair.Second} after h{pair.First}");
    });

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void Help_stands_in_the_same_place_and_order_everywhere(string site)
    {
        // The same language has the same foot: ways to ask, to report a mistake and to read about the site.
        var feet = from path in FinishedSites.Of(site).Pages
                   let page = FinishedSites.Of(site).Page(path)
                   where page.QuerySelector(".site-footer") is not null
                   group path by (page.DocumentElement.GetAttribute("lang"), Foot(page));
        Assert.All(feet.GroupBy(foot => foot.Key.Item1), language =>
            Assert.True(language.Count() == 1, "Different feet: " + string.Join(", ", language.Select(foot => foot.First()))));
    }

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void Text_in_another_language_than_the_page_says_so(string site) => AssertEach(site, page =>
        from text in page.Body!.Descendants<IText>()
        let element = text.ParentElement!
        where element.Closest("script, style, code, svg, [translate=no]") is null
        let wanted = Japanese().IsMatch(text.Data) ? "ja" : English().IsMatch(text.Data) ? "en" : null
        where wanted is not null && element.Closest("[lang]")!.GetAttribute("lang") != wanted
        select $"{wanted}: {text.Data.Trim()}");

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void Pictures_and_tables_can_be_heard(string site) => AssertEach(site, page =>
        page.QuerySelectorAll("img:not([alt]), svg:not([aria-hidden=true], [role=img], svg svg)").Select(picture => picture.OuterHtml)
            .Concat(page.QuerySelectorAll("table:not([hidden] table)").Where(table => table.QuerySelector("th") is null).Select(table => table.OuterHtml)));

    [Theory]
    [MemberData(nameof(FinishedSites.Names), MemberType = typeof(FinishedSites))]
    public void No_text_is_written_for_the_eye_alone(string site) => AssertEach(site, page =>
        page.Body!.Descendants<IText>().Where(text => ForTheEyeAlone().IsMatch(text.Data)).Select(text => text.Data.Trim()));

    static void AssertEach(string name, Func<IHtmlDocument, IEnumerable<string>> faults)
    {
        var site = FinishedSites.Of(name);
        var pages = site.Pages.Where(path => !site.Text(path).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(pages);
        Assert.Empty(pages.AsParallel().AsOrdered().SelectMany(path => faults(site.Page(path)).Select(fault => $"{path}: {fault}")).Distinct().Take(40));
    }

    static string Name(IElement link) =>
        (link.GetAttribute("aria-labelledby") is { } id ? link.Owner!.GetElementById(id)?.TextContent ?? "" : link.GetAttribute("aria-label") ?? link.TextContent + string.Concat(link.QuerySelectorAll("img").Select(image => image.GetAttribute("alt")))).Trim();

    // Where a page marks itself in the foot, or says which place to report, the place in the foot is still the same.
    static string Foot(IHtmlDocument page) => string.Join('\n', page.QuerySelectorAll(".site-footer :is(a, p)").Select(part => part.TextContent.Trim()));

    [GeneratedRegex("[\\u3041-\\u30ff\\u4e00-\\u9fff]")]
    private static partial Regex Japanese();

    // Four words in a row; fewer are names and terms.
    [GeneratedRegex("(?:[A-Za-z]{2,}[ ,;:'’.()–-]+){3,}[A-Za-z]{2,}")]
    private static partial Regex English();

    // 日　時 is spelt out by screen readers; half-width kana and letters of one maker's machines are read wrongly or not at all.
    [GeneratedRegex("[\\u4e00-\\u9fff]\\u3000[\\u4e00-\\u9fff](?![\\u4e00-\\u9fff])|[\\uff66-\\uff9f]|[\\u3220-\\u33ff]")]
    private static partial Regex ForTheEyeAlone();
}
