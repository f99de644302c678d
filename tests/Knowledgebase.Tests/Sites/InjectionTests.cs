using AngleSharp.Html.Parser;

namespace Knowledgebase.Tests.Sites;

/// <summary>Whatever is written into a record, no page runs it.</summary>
public sealed partial class InjectionTests
{
    public static TheoryData<string> Payloads { get; } =
    [
        "<script>X()</script>", "</script><script>X()</script>", "<SCRIPT SRC=//x.example/x.js></SCRIPT>", "<img src=x onerror=X()>", "<img/src=x/onerror=X()>",
        "\"><script>X()</script>", "'><script>X()</script>", "\" onmouseover=\"X()", "' onmouseover='X()", "\" autofocus onfocus=X() x=\"", "` onload=X()",
        "</title><script>X()</script>", "</textarea><script>X()</script>", "</style><script>X()</script>", "--><script>X()</script>", "]]><script>X()</script>",
        "<svg onload=X()>", "<svg><script>X()</script></svg>", "<svg><animate onbegin=X() attributeName=x>", "<math><mi xlink:href=javascript:X()>x</mi></math>",
        "<iframe src=javascript:X()>", "<iframe srcdoc='<script>X()</script>'>", "<object data=javascript:X()>", "<embed src=javascript:X()>",
        "<a href=javascript:X()>x</a>", "<a href=\"java&#10;script:X()\">x</a>", "<a href=data:text/html,<script>X()</script>>x</a>", "<base href=//x.example/>",
        "<meta http-equiv=refresh content=0;javascript:X()>", "<link rel=stylesheet href=//x.example/x.css>", "<form action=javascript:X()><button>x",
        "<details open ontoggle=X()>", "<video><source onerror=X()></video>", "<body onload=X()>", "<template><script>X()</script></template>",
        "<noscript><p title=\"</noscript><img onerror=X()>\">", "<style>@import '//x.example/x.css'</style>", "<div style=background:url(javascript:X())>",
        "&lt;script&gt;X()&lt;/script&gt;", "&#60;script&#62;X()&#60;/script&#62;", "\\u003cscript\\u003eX()\\u003c/script\\u003e", "＜script＞X()＜/script＞",
        "{{constructor.constructor('X()')()}}", "${X()}", "<%= X() %>", "[x](javascript:X())", "![x](x onerror=X())", "<javascript:X()>", "javascript:X()",
        "<xss id=x tabindex=1 onfocus=X()></xss>", "<input onfocus=X() autofocus>", "<marquee onstart=X()>", "<p/onclick=X()>x",
    ];

    [Fact]
    public void There_are_enough_payloads() => Assert.InRange(Payloads.Count, 40, int.MaxValue);

    [Fact]
    public void The_detector_sees_raw_markup()
    {
        var fired = Payloads.Count(p => Threats(new HtmlParser().ParseDocument($"<!doctype html><title>{p.Data}</title><p title=\"{p.Data}\">{p.Data}</p>")).Any());
        Assert.InRange(fired, 35, Payloads.Count);
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void No_text_of_a_record_becomes_markup(string payload)
    {
        var built = Everywhere(payload).Build();
        Assert.DoesNotContain(built.Diagnostics, d => d.Severity == Knowledgebase.Diagnostics.Severity.Error);
        var shown = 0;
        foreach (var path in built.Pages)
        {
            var page = built.Page(path);
            Assert.Empty(Threats(page).Select(t => $"{path}: {t}"));
            if (page.DocumentElement.TextContent.Contains(payload, StringComparison.Ordinal)) shown++;
        }

        // The text is on the record's page, its lists and the source's page: shown to the letter, not stripped.
        Assert.InRange(shown, 10, int.MaxValue);
    }

    [Theory]
    [InlineData("javascript:X()")]
    [InlineData("JaVaScRiPt:X()")]
    [InlineData(" javascript:X()")]
    [InlineData("java\\tscript:X()")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("vbscript:X()")]
    [InlineData("//x.example/")]
    [InlineData("\\\\\\\\x.example\\\\x")]
    [InlineData("https:x.example")]
    [InlineData("https://user:pass@x.example/")]
    [InlineData("https://x.example/\\\" onclick=\\\"X()")]
    [InlineData("https://x.example/<script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://x.example/x")]
    [InlineData("mailto:a@x.example")]
    [InlineData("ftp://x.example/")]
    public void No_address_but_a_web_address_is_taken(string address) =>
        Assert.Contains(SiteTest.Base.Edit("sources/report.yaml", "type: 報告", $"type: 報告\naddress: \"{address}\"").Build().Codes, c => c is "KB0213" or "KB0104");

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Prose_shows_or_refuses_but_never_runs(string payload)
    {
        var body = string.Concat(new[] { payload, "## " + payload, "- " + payload, "`" + payload + "`", "| " + payload + " | b |\n|---|---|\n| c | " + payload + " |" }
            .SelectMany(part => (part + "\n\n").Split('\n')).Select(line => "  " + line + "\n"));
        var built = SiteTest.Base.With("pages/x.yaml", $"title: 例示の案内\nsummary: 例示です。\nbody: |\n{body}").Build();
        Assert.All(built.Codes, code => Assert.Contains(code, Refusals));
        foreach (var path in built.Pages) Assert.Empty(Threats(built.Page(path)));
    }

    // Two equal headings make no equal fragments, so only prose itself may be refused, or its tags be told.
    static readonly string[] Refusals = ["KB0407", "KB0224"];

    static IEnumerable<string> Threats(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (IsSearch(element) || IsDrawing(element) || IsChart(element)) continue;
            if (element.LocalName is "script" or "iframe" or "object" or "embed" or "base" or "form" or "svg" or "math" or "style" or "template") yield return element.LocalName;
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc") yield return attribute.Name;
                var value = new string([.. attribute.Value.Where(c => c > ' ')]);
                if (attribute.Name is "href" or "src" or "action" or "xlink:href" or "data" && !IsPlain(value) && !IsCode(element, value)) yield return $"{attribute.Name}={value}";
                if (attribute.Name == "http-equiv" && !IsOurs(element)) yield return attribute.Value;
            }
        }
    }

    /// <summary>The policy, or the way on from a former address to a page of the site.</summary>
    static bool IsOurs(IElement meta) => meta.GetAttribute("http-equiv") == "Content-Security-Policy"
        || (meta.GetAttribute("content") is { } content && content.StartsWith("0; url=/kb/", StringComparison.Ordinal));

    /// <summary>The scripts of ours, data that no browser runs, the form of the search box and those that send nothing.</summary>
    static bool IsSearch(IElement element) => element.LocalName switch
    {
        "script" when element.GetAttribute("type") == "application/ld+json" => element.Attributes.Length == 1 && element.ParentElement!.LocalName == "head",
        "script" when element.GetAttribute("type") is null => element.TextContent.Length == 0 && element.Attributes.Length == 1
            && element.GetAttribute("src") is { } src && src.StartsWith("/kb/assets/furigana.", StringComparison.Ordinal),
        "script" => element.TextContent.Length == 0 && element.Attributes.Length == 2 && element.GetAttribute("type") == "module"
            && element.GetAttribute("src") is ['/', ..] src
            && new[] { "search", "find", "list", "compare", "report", "ask", "form" }.Any(name => src.Contains($"/assets/{name}.", StringComparison.Ordinal)),
        "form" when element.GetAttribute("method") == "dialog" => element.Attributes.Select(a => a.Name).SequenceEqual(["method", "novalidate", "autocomplete"]),
        "template" => element.Attributes.Length == 0 && element.Closest("form[method=dialog] fieldset") is not null,
        "form" => element.Attributes.Length == 3 && element.GetAttribute("action") is "/kb/search/" or "/search/",
        _ => false,
    };

    /// <summary>The code of a page's address: a picture that is in the page.</summary>
    static bool IsCode(IElement element, string value) => element is { LocalName: "img", ParentElement.ClassName: "handout" } && CodeOnly().IsMatch(value);

    /// <summary>A drawing of the theme: a line, a ground or a patch of colour, nothing else.</summary>
    static bool IsDrawing(IElement element) => element is { LocalName: "svg", ClassName: "icon" or "swatch" or "scene", ChildElementCount: 1 or 2 or 3 }
        && element.Attributes.All(a => a.Name is "class" or "viewBox" or "width" or "height" or "aria-hidden" or "role" or "aria-label")
        && element.Children.All(shape => shape is { LocalName: "path" or "rect", ChildNodes.Length: 0 }
            && shape.Attributes.All(a => a.Name is "d" or "width" or "height" or "fill" || a is { Name: "class", Value: "ground" or "fine" }));

    /// <summary>A drawing of ours: in its figure, made of shapes and words, told by nothing but place and look.</summary>
    static bool IsChart(IElement element) =>
        element.Closest("figure.chart, figure.lesson-bar, .dials, .pair, .minis, .tally, .balance") is not null
        && element.LocalName is "svg" or "line" or "circle" or "rect" or "path" or "text" or "desc"
        && element.Attributes.All(a => ChartAttributes.Contains(a.Name));

    static readonly string[] ChartAttributes =
    [
        "class", "id", "role", "aria-hidden", "aria-label", "aria-labelledby", "aria-describedby", "overflow", "text-anchor", "d",
        "viewBox", "x", "y", "dx", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "width", "height",
    ];

    static bool IsPlain(string url) => url is ['#', ..] or "/" or ['/', not ('/' or '\\'), ..] or "https://example.com/ask/"
        || url.StartsWith("https://example.jp/", StringComparison.Ordinal) || url == "https://w3id.org/jp-cos/8220265232000000";

    /// <summary>The rich golden site with the payload in place of its mark; all its text stands in single quotes.</summary>
    static SiteTest Everywhere(string payload)
    {
        var text = payload.Replace("'", "''", StringComparison.Ordinal);
        var brief = payload[..Math.Min(15, payload.Length)].TrimEnd().Replace("'", "''", StringComparison.Ordinal);
        return Full.Sources.Keys.Where(path => path != "pages/about.yaml").Aggregate(Full, (site, path) =>
            site.With(path, Brief().Replace(site.TextOf(path), "$1" + brief.Replace("$", "$$", StringComparison.Ordinal)).Replace("例示", text, StringComparison.Ordinal)));
    }

    static SiteTest Full { get; } = SiteTest.From("Golden/full/input");

    /// <summary>Fields that are too short for a whole payload.</summary>
    [System.Text.RegularExpressions.GeneratedRegex("((?:label|municipalities|pages|synonyms|meaning): \\[?')例示")]
    private static partial System.Text.RegularExpressions.Regex Brief();

    [System.Text.RegularExpressions.GeneratedRegex("^data:image/bmp;base64,[A-Za-z0-9+/]+=*$")]
    private static partial System.Text.RegularExpressions.Regex CodeOnly();
}
