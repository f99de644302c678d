using System.IO.Compression;

namespace Knowledgebase.Tests.Theme;

/// <summary>One file decides how everything looks, and what it decides can be read by day and by night.</summary>
public sealed partial class StyleTests
{
    const int MaxStyle = 12 * 1024;
    static readonly string Folder = Path.Combine(Repository.Root, "theme", "Assets", "Styles");
    static readonly string Tokens = File.ReadAllText(Path.Combine(Folder, "tokens.css"));

    [Fact]
    public void Only_the_tokens_name_a_colour_or_a_letter_size()
    {
        var raw = from file in Directory.GetFiles(Folder, "*.css")
                  where Path.GetFileName(file) != "tokens.css"
                  from line in Comment().Replace(File.ReadAllText(file), "").Split('\n')
                  where RawColour().IsMatch(line) || RawSize().IsMatch(line)
                  select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Equal([], raw);
    }

    [Theory]
    [InlineData(" color: #fff;", true)]
    [InlineData(" background: rgb(0 0 0 / .2)", true)]
    [InlineData(" border: 1px solid gray;", true)]
    [InlineData(" color: var(--ink); background: CanvasText", false)]
    [InlineData(" .x:not(#id) { color: inherit; }", false)]
    public void A_raw_colour_is_seen(string line, bool isRaw) => Assert.Equal(isRaw, RawColour().IsMatch(line));

    [Theory]
    [InlineData(" font-size: 14px;", true)]
    [InlineData(" font-size: .8125rem;", true)]
    [InlineData(" font: 700 1rem/1.5 serif;", true)]
    [InlineData(" font-size: clamp(1rem, 2vw, 2rem);", true)]
    [InlineData(" font-size: var(--small); padding: 1rem", false)]
    [InlineData(" font-size: .5em;", false)]
    public void A_raw_letter_size_is_seen(string line, bool isRaw) => Assert.Equal(isRaw, RawSize().IsMatch(line));

    [Fact]
    public void Every_name_that_is_used_is_given()
    {
        var styles = Directory.GetFiles(Folder, "*.css").Select(File.ReadAllText).ToArray();
        var given = styles.SelectMany(style => Given().Matches(style)).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.Subset(given, styles.SelectMany(style => Used().Matches(style)).Select(m => m.Groups[1].Value).ToHashSet());
    }

    public static TheoryData<string, string, double> Pairs { get; } = new()
    {
        { "--ink", "--ground", 7 }, { "--ink", "--surface", 7 }, { "--ink", "--paper", 7 }, { "--ink", "--tint", 7 }, { "--ink", "--caution-ground", 7 },
        { "--ink", "--mark-ground", 7 }, { "--ink-soft", "--ground", 4.5 }, { "--ink-soft", "--paper", 4.5 }, { "--ink-soft", "--surface", 4.5 },
        { "--ink-soft", "--tint", 4.5 }, { "--link", "--ground", 4.5 }, { "--link", "--paper", 4.5 }, { "--link", "--tint", 4.5 }, { "--link", "--caution-ground", 4.5 },
        { "--link-hover", "--ground", 4.5 }, { "--link-visited", "--ground", 4.5 }, { "--link-visited", "--paper", 4.5 }, { "--link-active", "--ground", 4.5 },
        { "--accent", "--ground", 4.5 }, { "--accent", "--paper", 4.5 }, { "--accent", "--tint", 4.5 }, { "--on-accent", "--accent", 4.5 },
        { "--caution", "--ground", 4.5 }, { "--caution", "--caution-ground", 4.5 },
        { "--ink", "--heat-1", 4.5 }, { "--ink", "--heat-2", 4.5 }, { "--on-accent", "--heat-3", 4.5 },
        { "--focus-ink", "--focus-ground", 4.5 }, { "--edge", "--ground", 3 }, { "--edge", "--surface", 3 }, { "--edge", "--paper", 3 }, { "--focus", "--ground", 3 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_colours_that_meet_can_be_told_apart_by_day_and_by_night(string one, string other, double atLeast)
    {
        foreach (var night in (bool[])[false, true])
        {
            var colours = Colours.Of(Tokens, night).ToDictionary(c => c.Name, c => c.Value);
            Assert.InRange(Colours.Contrast(colours[one], colours[other]), atLeast, 21);
        }
    }

    [Theory]
    [InlineData("#000", "#ffffff", "21.00")]
    [InlineData("#767676", "#fff", "4.54")]
    [InlineData("#949494", "#fff", "3.03")]
    public void A_contrast_is_what_the_standard_says(string one, string other, string contrast) =>
        Assert.Equal(contrast, Colours.Contrast(one, other).ToString("F2", CultureInfo.InvariantCulture));

    [Fact]
    public void The_style_of_all_pages_stays_small()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(ThemeAssets.Built.Style.Bytes.Span);
        Assert.InRange(packed.Length, 1_000, MaxStyle);
    }

    [Theory]
    [InlineData("/* why */\n.a ,\n.b > c {\n  color : red;\n}\n", ".a,.b>c{color :red}")]
    [InlineData(".a ::before { content: \" /* ; */ \" / \"\"; }", ".a ::before{content:\" /* ; */ \" / \"\"}")]
    [InlineData("@media (min-width: 1rem) {\n  a { inline-size: calc(1rem + 2px); }\n}", "@media (min-width:1rem){a{inline-size:calc(1rem + 2px)}}")]
    [InlineData(".a { content: '\\'; }'; }", ".a{content:'\\'; }'}")]
    public void Style_is_compacted_without_a_change_of_meaning(string style, string compact) => Assert.Equal(compact, StyleText.Compact("a.css", style));

    [Theory]
    [InlineData("/* why", 1, "/")]
    [InlineData("a { color: red; }\n/* why", 2, "/")]
    [InlineData("a { content: \"x; }\nb { content: \"\"; }", 1, "\"")]
    [InlineData("a {\n  color: red;\n", 1, "{")]
    [InlineData("a { color: red; }\n\n}", 3, "}")]
    public void A_style_that_would_hide_others_is_refused_at_its_line(string style, int line, string sign) =>
        Assert.Equal($"a.css({line}): error STYLE: {sign} has no other end", Assert.Throws<FormatException>(() => StyleText.Compact("a.css", style)).Message);

    [Fact]
    public void What_is_published_says_the_style_and_nothing_about_it()
    {
        var text = Encoding.UTF8.GetString(ThemeAssets.Built.Style.Bytes.Span);
        Assert.DoesNotContain("/*", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '{'), text.Count(c => c == '}'));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<=:[^;{]*)(#[0-9a-fA-F]{3,8}\b(?![^;{]*\{)|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix)\(|(?<![-\w])(black|white|gray|grey|red|green|blue|yellow|orange|silver|navy)\b)")]
    private static partial Regex RawColour();

    [GeneratedRegex(@"\bfont(-size)?: [^;]*\d(px|rem|pt)\b")]
    private static partial Regex RawSize();

    [GeneratedRegex(@"(--[a-z0-9-]+):")]
    private static partial Regex Given();

    [GeneratedRegex(@"var\((--[a-z0-9-]+)")]
    private static partial Regex Used();
}
