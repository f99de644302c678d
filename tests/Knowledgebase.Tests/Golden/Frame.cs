namespace Knowledgebase.Tests.Golden;

/// <summary>
/// A page is the frame of its site and language (common head, header, menu, foot) and a part of its own: lines of the head, its
/// scripts, where it stands in the other language, and what lies between header and foot.
/// </summary>
static partial class Frame
{
    /// <summary>Sheets to hand out and pages that send on have none.</summary>
    public static bool Has(string page) => page.Contains("<header class=\"site-header\">", StringComparison.Ordinal);

    /// <summary>The file that keeps the frame of a page's language.</summary>
    public static string FileFor(string page) => page.Contains("<html lang=\"en\">", StringComparison.Ordinal) ? "frame.en.html" : "frame.html";

    public static string Of(string page, string url)
    {
        var of = Pieces().Match(page).Groups;
        var top = Current().Replace(Other().Replace(of["top"].Value, "{other}"), "");
        var foot = of["foot"].Value.Replace($"?page={url}\"", "?page={url}\"", StringComparison.Ordinal);
        return $"{of["start"]}<!-- head -->\n{of["links"]}<!-- scripts -->\n{top}<!-- body -->\n{foot}";
    }

    public static string PartOf(string page)
    {
        var of = Pieces().Match(page).Groups;
        return $"{of["head"]}<!-- frame -->\n{of["scripts"]}<!-- frame {Other().Match(of["top"].Value)} -->\n{of["body"]}";
    }

    public static bool HasSearchBox(string part) => part.Contains("role=\"search\"", StringComparison.Ordinal);

    public static string Page(string frame, string part, string url)
    {
        var own = PartPieces().Match(part).Groups;
        // A page has one search box: its own or the header's.
        if (HasSearchBox(own["body"].Value)) frame = SearchBox().Replace(frame, "");
        var home = Home().Match(frame).Value;
        return MenuLink().Replace(frame, link => link.Groups["to"].Value switch
            {
                var to when to == url => link.Value[..^1] + " aria-current=\"page\">",
                var to when to != home && url.StartsWith(to, StringComparison.Ordinal) => link.Value[..^1] + " aria-current=\"true\">",
                _ => link.Value,
            })
            .Replace("{url}", url, StringComparison.Ordinal)
            .Replace("{other}", own["other"].Value, StringComparison.Ordinal)
            .Replace("<!-- head -->\n", own["head"].Value, StringComparison.Ordinal)
            .Replace("<!-- scripts -->\n", own["scripts"].Value, StringComparison.Ordinal)
            .Replace("<!-- body -->\n", own["body"].Value, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        """^(?<start>.*?"light dark">\n)(?<head>.*?<link rel="stylesheet"[^\n]*\n)(?<links>.*?)"""
        + """(?<scripts>(?:<(?:script|link rel="modulepreload")[^\n]*\n)*)(?<top></head>.*?</header>\n)"""
        + """(?<body>.*?)(?<foot><footer class="site-footer">.*)$""", RegexOptions.Singleline)]
    private static partial Regex Pieces();

    [GeneratedRegex("^(?<head>.*?)<!-- frame -->\n(?<scripts>.*?)<!-- frame (?<other>[^\n]*) -->\n(?<body>.*)$", RegexOptions.Singleline)]
    private static partial Regex PartPieces();

    [GeneratedRegex("""(?<=<li class="other"><a href=")[^"]*""")]
    private static partial Regex Other();

    [GeneratedRegex(" aria-current=\"(page|true)\"")]
    private static partial Regex Current();

    [GeneratedRegex("""<form class="search small".*?</form>\n""", RegexOptions.Singleline)]
    private static partial Regex SearchBox();

    [GeneratedRegex("""(?<=<p class="site-name"><a href=")[^"]*""")]
    private static partial Regex Home();

    [GeneratedRegex("""(?<=<details class="menu fold">(?:(?!</details>).)*)<li><a href="(?<to>[^"]*)">""", RegexOptions.Singleline)]
    private static partial Regex MenuLink();
}
