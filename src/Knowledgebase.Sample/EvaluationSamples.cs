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

    public static IEnumerable<SourceFile> Make(SampleSite site) =>
    [
        .. site.Each(site.Size.Indicators, Indicator),
        Evaluation(site),
        .. site.Each(site.Size.ExtractionNotes, ExtractionNote),
    ];

    static SourceFile Indicator(SampleSite site, int index)
    {
        var random = site.Random("indicator", index);
        var theme = ProjectSamples.ThemeOf(index);
        var id = Id("indicator", index);
        var title = $"{theme.Name}に取り組む学校の割合";
        var y = Head(title, $"{theme.Name}に取り組む学校が、どれだけ増えたかを見る架空の指標です。", "indicators", random);
        y.Field("printed_name", title);
        y.Field("unit_of_observation", "学校");
        y.Raw("unit", "\"%\"");
        y.Items("series", ["小学校", "中学校"], label =>
        {
            var (baseline, latest) = (random.Between(150, 400) / 10m, random.Between(401, 900) / 10m);
            y.Raw("id", $"{id}-{(label == "小学校" ? "elementary" : "junior")}");
            y.Field("label", label);
            y.Raw("baseline", $"{{value: {Number(baseline)}, year: 2020}}");
            y.Raw("target", "{value: 95.0, operator: 以上, year: 2027}");
            var progress = Math.Round(
                (latest - baseline) / (95m - baseline) * 100, 1, MidpointRounding.AwayFromZero);
            y.RawItems("observations",
                $"{{value: {Number(latest)}, year: 2025, as_of: 2026-03, evaluation: review-2025, "
                    + $"printed_progress: {Number(progress)}}}");
            y.RawItems("cites", Cite(random, "indicators"));
        });
        y.Statement("narrative", random, "indicators",
            $"{theme.Name}に取り組む学校は増えました。{theme.Product}の紹介を続ける必要があります。");
        return y.ToFile($"indicators/{id}.yaml");
    }

    static SourceFile Evaluation(SampleSite site)
    {
        var random = site.Random("evaluation", 0);
        var y = Head(
            "例示の点検・評価（令和7年度）",
            "架空の取組について、方法・主な意見・全体の総括をまとめた例示の記録です。",
            "overview",
            random);
        y.Raw("year", "2025");
        y.Raw("covers", "2020-2025");
        y.Raw("source", Source);
        y.Raw("committee", Id("org", 6));
        y.Field("indicator_method", "進捗率");
        y.Statements("method", random, "overview", "取組ごとに、実績・成果・課題を文章と数で示しています。");
        y.Items("opinions", Enumerable.Range(0, Math.Min(4, site.Size.Projects)), i =>
        {
            var (theme, project) = (ProjectSamples.ThemeOf(i), Project(i));
            y.Raw("id", Id("opinion", i));
            y.Field("title", $"{theme.Name}の進め方");
            y.Statement(random, "opinions", $"{theme.Name}では、{theme.Aim}を忘れずに進めてほしいという意見です。");
            y.Words("about", $"projects/{project}", $"issues/{Nested(project, "issue", 0)}");
        });
        y.Statements("summary_statements", random, "overview",
            "道具を使うことを目的にせず、学びや業務のねらいに立ち返る必要があります。");
        return y.ToFile("evaluations/review-2025.yaml");
    }

    static SourceFile ExtractionNote(SampleSite site, int index)
    {
        var random = site.Random("doubt", index);
        var (type, printed, reading) = ExtractionNotes[index % ExtractionNotes.Length];
        var project = Project(random.SkewedBelow(site.Size.Projects));
        var theme = random.Skewed(SchoolTheme.All);
        var title = site.Titles.Text(() => $"{theme.Name}の記述にある{type}", () => $"{random.Between(1, 2500)}行");
        var y = Head(
            title,
            $"例示報告書の読みについての注記（{index + 1}）です。{theme.Name}の箇所を扱います。",
            theme.Slug,
            random);
        y.Field("type", type);
        y.Field("printed", string.Format(CultureInfo.InvariantCulture, printed, random.Between(10, 900)));
        y.Field("reading_note", reading);
        y.Field("confidence", random.One(SampleVocabularies.Labels("confidence")));
        y.Words("concerns", $"projects/{project}", $"outcomes/{Nested(project, "outcome", 0)}");
        return y.ToFile($"doubts/{Id("doubt", index)}.yaml");
    }

    static string Number(decimal value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
