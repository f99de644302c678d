namespace Knowledgebase.Browser.Engine;

/// <summary>On the real records, what people ask for is among the first three, and nothing is relaxed to get there.</summary>
public sealed class RealQueriesTests(BrowserFixture fixture)
{
    static readonly (string Query, string[] Any)[] Expected =
    [
        ("出欠連絡", ["/practices/absence-form/"]), ("欠席 連絡", ["/practices/absence-form/"]), ("アンケート", ["/practices/absence-form/"]),
        ("タブレット", ["/terms/one-to-one-device/", "/practices/daily-device/"]), ("1人1台", ["/terms/one-to-one-device/", "/practices/daily-device/"]),
        ("PJ", ["/projects/global/", "/projects/gyomu-kaizen/", "/projects/ict-literacy/", "/projects/online/", "/terms/pj/"]),
        ("ICT", ["/projects/ict-skill/", "/terms/ict/"]), ("プログラミング", ["/practices/text-prog/"]),
        ("重度", ["/projects/ict-skill/#issue-sne-severe"]), ("知的障害", ["/projects/ict-skill/#issue-sne-severe"]),
        ("入出力支援装置", ["/practices/sne-io/"]), ("スタディログ", ["/practices/studylog/"]), ("ライフログ", ["/practices/lifelog/"]),
        ("働き方改革", ["/activities/kaizen-casebook/"]), ("グループウェア", ["/practices/groupware/"]),
        ("Gunma Model", ["/collections/gunma-model-advance/"]), ("Gunam", ["/doubts/gunam/"]),
        ("コーディネータ", ["/roles/dx-coordinator/"]), ("コーディネーター", ["/roles/dx-coordinator/"]),
        ("しどうじん", ["/terms/shidojin/", "/projects/global/"]), ("始動人", ["/terms/shidojin/", "/projects/global/"]), ("AI", ["/terms/ai/"]),
        ("非認知", ["/projects/noncog/"]), ("スコットランド", ["/activities/nc-scotland/"]), ("数学コンテスト", ["/activities/math-contest-2023/"]),
        ("進捗率", ["/terms/progress-rate/", "/method/"]), ("予算 いくら", ["/pages/ask/#cost"]), ("費用", ["/pages/ask/#cost"]), ("料金", ["/pages/ask/#cost"]),
        ("iPad 研修", ["/practices/mini-training/", "/activities/tr-handson/"]), ("学習指導案", ["/practices/netlit-class/", "/terms/lesson-plan/"]),
        ("学校評価 アンケート", ["/practices/absence-form/"]),
    ];

    [Fact]
    public async Task What_people_ask_for_is_among_the_first_three()
    {
        using var engine = new Engine(fixture.Real);
        var answers = await engine.SearchAsync(Expected.Select(e => (e.Query, (object)new { limit = 3, passages = false, facets = false })));
        Assert.All(Expected.Zip(answers), x =>
        {
            Assert.False(x.Second.Relaxed, x.First.Query);
            Assert.True(x.Second.Urls.Intersect(x.First.Any).Any(), $"{x.First.Query}: {string.Join(' ', x.Second.Urls)}");
        });
    }

    [Fact]
    public async Task What_the_programme_never_mentions_is_honestly_not_found()
    {
        using var engine = new Engine(fixture.Real);
        var answer = Assert.Single(await engine.SearchAsync(("micro:bit", new { })));
        Assert.Equal((0, false), (answer.Total, answer.Relaxed));
    }
}
