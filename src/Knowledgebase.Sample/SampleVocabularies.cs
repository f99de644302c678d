namespace Knowledgebase.Sample;

/// <summary>The vocabularies of a sample: the words that its records use, with the ids and labels of the real site where it has them.</summary>
static class SampleVocabularies
{
    /// <summary>Slug, title, and the words as <c>id label synonym/synonym</c>.</summary>
    public static ImmutableArray<(string Slug, string Title, string[] Words)> All { get; } =
    [
        (
            "school-types",
            "校種",
            [
                "elementary 小学校 小学",
                "junior-high 中学校 中学",
                "high 高等学校 高校",
                "special-needs 特別支援学校 特支/養護学校",
                "kindergarten 幼稚園・こども園 幼稚園",
                "compulsory 義務教育学校 小中一貫校",
            ]
        ),
        (
            "grades",
            "学年",
            [
                .. "123456".Select(n => $"e{n} 小学{n}年 小{n}"),
                .. "123".Select(n => $"j{n} 中学{n}年 中{n}"),
                .. "123".Select(n => $"h{n} 高校{n}年 高{n}"),
                "sne-elementary 小学部",
                "sne-junior 中学部",
                "sne-high 高等部",
            ]
        ),
        ("subjects", "教科等", [.. Subject.All.Select(s => $"{s.Slug} {s.Label}"), "school-affairs 校務 事務"]),
        (
            "settings",
            "場面",
            [
                "lesson 授業 学習指導",
                "home-study 家庭学習 宿題",
                "school-affairs 校務 事務",
                "parents 保護者との連絡 欠席連絡",
                "survey アンケート・希望調査 希望調査",
                "health 健康観察 体調",
                "staff-training 教職員の研修 校内研修",
                "event 行事 学校行事",
                "club 部活動・クラブ 部活動",
                "joint-study 交流・共同学習 交流",
                "outside 校外の学び 講座",
            ]
        ),
        (
            "learning-styles",
            "学びの型",
            [
                "individual 個別最適な学び 個別最適",
                "collaborative 協働的な学び 協働",
                "whole-class 一斉の学び 一斉授業",
                "inquiry 探究的な学び 探究",
                "dialogue 対話・交流 意見交換",
                "online オンラインの学び 遠隔授業",
            ]
        ),
        (
            "scopes",
            "広がり",
            [
                "individual 個人",
                "class 学級 クラス",
                "grade 学年",
                "whole-school 学校全体 全校",
                "across-schools 学校を越えて 学校間",
            ]
        ),
        (
            "disability-types",
            "障害種",
            [
                "visual 視覚障害 弱視",
                "hearing 聴覚障害 難聴",
                "intellectual 知的障害 知的",
                "physical 肢体不自由 肢体",
                "health 病弱・身体虚弱 病弱",
                "speech 言語障害 ことばの教室",
                "autism-emotional 自閉症・情緒障害 自閉症",
                "learning-attention 学習障害・注意欠陥多動性障害 LD/ADHD",
                "multiple 重複障害 重複",
            ]
        ),
        ("disability-degrees", "障害の程度", ["mild 軽度", "moderate 中度", "severe 重度", "profound 最重度"]),
        (
            "municipalities",
            "市町村",
            [
                .. Things.Municipalities.Select(m =>
                    $"reiji-{(m[2] == '市' ? "city" : m[2] == '町' ? "town" : "village")}-{char.ToLowerInvariant(m[^1])} {m}"
                ),
            ]
        ),
        (
            "devices",
            "端末",
            [
                "one-to-one 1人1台端末 タブレット",
                "chromebook Chromebook クロームブック",
                "ipad iPad アイパッド",
                "windows Windows端末 Windows",
                "none 端末を使わない 端末なし",
            ]
        ),
        ("tools", "道具", [.. Tool.All.Select(t => $"{t.Slug} {t.Label} {t.Synonyms}")]),
        (
            "preparation-times",
            "準備時間",
            [
                "half-hour 30分まで",
                "two-hours 2時間まで",
                "one-day 1日まで",
                "one-week 1週間まで",
                "longer 1週間を超える",
            ]
        ),
        (
            "costs",
            "費用",
            [
                "free 0円 無料",
                "existing 今ある備品で足りる 備品あり",
                "ten-thousand 1万円まで",
                "hundred-thousand 10万円まで",
                "more 10万円を超える",
            ]
        ),
        (
            "activity-types",
            "取組の種類",
            [
                "training 研修 研修会",
                "research 研究 実践研究",
                "staffing 配置",
                "collecting 収集・共有 共有",
                "event 行事 発表会",
                "meeting 会議体 協議会",
                "development 開発・作成 作成",
                "programme 講座・プログラム 講座",
                "support 指導・支援 相談",
            ]
        ),
        (
            "material-types",
            "教材・サイトの種類",
            [
                "web Web教材 デジタル教材",
                "video 動画教材 動画",
                "loan 貸出教材 貸出",
                "site 支援サイト ポータル",
                "guide 手引き マニュアル",
            ]
        ),
        (
            "service-types",
            "支援の種類",
            ["explanation 内容の説明 相談", "training 教員の研修 出前研修", "loan 教材の貸出 貸出"]
        ),
        (
            "organization-types",
            "組織の種類",
            [
                "board 教育委員会",
                "division 課・室",
                "office 教育事務所",
                "centre センター",
                "committee 委員会・協議会",
                "university 大学",
                "company 企業",
            ]
        ),
        ("source-types", "出典の種類", ["review 点検・評価", "plan 計画", "survey 調査"]),
        (
            "doubt-types",
            "読み取りの注記の種類",
            ["order 順序の乱れ", "misprint 誤植", "counting 数え方が不明", "scope 範囲が不明"]
        ),
        (
            "confidence",
            "確からしさ",
            ["high 高い", "fairly-high やや高い", "medium 中くらい", "undecided 決めていない"]
        ),
        ("term-types", "用語の種類", ["learning 学びの言葉", "technology 技術・道具の言葉", "school-work 校務の言葉"]),
    ];

    public static ImmutableArray<string> Labels(string slug) => Lists[slug];

    static readonly Dictionary<string, ImmutableArray<string>> Lists = All.ToDictionary(
        v => v.Slug,
        v => v.Words.Select(w => w.Split(' ')[1]).ToImmutableArray());

    public static IEnumerable<SourceFile> Make()
    {
        foreach (var (slug, title, words) in All)
        {
            var y = new YamlWriter();
            y.Field("title", $"{title}の言葉（例示）");
            y.Field("summary", $"例示の記録で使う、{title}を表す言葉の一覧です。");
            y.Raw("example", "true");
            y.RawItems(
                "words",
                words
                    .Select(w => w.Split(' '))
                    .Select(w =>
                        $"{{id: {w[0]}, label: {Scalar(w[1])}"
                        + (
                            w.Length > 2
                                ? $", synonyms: [{string.Join(", ", w[2].Split('/').Select(Scalar))}]}}"
                                : "}"
                        )
                    )
            );
            yield return y.ToFile($"vocabularies/{slug}.yaml");
        }
    }
}
