namespace Knowledgebase.Theme.Style;

/// <summary>The style page: every block of the theme in every state, made of invented samples, and the tokens it is made from.</summary>
public static partial class StyleGuide
{
    /// <summary>The view of the page; a site that takes no requests has no blocks for them. Tokens: the values of the style.</summary>
    public static PageView View(
        LayoutView site, string url, ImmutableArray<LinkView> breadcrumbs, bool takesRequests, string tokens)
    {
        var samples = new StyleSamples(url, site.IconUrl, takesRequests);
        return new PageView(
            site,
            url,
            "見た目の見本",
            "このサイトの部品を、すべての状態で一つずつ示します。載せている内容は例示です。"
        )
        {
            Breadcrumbs = breadcrumbs,
            Kind = "作る人のためのページ",
            Reading = "みためのみほん",
            Marks = [new("例示", Tone.Caution)],
            Lead =
                "このサイトの部品を、すべての状態で一つずつ示します。",
            Opening = [new SearchBlock("検索の箱", ["例示", "例示の言葉"]), samples.Example, StyleSamples.Corrections],
            Sections = [.. Foundations(tokens), .. samples.Sections],
            Cites = samples.Cites,
            History =
            [
                new("2026-11-25", "2026年11月25日", "例示の訂正です。")
                {
                    Mark = new("訂正", Tone.Caution),
                    Corrected = StyleSamples.Corrections.Corrections[1],
                },
                new("2026-11-24", "2026年11月24日", "例示の登録です。"),
            ],
            NoIndex = true,
        };
    }

    static IEnumerable<SectionView> Foundations(string tokens)
    {
        yield return new("colours", "色", [new SwatchesBlock("色の役割と、ページの地とのコントラスト比", Swatches(tokens))])
        {
            Note =
                "文字に使う色は4.5、線と印に使う色は3を下回りません。下回ると試験が通りません。地の色と影には比の決まりがありません。",
        };
        yield return new("sizes", "文字の大きさ", [Table("文字の大きさ", Sizes(tokens))]);
    }

    static ImmutableArray<SwatchView> Swatches(string tokens)
    {
        var (day, night) = (Colours.Of(tokens, night: false), Colours.Of(tokens, night: true));
        var (light, dark) = (day.First(c => c.Name == "--ground").Value, night.First(c => c.Name == "--ground").Value);
        return
        [
            .. day.Zip(
                night,
                (d, n) => new SwatchView(d.Name, d.Value, n.Value, Ratio(d.Value, light), Ratio(n.Value, dark))
            ),
        ];
    }

    static string Ratio(string colour, string ground) =>
        Colours.Contrast(colour, ground).ToString("F1", CultureInfo.InvariantCulture);

    static TableBlock Table(string caption, IEnumerable<Match> tokens) =>
        new(
            caption,
            ["名前", "値"],
            [
                .. tokens.Select(t => new TableRow(
                    null,
                    [new([new ValueView(t.Groups[1].Value)]), new([new ValueView(t.Groups[2].Value)])]
                )),
            ]
        );

    static IEnumerable<Match> Sizes(string tokens) =>
        ByDay(tokens).Where(t => Size().IsMatch(t.Groups[1].Value));

    static MatchCollection ByDay(string tokens) =>
        Token().Matches(tokens[..tokens.IndexOf("@media", StringComparison.Ordinal)]);

    [GeneratedRegex("(--[a-z0-9-]+): ([^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex("^--(small|dense|body|lead|h[1-3]|cover|figure|print.*)$")]
    private static partial Regex Size();
}
