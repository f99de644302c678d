namespace Knowledgebase.Tests.Reading;

/// <summary>Slips of writing are told with the words they concern; ordinary writing is left alone.</summary>
public sealed class TextWarningsTests
{
    const string Good = "summary: 架空です。\ncites: [{source: report, section: results}]\nprojects: [river]\n";

    [Theory]
    [InlineData("日　時", "日　時")]
    [InlineData("氏　　名を書く", "氏　　名")]
    [InlineData("連 絡 先", "連 絡 先")]
    [InlineData("欄は「住　所」です", "住　所")]
    [InlineData("場\u00A0所", "場\u00A0所")]
    [InlineData("場\u2003所", "場\u2003所")]
    [InlineData("場\u2002所", "場\u2002所")]
    [InlineData("場\u2009所", "場\u2009所")]
    [InlineData("一　覧を見る", "一　覧")]
    [InlineData("注　意", "注　意")]
    [InlineData("も く じ", "も く じ")]
    [InlineData("お　問　合　せ", "お　問　合　せ")]
    public void A_word_spread_with_blanks_is_told(string title, string word) => Assert.Equal([$"KB0223 「{word}」"], Told(title));

    [Theory]
    [InlineData("山田 太郎")]
    [InlineData("林 太郎")]
    [InlineData("小学校 五年")]
    [InlineData("学校 学年 学級")]
    [InlineData("春　夏　秋　冬")]
    [InlineData("令和　年　月　日")]
    [InlineData("ア イ ウ エ")]
    [InlineData("8　教育の取組について")]
    [InlineData("5年 春の遠足")]
    [InlineData("一　川を見る")]
    [InlineData("表　一の値")]
    [InlineData("図　三")]
    [InlineData("問　一")]
    [InlineData("例　川の水")]
    [InlineData("図　一　川の値")]
    [InlineData("A と B")]
    [InlineData("5<6 のとき")]
    [InlineData("x < y > z")]
    [InlineData("List<T> の使い方")]
    [InlineData("記号「<」と「>」")]
    [InlineData("Q&A と R&D")]
    [InlineData("2*3*4")]
    [InlineData("C# と C++")]
    [InlineData("[注] くわしくは（別紙）")]
    [InlineData("［資料］（別紙）")]
    [InlineData("＊印の所")]
    [InlineData("ＩＣＴとＰＤＦ")]
    [InlineData("㎡と①")]
    [InlineData("\uFA11さんと\uFA10さん")]
    public void Ordinary_writing_is_left_alone(string title) => Assert.Equal([], Told(title));

    [Theory]
    [InlineData("<strong>大事</strong>", "<strong>", "</strong>")]
    [InlineData("改行<br/>する", "<br/>")]
    [InlineData("<font color=red>赤", "<font color=red>")]
    [InlineData("**大事**な話", "**大事**")]
    [InlineData("## 見出し", "## 見出し")]
    [InlineData("[川](https://example.jp/)", "[川](https://example.jp/)")]
    [InlineData("川&amp;山", "&amp;")]
    [InlineData("川&#12354;", "&#12354;")]
    [InlineData("＊＊大事＊＊", "＊＊大事＊＊")]
    [InlineData("［川］（https://example.jp/）", "［川］（https://example.jp/）")]
    public void Marks_that_readers_would_see_are_told(string title, params string[] parts) =>
        Assert.Equal(parts.Select(p => $"KB0224 「{p}」"), Told(title));

    [Theory]
    [InlineData("[川](/projects/river/）", "[川](/projects/river/）")]
    [InlineData("【川】(/projects/river/)", "【川】(/projects/river/)")]
    [InlineData("【川】（https://example.jp/）", "【川】（https://example.jp/）")]
    [InlineData("［川](/projects/river/)", "［川](/projects/river/)")]
    [InlineData("[川］（/projects/river/)", "[川］（/projects/river/)")]
    [InlineData("（川）[/projects/river/]", "（川）[/projects/river/]")]
    [InlineData("＞引用です", "＞引用です")]
    [InlineData("これは｀コード｀です", "｀コード｀")]
    [InlineData("これは＊大事＊です", "＊大事＊")]
    [InlineData("これは＿＿大事＿＿です", "＿＿大事＿＿")]
    [InlineData("1.番号", "1.番号")]
    [InlineData("-項目", "-項目")]
    [InlineData("－項目", "－項目")]
    [InlineData("2）項目", "2）項目")]
    [InlineData("-　項目", "-　項目")]
    [InlineData("\u3000## 見出し", "## 見出し")]
    [InlineData("##　見出し", "##　見出し")]
    [InlineData("|川|山|\n|東|西|", "|川|山|")]
    [InlineData("|川|山|\n|ーー|ーー|\n|東|西|", "|川|山|")]
    [InlineData("｜川｜山｜\n｜---｜---｜\n｜東｜西｜", "｜川｜山｜")]
    [InlineData("川 | 山\n東 | 西", "川 | 山")]
    public void What_only_looks_like_Markdown_is_told_at_its_line(string body, string part)
    {
        var told = Assert.Single(Page("はじめ。\n\n" + body));
        Assert.Equal(("KB0224", 6), (told.Code.Id, told.Spot.Line));
        Assert.StartsWith($"「{part}」は", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("※注 5*3 と a*b*c です")]
    [InlineData("次の1)と2) 等、2）の場合")]
    [InlineData("ホーム・ページ")]
    [InlineData("・項目一\n・項目二")]
    [InlineData("１．川\n２．山")]
    [InlineData("| 川 | 山 |\n|---|:-:|\n| 東 | 西 |")]
    [InlineData("川 | 山\n--- | ---\n東 | 西")]
    [InlineData("ホーム | 学校")]
    [InlineData("[川](/projects/river/)と（山）")]
    [InlineData("【川】（別紙）")]
    [InlineData("＊1、＊2 と ＊印の所と＊印の所")]
    [InlineData("値段＊と個数＊")]
    [InlineData("＿＿年＿＿月＿＿日")]
    [InlineData("-5℃ と 3.5 と\n3.5倍")]
    [InlineData("`｀コード｀` と `|a|`")]
    public void Ordinary_prose_is_left_alone(string body) => Assert.Equal([], Page(body).Select(d => d.Message));

    [Theory]
    [InlineData("⼾⽥と⻄の⿊⽊", "戸田と西の黒木")]
    [InlineData("⻑野⼩学校と⻘葉校、⺠間の⽅と⾏う", "長野小学校と青葉校、民間の方と行う")]
    [InlineData("金\uF90A", "金金")]
    [InlineData("⻋の⻔で⻢を⻅る⻓い⻰と⻜ぶ⻦", "車の門で馬を見る長い竜と飛ぶ鳥")]
    [InlineData("oﬃce の ﾌﾟﾛｸﾞﾗﾑ", "office の プログラム")]
    public void Look_alikes_are_told_with_what_was_meant_and_found_by_it(string title, string meant)
    {
        var told = Warnings(title, "").ToArray();
        Assert.NotEmpty(told);
        Assert.All(told, d => Assert.Equal("KB0222", d.Code.Id));
        Assert.Equal(meant, told.Aggregate(title, (text, d) =>
            text.Replace(Between(d.Message, "「", "」"), Between(d.Remedy, "「", "」"), StringComparison.Ordinal)));
        Assert.Equal(Fold.Text(meant), Fold.Text(LookAlikes.Mended(title)));
    }

    [Fact]
    public void A_record_says_what_is_meant()
    {
        Assert.Equal([], Warnings("部首の⻑と<b>", "meant: [{text: ⻑, reason: 部首の授業です。}, {text: <b>, reason: タグの授業です。}]\n").Select(d => d.Message));
        Assert.Single(Warnings("部首の⻑と<b>", "meant: [{text: ⻑, reason: 部首の授業です。}]\n"));
    }

    [Fact]
    public void Easy_Japanese_is_written_with_blanks() =>
        Assert.Equal([], Warnings("例示", "easy: 今 本を よみます。\neasy_by: 例示\n").Select(d => d.Message));

    [Theory]
    [InlineData("title: 例示\n# 注釈\n", "")]
    [InlineData("title: 例示\n  # 字下げした注釈\n", "")]
    [InlineData("title: \"例示 #1\"\n", "")]
    [InlineData("title: 例示#1\n", "")]
    [InlineData("title: 'C #'\n", "")]
    [InlineData("title: \"例示\"  # 仮の題名\n", "")]
    [InlineData("title: 例示\nhistory: [{date: 2026-01-01, text: 例示}] # 一回目\n", "")]
    [InlineData("title: 例示\nsteps: # 手順\n  - 拾う\n", "")]
    [InlineData("title: 例示\nsteps:\n  # 手順\n  - 拾う\n  # おわり\n", "")]
    [InlineData("title: 例示\nhistory:\n  - date: 2026-01-01 # 仮\n    text: 例示\n", "")]
    [InlineData("title: 例示\nlimits:\n  text: |\n    一行目 #1\n    # 二行目\n  cites: [{source: report, section: results}]\n", "")]
    [InlineData("title: 言語C #入門と応用\n", "1:12")]
    [InlineData("title: 例示　の #1\n", "1:13")]
    [InlineData("title: 例示\nsteps:\n  - 拾う # 準備\n", "3:8")]
    [InlineData("title: 例示\nsteps:\n  - 拾う\n    #数える\n", "4:5")]
    [InlineData("title: 例示 # 仮\n", "1:11")]
    [InlineData("title: \"欠席連絡\" #フォーム\n", "1:15")]
    [InlineData("title: 例示\nsteps: [ #拾う\n  数える]\n", "2:10")]
    [InlineData("title: 一行目\n  二行目 #3\n", "2:7")]
    [InlineData("title: 一行目\n  #二行目\n  三行目\n", "2:3")]
    [InlineData("title: 一行目\n  # 二行目\n  三行目\n", "")]
    public void Text_behind_a_hash_is_told_and_comments_are_comments(string head, string places)
    {
        var found = RecordReader.Read([new SourceFile("practices/x.yaml", Encoding.UTF8.GetBytes(head + Good))]).Diagnostics
            .Where(m => m.Code == Codes.LostBehindHash).Select(m => FormattableString.Invariant($"{m.Spot.Line}:{m.Spot.Column}"));
        Assert.Equal(places, string.Join(" ", found));
    }

    [Fact]
    public void A_copy_is_blamed_and_not_the_record_that_others_point_at()
    {
        var river = SiteTest.Base.TextOf("projects/river.yaml") + "aliases: [stream]\n";
        const string practice = "title: 例示\nsummary: 架空です。\ncites: [{source: report, section: results, lines: 6}]\nprojects: [river]\n";
        // The copy sorts before what it copies. Former ids and items of the original are in it, too, and are no news.
        var pointed = SiteTest.Base.With("practices/x.yaml", practice).With("projects/river.yaml", river).With("projects/a.yaml", river).Build();
        Assert.Equal(["KB0504 projects/a.yaml"], pointed.Diagnostics.Select(d => $"{d.Code.Id} {d.Spot.Path}"));
        var named = SiteTest.Base.With("practices/litter.yaml", practice).With("practices/a-litter.yaml", practice.Replace("例示", "例示の", StringComparison.Ordinal)).Build();
        Assert.Equal(["KB0505 practices/a-litter.yaml"], named.Diagnostics.Select(d => $"{d.Code.Id} {d.Spot.Path}"));
    }

    [Fact]
    public void A_leftover_that_a_record_uses_is_no_leftover()
    {
        const string practice = "title: 例示\nsummary: 架空です。\ncites: [{source: report, section: results, lines: 6}]\nprojects: [river]\n"
            + "files: [{path: files/x/plan.bak, label: 例示, rights: {holder: 例示, licence: CC BY 4.0}}]\n";
        Assert.Contains("KB0310", SiteTest.Base.With("practices/x.yaml", practice).With(new Attachment("files/x/plan.bak", 10)).Build().Codes);
    }

    static IEnumerable<string> Told(string title) => Warnings(title, "").Select(d => $"{d.Code.Id} 「{Between(d.Message, "「", d.Message.Contains("」（", StringComparison.Ordinal) ? "」（U" : "」は")}」");

    static IEnumerable<Diagnostic> Warnings(string title, string more) =>
        RecordReader.Read([new SourceFile("practices/x.yaml", Encoding.UTF8.GetBytes($"title: \"{title}\"\n{Good}{more}"))]).Diagnostics
            .Where(m => m.Spot.Path != RecordReader.SettingsFile);

    static IEnumerable<Diagnostic> Page(string body) =>
        RecordReader.Read([new SourceFile("pages/x.yaml", Encoding.UTF8.GetBytes(
            $"title: 例示\nsummary: 架空です。\nbody: |2\n  {body.Replace("\n", "\n  ", StringComparison.Ordinal)}\n"))]).Diagnostics
            .Where(m => m.Spot.Path != RecordReader.SettingsFile);

    static string Between(string text, string open, string close)
    {
        var from = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return text[from..text.IndexOf(close, from, StringComparison.Ordinal)];
    }
}
