namespace Knowledgebase.Sample;

/// <summary>What belongs to the evaluation: indicators, the evaluation, and doubts about the source.</summary>
static class EvaluationSamples
{
    static readonly (string Type, string Printed, string Reading)[] ExtractionNotes =
    [
        ("数え方が不明", "約{0}件", "何を1件と数えたかは書かれていません。数はそのまま載せています。"),
        ("誤植", "取り組みみ（{0}行）", "「取り組み」の誤りとみて読みました。"),
        ("順序の乱れ", "{0}行の表の列", "見出しの順に並べ直して読みました。"),
        ("範囲が不明", "{0}校の実践", "どの学校かは書かれていません。決めずに載せています。"),
    ];

    public static IEnumerable<SourceFile> Make(SampleSite site)
    {
        for (var i = 0; i < site.Size.Indicators; i++)
            yield return Indicator(site, i);
        yield return Evaluation(site);
        for (var i = 0; i < site.Size.ExtractionNotes; i++)
            yield return ExtractionNote(site, i);
    }

    static SourceFile Indicator(SampleSite site, int index)
    {
        var random = site.Random("indicator", index);
        var theme = ProjectSamples.ThemeOf(index);
        var id = SampleSite.Id("indicator", index);
        var title = $"{theme.Name}に取り組む学校の割合";
        var y = new YamlWriter();
        SampleSite.Head(
            y,
            title,
            $"{theme.Name}に取り組む学校が、どれだけ増えたかを見る架空の指標です。",
            "indicators",
            random
        );
        y.Field("printed_name", title);
        y.Field("unit_of_observation", "学校");
        y.Raw("unit", "\"%\"");
        y.Items(
            "series",
            ["小学校", "中学校"],
            label =>
            {
                var (baseline, latest) = (random.Between(150, 400) / 10m, random.Between(401, 900) / 10m);
                y.Raw("id", $"{id}-{(label == "小学校" ? "elementary" : "junior")}");
                y.Field("label", label);
                y.Raw("baseline", $"{{value: {Number(baseline)}, year: 2020}}");
                y.Raw("target", "{value: 95.0, operator: 以上, year: 2027}");
                var progress = Math.Round(
                    (latest - baseline) / (95m - baseline) * 100,
                    1,
                    MidpointRounding.AwayFromZero
                );
                y.RawItems(
                    "observations",
                    [
                        $"{{value: {Number(latest)}, year: 2025, as_of: 2026-03, evaluation: review-2025, printed_progress: {Number(progress)}}}",
                    ]
                );
                y.RawItems("cites", [SampleSite.Cite(random, "indicators")]);
            }
        );
        y.Part(
            "narrative",
            () =>
                SampleSite.Statement(
                    y,
                    random,
                    "indicators",
                    $"{theme.Name}に取り組む学校は増えました。{theme.Product}の紹介を続ける必要があります。"
                )
        );
        return y.ToFile($"indicators/{id}.yaml");
    }

    static SourceFile Evaluation(SampleSite site)
    {
        var random = site.Random("evaluation", 0);
        var y = new YamlWriter();
        SampleSite.Head(
            y,
            "例示の点検・評価（令和7年度）",
            "架空の取組について、方法・主な意見・全体の総括をまとめた例示の記録です。",
            "overview",
            random
        );
        y.Raw("year", "2025");
        y.Raw("covers", "2020-2025");
        y.Raw("source", SampleSite.Source);
        y.Raw("committee", SampleSite.Id("org", 6));
        y.Field("indicator_method", "進捗率");
        y.Items(
            "method",
            [0],
            _ => SampleSite.Statement(y, random, "overview", "取組ごとに、実績・成果・課題を文章と数で示しています。")
        );
        y.Items(
            "opinions",
            Enumerable.Range(0, Math.Min(4, site.Size.Projects)),
            i =>
            {
                var theme = ProjectSamples.ThemeOf(i);
                y.Raw("id", SampleSite.Id("opinion", i));
                y.Field("title", $"{theme.Name}の進め方");
                SampleSite.Statement(
                    y,
                    random,
                    "opinions",
                    $"{theme.Name}では、{theme.Aim}を忘れずに進めてほしいという意見です。"
                );
                y.Words(
                    "about",
                    $"projects/{SampleSite.Project(i)}",
                    $"issues/{SampleSite.Nested(SampleSite.Project(i), "issue", 0)}"
                );
            }
        );
        y.Items(
            "summary_statements",
            [0],
            _ =>
                SampleSite.Statement(
                    y,
                    random,
                    "overview",
                    "道具を使うことを目的にせず、学びや業務のねらいに立ち返る必要があります。"
                )
        );
        return y.ToFile("evaluations/review-2025.yaml");
    }

    static SourceFile ExtractionNote(SampleSite site, int index)
    {
        var random = site.Random("doubt", index);
        var (type, printed, reading) = ExtractionNotes[index % ExtractionNotes.Length];
        var project = SampleSite.Project(random.SkewedBelow(site.Size.Projects));
        var theme = random.Skewed(SchoolTheme.All);
        var y = new YamlWriter();
        var title = site.Titles.Text(() => $"{theme.Name}の記述にある{type}", () => $"{random.Between(1, 2500)}行");
        SampleSite.Head(
            y,
            title,
            $"例示報告書の読みについての注記（{index + 1}）です。{theme.Name}の箇所を扱います。",
            theme.Slug,
            random
        );
        y.Field("type", type);
        y.Field("printed", string.Format(CultureInfo.InvariantCulture, printed, random.Between(10, 900)));
        y.Field("reading_note", reading);
        y.Field("confidence", random.One(SampleVocabularies.Labels("confidence")));
        y.Words("concerns", $"projects/{project}", $"outcomes/{SampleSite.Nested(project, "outcome", 0)}");
        return y.ToFile($"doubts/{SampleSite.Id("doubt", index)}.yaml");
    }

    static string Number(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
