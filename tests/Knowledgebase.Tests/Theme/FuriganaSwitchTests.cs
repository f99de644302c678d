namespace Knowledgebase.Tests.Theme;

/// <summary>The switch for readings stands where all of a record is read, and nowhere else.</summary>
public sealed class FuriganaSwitchTests
{
    const string Place = "projects/river/index.html";

    /// <summary>What the record shows of its own: its heads, sentences, facts and tables; not labels, absences, links and places in sources.</summary>
    const string Shown = "h1, .lead, .statements > li > p, .statements > li > details > p, .prose, .steps li, dd, td, .checklist label, .timeline .task";

    static readonly (string Word, string Reading)[] Readings =
        [("例示", "れいじ"), ("川", "かわ"), ("学習", "がくしゅう"), ("架空", "かくう"), ("町", "まち"), ("人", "ひと"), ("参加", "さんか")];

    [Fact]
    public void A_record_of_which_all_is_read_has_the_switch()
    {
        var page = With(Readings).Build().Page(Place, strict: true);
        Assert.NotNull(page.QuerySelector(".furigana > label > [role=switch]#page-furigana"));
        Assert.NotNull(page.QuerySelector("script[src*=furigana]"));
        Assert.Empty(Unread(page));
    }

    public static TheoryData<int> Each => [.. Enumerable.Range(0, Readings.Length)];

    [Theory]
    [MemberData(nameof(Each))]
    public void One_word_that_nobody_read_takes_it_away(int left)
    {
        var page = With([.. Readings.Where((_, i) => i != left)]).Build().Page(Place);
        Assert.Equal([Readings[left].Word.TrimEnd('べ', 'き', 'え')], Unread(page).Distinct());
        Assert.Null(page.GetElementById("page-furigana"));
        Assert.Null(page.QuerySelector("script[src*=furigana]"));
    }

    [Theory]
    [InlineData("text: 町の", "text: 町の池の")]
    [InlineData("printed_name: 例示の", "printed_name: 大例示の")]
    [InlineData("summary: 川の", "summary: 県の川の")]
    public void So_does_a_new_word_wherever_it_stands(string old, string fresh)
    {
        var page = With(Readings).Edit("projects/river.yaml", old, fresh).Build().Page(Place);
        Assert.Null(page.GetElementById("page-furigana"));
        Assert.NotEmpty(Unread(page));
    }

    [Fact]
    public void The_header_is_the_same_with_and_without_it()
    {
        var (with, without) = (With(Readings).Build().Page(Place), With([.. Readings.Skip(1)]).Build().Page(Place));
        Assert.Null(without.GetElementById("page-furigana"));
        Assert.Equal(without.QuerySelector("header")!.OuterHtml, with.QuerySelector("header")!.OuterHtml);
    }

    [Fact]
    public void Pages_of_the_site_itself_and_lists_have_none()
    {
        foreach (var site in (BuiltSite[])[With(Readings).Build(), SiteTest.From("Golden/full/input").Build()])
        {
            foreach (var path in site.Pages.Where(p => site.Page(p).GetElementById("page-furigana") is not null))
                Assert.Equal((path, 0), (path, Unread(site.Page(path)).Count()));
        }
    }

    static SiteTest With((string Word, string Reading)[] readings) => SiteTest.Base.With("projects/river.yaml", $$"""
        title: 例示の川の学習
        summary: 川の学習の、架空のプロジェクトです。
        cites: [{source: report, section: results, lines: 3-5}]
        printed_name: 例示の川の学習ＰＪ
        owners: [office]
        purpose: {text: 町の人の参加をひろげます。町の川です。, cites: [{source: report, section: results, lines: 3}]}
        furigana: [{{string.Join(", ", readings.Select(r => $"{{word: {r.Word}, reading: {r.Reading}}}"))}}]
        """);

    /// <summary>Runs of kanji that the page reads nowhere.</summary>
    static IEnumerable<string> Unread(IParentNode page)
    {
        var read = page.QuerySelectorAll("ruby").Select(r => r.FirstChild!.TextContent).ToHashSet();
        foreach (var text in page.QuerySelectorAll("main").SelectMany(main => main.QuerySelectorAll(Shown)).SelectMany(e => e.GetDescendants()).OfType<IText>())
        {
            if (text.ParentElement!.Closest("ruby, a, .absent, .history, sup, .mark, [class*=level-]") is not null) continue;
            for (var i = 0; i < text.Data.Length; i++)
            {
                if (!Kanji.IsWord(text.Data.AsSpan(i, 1))) continue;
                var start = i;
                while (i < text.Data.Length && Kanji.IsWord(text.Data.AsSpan(i, 1))) i++;
                if (!read.Contains(text.Data[start..i])) yield return text.Data[start..i];
            }
        }
    }
}
