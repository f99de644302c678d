using CsCheck;

namespace Knowledgebase.Tests.Japanese;

/// <summary>Lists stand as a Japanese index does: by syllables, with numbers by their value.</summary>
public sealed class JapaneseOrderTests
{
    [Theory]
    [InlineData("カード がっこう かつどう かんさつ きょうざい きようざい")]
    [InlineData("第1回 第2回 第10回 第１１回 第100回")]
    [InlineData("令和元年度 令和2年度 令和10年度")]
    [InlineData("令和元年度 令和二年度 令和十年度 平成元年度 平成三十年度 平成三十一年度")]
    [InlineData("第一回 第二回 第3回 第九回 第十回 第十一回 第二十回 第百二回 第千回 第一万二千回")]
    [InlineData("一年生の川 二年生の川 三年生の川 六年生の川")]
    [InlineData("2人 999人 1,000人 1001人 １２，０００人 1,000,000人")]
    [InlineData("はし ばし ぱし はしら")]
    [InlineData("びょういん びよういん ひよけ")]
    [InlineData("か が かあ かい")]
    [InlineData("カー かぁ かあ カア があ")]
    [InlineData("ヴァイオリン うえ うぇぶ")]
    [InlineData("かゝし かかし")]
    [InlineData("ﾊﾟｽ ハスキー ぱすた")]
    [InlineData("らーめん らあめん らいむ")]
    [InlineData("データ てえぶ デーモン")]
    [InlineData("「あ」 1組 ２組 App ｂook あい 亜")]
    [InlineData("3 03 12")]
    [InlineData("キーボード きいろ きぼう")]
    [InlineData("こんぴゅうた コンピューター コンピュータールーム")]
    public void Texts_stand_in_Japanese_order(string sorted)
    {
        var words = sorted.Split(' ');
        Assert.Equal(words, words.Reverse().OrderBy(JapaneseOrder.KeyOf, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("第1回の会=だいいっかいのかい 第2回の会=だいにかいのかい 第10回の会=だいじゅっかいのかい 台帳=だいちょう")]
    [InlineData("第3回=だいさんかい 第十回=だいじゅっかい 台紙=だいし 題名=だいめい")]
    [InlineData("会議1=かいぎいち 会議2=かいぎに 会議10=かいぎじゅう 貝=かいん")]
    [InlineData("1年生=いちねんせい 2年生=にねんせい 10年生=じゅうねんせい 犬=いぬ 1人1台=ひとりいちだい")]
    [InlineData("令和元年度第2回=れいわがんねんどだいにかい 令和5年度第1回=れいわごねんどだいいっかい 令和5年度第10回=れいわごねんどだいじゅっかい 令和10年度第1回=れいわじゅうねんどだいいっかい")]
    [InlineData("第1回海=だいいっかいうみ 第1回川=だいいっかいかわ 第2回=")]
    [InlineData("第9回= 第10回=だいじゅっかい")]
    public void A_number_in_a_title_decides_by_its_value_whatever_its_reading(string sorted)
    {
        var names = sorted.Split(' ').Select(t => (t.Split('=')[0], t.Split('=')[1])).ToArray();
        Assert.Equal(names, TitleOrder.Sort(names.Reverse()));
    }

    [Fact]
    public void Titles_stand_in_one_order_from_wherever_it_begins() =>
        Gen.Select(
            Gen.OneOf("第", "令和", "川", "回", "年", "1", "2", "10", "1,000", "十", "二", "元", "０").Array[1, 5].Select(string.Concat),
            Gen.OneOf("", "だい", "いっ", "に", "じゅう", "かい").Array[0, 3].Select(string.Concat)).Array[2, 8].Sample(titles =>
        {
            var sorted = TitleOrder.Sort(titles);
            Assert.Equal(titles.ToHashSet(), sorted.ToHashSet());
            Assert.Equal(sorted, TitleOrder.Sort(titles.Reverse()));
            Assert.Equal(sorted, TitleOrder.Sort(titles.OrderBy(t => t.Item1.Length).Concat(titles)));
        }, iter: 2_000);

    [Fact]
    public void The_order_is_the_same_from_wherever_it_begins_and_parts_all_that_differs() =>
        Gen.OneOf("か", "が", "カ", "ー", "ゃ", "や", "1", "10", "０", "a", "Ａ", "・", "漢", "ゝ", "ﾞ", "ん", "é", "🐟").Array[0, 6].Select(string.Concat).Array[2, 8].Sample(words =>
        {
            var keys = words.Distinct(StringComparer.Ordinal).Select(JapaneseOrder.KeyOf).ToArray();
            Assert.Equal(keys.Length, keys.Distinct(StringComparer.Ordinal).Count());
        }, iter: 2_000);

    [Fact]
    public void Voicing_size_and_script_never_part_neighbours() =>
        Gen.Select(Gen.OneOf("か", "が", "カ", "ガ", "ｶ"), Gen.OneOf("きゃ", "きや", "ギャ", "キヤ"), Gen.OneOf("あ", "ん", "一")).Array[2, 6].Sample(words =>
        {
            var sorted = words.OrderBy(w => JapaneseOrder.KeyOf(w.Item1 + w.Item2 + w.Item3), StringComparer.Ordinal).Select(w => w.Item3).ToArray();
            Assert.Equal(sorted.Order(StringComparer.Ordinal), sorted);
        }, iter: 2_000);

    [Fact]
    public void Every_list_of_records_stands_in_that_order()
    {
        var site = SiteTest.From("Golden/full/input");
        foreach (var (n, reading) in ((int, string)[])[(10, "だいじゅっかい"), (2, "だいにかい"), (1, "だいいっかい")])
        {
            site = site.With($"practices/kai{n}.yaml", $"title: 第{n}回川の観察会\nreading: {reading}かわのかんさつかい\nsummary: 例示の会の{n}です。\nprojects: [river]\n"
                + "cites: [{source: report, section: results, lines: 11}]\nhistory: [{date: 2026-11-20, text: 登録しました。}]\n");
        }

        foreach (var (id, title, reading) in ((string, string, string)[])
                 [("a", "活動", "かつどう"), ("b", "学校", "がっこう"), ("c", "観察", "かんさつ"), ("d", "カード", "カード"), ("e", "教材", "きょうざい"), ("f", "器用財", "きようざい")])
            site = site.With($"terms/{id}.yaml", $"title: {title}\nreading: {reading}\nsummary: 例示の言葉{id}です。\ncites: [{{source: report, section: results, lines: 11}}]\ntype: 言葉\n");
        var built = site.Build().IsGood();

        string[] meetings = ["第1回川の観察会", "第2回川の観察会", "第10回川の観察会"];
        foreach (var page in (string[])["practices/index.html", "projects/river/index.html", "changes/index.html", "changes/2026-11/index.html", "sources/report/results/index.html"])
            Assert.Equal(meetings, In(built, page, t => t.StartsWith('第') && t.EndsWith("観察会", StringComparison.Ordinal)));
        Assert.Equal(["カード", "学校", "活動", "観察", "教材", "器用財"],
            In(built, "terms/index.html", t => t is "カード" or "学校" or "活動" or "観察" or "教材" or "器用財"));
    }

    static IEnumerable<string> In(BuiltSite built, string page, Func<string, bool> wanted) =>
        built.Page(page).QuerySelectorAll("main a").Select(a => a.TextContent.Trim()).Where(wanted).Distinct();
}
