namespace Knowledgebase.Browser.Engine;

/// <summary>What the index finds, held against the texts themselves.</summary>
public sealed partial class IndexTests
{
    static readonly object All = new { limit = 500, passages = false, facets = false };
    static readonly ImmutableArray<SearchDocument> Documents = Texts.Documents(120);

    [Fact]
    public async Task Every_piece_of_a_title_within_one_script_finds_its_record()
    {
        // Who types a whole word in letters or digits does not ask for the longer words in which it happens to stand: AI is not in MAIL.
        var words = Documents.SelectMany(d => d.Body.Prepend(d.Summary).Prepend(d.Title)).SelectMany(t => Words().Matches(Fold.Text(t)))
            .Select(m => m.Value).ToHashSet();
        var pieces = Documents.SelectMany(d => Runs().Matches(d.Title).SelectMany(run => Pieces(run.Value)).Select(piece => (d, piece)))
            .DistinctBy(p => p.piece).Where(p => !words.Contains(Fold.Text(p.piece))).ToArray();
        Assert.True(pieces.Length > 200);
        using var engine = Engine.Of(Texts.Index(Documents));
        var answers = await engine.SearchAsync(pieces.Select(p => (p.piece, All)));
        Assert.All(pieces.Zip(answers), x => Assert.True(
            x.Second.Urls.Contains("/kb/" + x.First.d.Url) && !x.Second.Relaxed, $"{x.First.piece} of {x.First.d.Title}"));
    }

    [Fact]
    public async Task Whatever_a_scan_of_the_texts_finds_is_found_and_pairs_find_nothing_else()
    {
        var random = new Random(3);
        var queries = Enumerable.Range(0, 400).Select(_ => Cut(Texts.Sentence(random, 3), random))
            .Where(q => Fold.Stem(q).Length > 1 && !Words().IsMatch(Fold.Text(q)) && Telling().IsMatch(q) && q[^1] != 'ヴ' && !q.Contains('、'))
            .Distinct().ToArray();
        var texts = Documents.Select(d => (Url: "/kb/" + d.Url, Text: Bordered(string.Join('\n', d.Body.Prepend(d.Summary).Prepend(d.Title))))).ToArray();
        using var engine = Engine.Of(Texts.Index(Documents));
        var answers = await engine.SearchAsync(queries.Select(q => (q, All)));
        foreach (var (query, answer) in queries.Zip(answers))
        {
            var scanned = texts.Where(t => t.Text.Contains(Fold.Stem(Bordered(query)), StringComparison.Ordinal)).Select(t => t.Url).ToHashSet();
            if (scanned.Count == 0) continue;
            Assert.True(scanned.IsSubsetOf(answer.Urls), $"{query}: {string.Join(' ', scanned.Except(answer.Urls))}");
            if (Pair().IsMatch(query)) Assert.Equal(scanned.Order(), answer.Urls.Order());
        }
    }

    [Theory]
    [InlineData("プログラミング", "ぷろぐらみんぐ", "ﾌﾟﾛｸﾞﾗﾐﾝｸﾞ")]
    [InlineData("ICT", "ict", "ＩＣＴ", "Ict")]
    [InlineData("1人1台", "一人一台", "１人１台")]
    [InlineData("3か月", "三ヶ月", "3ヵ月", "３カ月", "3ケ月")]
    [InlineData("バイオリン", "ヴァイオリン", "ばいおりん")]
    [InlineData("スタディログ", "スタディ・ログ", "ｽﾀﾃﾞｨ･ﾛｸﾞ", "スタディ-ログ")]
    [InlineData("コーディネータ", "コーディネーター", "こーでぃねーたー")]
    [InlineData("高橋", "髙橋")]
    [InlineData("吉野川", "𠮷野川")]
    [InlineData("micro:bit", "Micro:Bit", "ＭＩＣＲＯ：ＢＩＴ", "microbit")]
    [InlineData("葛城", "葛󠄀城")]
    [InlineData("3Dプリンタ", "３ｄぷりんた", "3dプリンタ")]
    public async Task Ways_of_writing_find_the_same(params string[] spellings)
    {
        var document = new SearchDocument("practices/x/", "practices", spellings[0] + "を使う", "") { FacetValues = Texts.OfFirstKind };
        using var engine = Engine.Of(Texts.Index([document, .. Documents]));
        var answers = await engine.SearchAsync(spellings.SelectMany(s => new[] { (s, All), (Fold.Text(s), All) }));
        Assert.All(answers, a => Assert.Equal(answers[0].Urls, a.Urls));
        Assert.Contains("/kb/practices/x/", answers[0].Urls);
    }

    [Fact]
    public async Task Another_word_never_adds_results()
    {
        var random = new Random(4);
        var pairs = Enumerable.Range(0, 150).Select(_ => (One: Texts.Sentence(random, 1).Trim('、'), Other: Texts.Sentence(random, 1).Trim('、'))).ToArray();
        using var engine = Engine.Of(Texts.Index(Documents));
        var answers = await engine.SearchAsync(pairs.SelectMany(p => new[] { (p.One + " ", All), ($"{p.One} {p.Other} ", All) }));
        for (var i = 0; i < answers.Length; i += 2)
            // A verb beside a word that names is no condition.
            if (pairs[i / 2].One != "楽しめる" && !answers[i + 1].Relaxed && Telling().IsMatch(pairs[i / 2].One)) Assert.Subset(answers[i].Urls.ToHashSet(), answers[i + 1].Urls.ToHashSet());
    }

    [Fact]
    public async Task Marks_stand_on_the_words_and_never_within_a_character()
    {
        var document = new SearchDocument("practices/x/", "practices", "👩‍👩‍👧家族と㌔㍍をﾌﾟﾛｸﾞﾗﾐﾝｸﾞで測る葛󠄀城さん", "コーディネーターとコーディネータ。𠮷野川の 一人一台")
        {
            FacetValues = Texts.OfFirstKind,
        };
        (string Query, string Field, string[] Marked)[] cases =
        [
            ("プログラミング", "title", ["ﾌﾟﾛｸﾞﾗﾐﾝｸﾞ"]), ("キロ", "title", ["㌔"]), ("葛城", "title", ["葛󠄀城"]), ("家族", "title", ["家族"]),
            ("コーディネータ", "summary", ["コーディネーター", "コーディネータ"]), ("吉野川", "summary", ["𠮷野川"]), ("１人１台", "summary", ["一人一台"]),
        ];
        using var engine = Engine.Of(Texts.Index([document, .. Documents]));
        var answers = await engine.SearchAsync(cases.Select(c => (c.Query, All)));
        foreach (var (c, answer) in cases.Zip(answers))
        {
            var hit = answer.Json["hits"]!.AsArray().Single(h => h!["url"]!.GetValue<string>() == "/kb/practices/x/")!;
            var text = hit[c.Field]!.GetValue<string>();
            var marks = hit["marks"]![c.Field]!.AsArray().Select(m => (From: m![0]!.GetValue<int>(), To: m[1]!.GetValue<int>())).ToArray();
            Assert.Equal(c.Marked, marks.Select(m => text[m.From..m.To]));
            var borders = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
            Assert.All(marks, m => Assert.True(borders.Contains(m.From) && borders.Contains(m.To)));
        }
    }

    [Fact]
    public async Task Quoted_words_must_stand_together_in_the_text()
    {
        SearchDocument Of(int i, string text) => new($"practices/x{i}/", "practices", $"第{i}の例", "") { Body = [text], FacetValues = Texts.OfFirstKind };
        using var engine = Engine.Of(Texts.Index([Of(1, "連絡を欠席にする"), Of(2, "今日は欠席 連絡が来た"), Of(3, "欠席を連絡する")]));
        var answers = await engine.SearchAsync(("\"欠席 連絡\"", All), ("欠席 連絡", All), ("“欠席を連絡”", All));
        Assert.Equal(["/kb/practices/x2/"], answers[0].Urls);
        Assert.Equal(3, answers[1].Total);
        Assert.Equal(["/kb/practices/x3/"], answers[2].Urls);
    }

    /// <summary>Folded, with a blank between katakana and hiragana: pairs over that border are not indexed.</summary>
    static string Bordered(string text) => Fold.Text(Border().Replace(text.Normalize(NormalizationForm.FormKC), " "));

    static IEnumerable<string> Pieces(string run) =>
        from length in Enumerable.Range(2, 3)
        from start in Enumerable.Range(0, Math.Max(0, run.Length - length + 1))
        let piece = run.Substring(start, length)
        // Half of ヴァ is another sound.
        where piece[^1] != 'ヴ' && !(start > 0 && run[start - 1] == 'ヴ')
        select piece;

    static string Cut(string text, Random random)
    {
        var clusters = StringInfo.ParseCombiningCharacters(text);
        var start = random.Next(clusters.Length);
        var end = Math.Min(clusters.Length - 1, start + random.Next(2, 7));
        return text[clusters[start]..clusters[end]];
    }

    [GeneratedRegex("[々一-鿿]{2,}|[ァ-ヺー]{2,}|[ぁ-ゖー]{2,}|[A-Za-z]{2,}|[0-9]{2,}")]
    private static partial Regex Runs();

    // Hiragana alone says little: what most texts have is left out of the index of running text.
    [GeneratedRegex("[々㐀-鿿ァ-ヺ]")]
    private static partial Regex Telling();

    [GeneratedRegex("(?<=[ァ-ヺー])(?=[ぁ-ゖ])|(?<=[ぁ-ゖ]ー?)(?=[ァ-ヺ])")]
    private static partial Regex Border();

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex("^([々㐀-鿿]{2}|[ァ-ヺ]{2})$")]
    private static partial Regex Pair();
}
