using System.Text.RegularExpressions;

namespace Knowledgebase.Browser.Engine;

/// <summary>
/// Questions in readers' own words on the real records: given ones, and seventy of our own, written before the search was tuned, of which
/// half were only counted. The right page is among the first three for nine of ten, and no answer speaks in shards of what was typed.
/// </summary>
public sealed partial class ReaderQuestionsTests(BrowserFixture fixture)
{
    static readonly object First3 = new { limit = 3, passages = false, facets = false };

    [Theory]
    [InlineData("given", "")]
    [InlineData("own", "tuned")]
    [InlineData("own", "counted")]
    public async Task The_right_page_is_among_the_first_three(string file, string use)
    {
        var questions = Questions(file).Where(q => q.Use == use).ToArray();
        var answers = await AskAsync(questions.Select(q => q.Text));
        var missed = questions.Zip(answers).Where(x => !x.Second.Urls.Any(url => Regex.IsMatch(url, x.First.Right))).Select(x => x.First.Text).ToArray();
        Assert.True(missed.Length * 10 <= questions.Length, string.Join('、', missed));
    }

    /// <summary>However one asks, one asks for the same.</summary>
    [Theory]
    [InlineData("欠席連絡", "を減らしたい", "はありますか", "を教えてください", "のやり方", "の方法を知りたい", "はどうすればいいですか", "をアプリにしたい")]
    [InlineData("プログラミング", "を使いたい", "はどこで習えますか", "って何ですか", "について", "をやってみたいのですが", "を教えるには")]
    [InlineData("グループウェア", "にしたい", "を使いこなしたい", "はどんなもの", "が欲しい", "をうまく使うには")]
    public async Task Endings_and_question_words_change_nothing(string matter, params string[] endings)
    {
        var answers = await AskAsync(endings.Select(ending => matter + ending).Prepend(matter));
        Assert.All(answers, a => Assert.False(a.Relaxed, string.Join('、', Dropped(a))));
        Assert.All(endings.Zip(answers.Skip(1)), x => Assert.True(x.Second.Urls.Contains(answers[0].Urls[0]), matter + x.First));
    }

    [Fact]
    public async Task What_is_left_out_is_named_as_it_was_typed_and_never_a_shard()
    {
        string[] more =
        [
            "欠席連絡 電話 減らしたい", "給食費を集めたい", "ICT支援員", "部活動の地域移行はどれくらい進みましたか", "振り返りカード", "PTA会費の集金方法",
            "校内放送を作りたい", "先生の残業を減らす方法", "運動会の練習にしたい", "図書館 本 借りたい",
        ];
        string[] typed = [.. Questions("given").Concat(Questions("own")).Select(q => q.Text), .. more];
        var answers = await AskAsync(typed);
        Assert.Contains(answers, a => Dropped(a).Length > 0);
        foreach (var (text, answer) in typed.Zip(answers))
        {
            foreach (var word in Dropped(answer))
            {
                var at = text.IndexOf(word, StringComparison.Ordinal);
                Assert.True(at >= 0 && word.Length > 0, $"「{text}」: {word}");
                Assert.False(at > 0 && Shard().IsMatch(text[(at - 1)..(at + 1)]), $"「{text}」: {word}");
                Assert.DoesNotMatch("^(?:[はがをにもの]|したい|にしたい|ありますか)", word);
            }
        }
    }

    [Theory]
    [InlineData("予算")]
    [InlineData("費用")]
    [InlineData("いくらかかった")]
    [InlineData("事業費はどれくらいですか")]
    [InlineData("決算額")]
    [InlineData("お金はかかりますか")]
    [InlineData("無料ですか")]
    public async Task What_the_source_does_not_say_of_cost_is_one_answer(string query)
    {
        var urls = Assert.Single(await AskAsync([query])).Urls;
        Assert.EndsWith("cost", urls[0], StringComparison.Ordinal);
        Assert.Single(urls, url => url.EndsWith("cost", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("予算")]
    [InlineData("費用")]
    [InlineData("いくらかかった")]
    public async Task What_a_source_says_of_the_whole_cost_is_the_first_answer(string query)
    {
        using var engine = new Engine(fixture.Invented);
        Assert.Equal("/kb/programmes/aomine/#cost", Assert.Single(await engine.SearchAsync([(query, First3)])).Urls[0]);
    }

    [Theory]
    [InlineData("プログラミソグ", "プログラミング")]
    [InlineData("クロ一ムブック", "クロームブック")]
    [InlineData("グル―プウエア", "グループウェア")]
    [InlineData("スタデイログ", "スタディログ")]
    [InlineData("ｱﾝｹｰﾄ", "アンケート")]
    [InlineData("コソテヌト", "コンテスト", false)]
    public async Task A_slip_of_typing_finds_or_offers_what_was_meant(string typed, string meant, bool finds = true)
    {
        var answers = await AskAsync([typed, meant]);
        if (finds)
            Assert.Equal(answers[1].Urls[0], answers[0].Urls[0]);
        else
            Assert.Contains(meant, answers[0].Json["suggestions"]!.AsArray().Select(s => s!.GetValue<string>()));
    }

    [Theory]
    [InlineData("欠席連絡 電話 減らしたい", "practices/absence-form")]
    [InlineData("電話 減らす", "true-relief")]
    public async Task A_word_spelled_right_is_dropped_and_no_other_is_offered(string query, string first)
    {
        var answer = Assert.Single(await AskAsync([query]));
        Assert.Contains(first, answer.Urls[0], StringComparison.Ordinal);
        Assert.Equal("電話", Assert.Single(Dropped(answer)));
        Assert.Empty(answer.Json["suggestions"]!.AsArray());
    }

    [Theory]
    [InlineData("県議会")]
    [InlineData("micro:bit 使う")]
    public async Task What_only_looks_like_a_word_of_the_records_is_neither_found_nor_offered(string query)
    {
        var answer = Assert.Single(await AskAsync([query]));
        Assert.Equal(0, answer.Total);
        Assert.Empty(answer.Json["suggestions"]!.AsArray());
    }

    [Fact]
    public async Task A_word_of_another_length_is_no_slip_of_typing()
    {
        using var engine = new Engine(fixture.Invented);
        Assert.Empty(Assert.Single(await engine.SearchAsync(("workload", First3))).Json["suggestions"]!.AsArray());
    }

    /// <summary>家 is no word of 専門家委員会.</summary>
    [Theory]
    [InlineData("タブレット 家")]
    [InlineData("家")]
    public async Task A_single_kanji_inside_a_longer_word_comes_last(string query) =>
        Assert.DoesNotContain("committee", Assert.Single(await AskAsync([query])).Urls[0], StringComparison.Ordinal);

    [Fact]
    public async Task A_number_with_a_unit_never_empties_what_the_rest_finds()
    {
        string[] rest = ["プログラミング", "端末の研修", "英語 オンライン"];
        string[] amounts = ["30分で", "45分の", "小学5年の", "高校2年 ", "12月の", "1000円の"];
        var asked = (from r in rest from a in amounts select (Whole: a + r, Bare: r)).ToArray();
        var answers = await AskAsync(asked.SelectMany(a => new[] { a.Whole, a.Bare }));
        Assert.All(answers.Chunk(2), pair => Assert.True(pair[0].Total > 0 && pair[1].Total > 0));
    }

    [Theory]
    [InlineData("小学5年 算数", "/kb/lessons/car/")]
    [InlineData("45分の授業", "/kb/lessons/")]
    [InlineData("2時間で準備できる", "/kb/(practices|lessons)/[a-z]")]
    public async Task Where_records_state_it_a_number_with_a_unit_is_a_condition(string query, string first)
    {
        using var engine = new Engine(fixture.Invented);
        var answer = Assert.Single(await engine.SearchAsync((query, First3)));
        Assert.False(answer.Relaxed, string.Join('、', Dropped(answer)));
        Assert.Matches("^" + first, answer.Urls[0]);
    }

    [Theory]
    [InlineData("workload")]
    [InlineData("non-cognitive skills")]
    [InlineData("budget")]
    [InlineData("which organisations are responsible")]
    public async Task English_finds_English_and_says_what_the_records_are_in(string query)
    {
        var hit = Assert.Single(await AskAsync([query])).Json["hits"]![0]!;
        Assert.Equal("english", hit["kind"]!.GetValue<string>());
        Assert.Contains("in Japanese", hit["facts"]!.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>Home shows under a visitor's wish what the search behind it finds: it stands there first, too.</summary>
    [Fact]
    public async Task A_wish_on_home_is_answered_with_what_stands_under_it()
    {
        var wishes = Wish().Matches(await File.ReadAllTextAsync(Path.Combine(fixture.Real.Folder, "index.html"), TestContext.Current.CancellationToken)).ToArray();
        Assert.True(wishes.Length >= 3);
        foreach (var (wish, answer) in wishes.Zip(await AskAsync(wishes.Select(w => Uri.UnescapeDataString(w.Groups[1].Value)))))
        {
            string[] shown = [.. wish.Groups[2].Captures.Select(c => c.Value)];
            Assert.Contains(answer.Urls[0], shown);
            Assert.True(answer.Urls.Intersect(shown).Count() >= Math.Min(2, shown.Length), wish.Groups[1].Value);
        }
    }

    [Fact]
    public async Task The_words_of_a_vocabulary_never_stand_before_what_they_class()
    {
        var answers = await AskAsync(["高崎市", "肢体不自由 タブレット", "費用", "小学校", "1週間まで"]);
        Assert.All(answers, a => Assert.DoesNotContain(a.Urls, url => url.Contains("vocabularies/", StringComparison.Ordinal)));
    }

    async Task<Answer[]> AskAsync(IEnumerable<string> queries)
    {
        using var engine = new Engine(fixture.Real);
        return await engine.SearchAsync(queries.Select(q => (q, First3)));
    }

    static string[] Dropped(Answer answer) => [.. answer.Json["dropped"]!.AsArray().Select(d => d!.GetValue<string>())];

    static IEnumerable<(string Text, string Right, string Use)> Questions(string file) =>
        from line in File.ReadLines(Repository.Path("tests", "Knowledgebase.Browser", "Engine", "Questions", file + ".tsv")).Skip(1)
        let cells = line.Split('\t')
        select (cells[0], cells[1], cells.Length > 3 ? cells[3] : "");

    [GeneratedRegex("""<li><h3><a href="/search/\?q=([^"]+)">.*?</h3><ul class="links long">(?:\s*<li><a href="([^"]+)">[^\n]*)+""")]
    private static partial Regex Wish();

    // Two characters between which no word begins.
    [GeneratedRegex("^(?:[一-鿿]{2}|[ァ-ヺー]{2}|[A-Za-z]{2}|[一-鿿][ぁ-ゖ])$")]
    private static partial Regex Shard();
}
