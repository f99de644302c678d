namespace Knowledgebase.Sample;

/// <summary>Practices and lessons, three to one, every tenth little more than a name.</summary>
static class CaseSamples
{
    public static SourceFile Make(SampleSite site, int index)
    {
        var random = site.Random("story", index);
        var nameOnly = index % 10 == 7;
        return index % 4 == 3
            ? LessonSamples.Make(site, random, index, nameOnly)
            : PracticeSamples.Make(site, random, index, nameOnly);
    }

    /// <summary>Projects, activities, issues, collections, materials and services of a story.</summary>
    public static void Links(SampleSite site, YamlWriter y, SeededRandom random)
    {
        var project = Project(random.SkewedBelow(site.Size.Projects));
        y.Words("projects", project);
        y.Words("activities", Nested(project, "activity", random.Below(SampleSize.ActivitiesEach)));
        if (random.Percent(60))
            y.Words("issues", Nested(project, "issue", random.Below(ProjectSamples.Each)));
        if (random.Percent(40))
            y.Words("collections", Id("collection", random.SkewedBelow(site.Size.Collections)));
        if (random.Percent(50))
            y.Words("materials", Id("material", random.SkewedBelow(site.Size.Materials)));
        if (random.Percent(40))
            y.Words("services", Id("service", random.SkewedBelow(site.Size.Services)));
    }

    public static void Audience(YamlWriter y, SampleCase sample, string subject)
    {
        var random = sample.Random;
        y.Words("school_types", sample.Stage.School);
        if (!sample.WholeSchool)
            y.Words("grades", sample.Grade);
        y.Words("subjects", subject);
        y.Words("settings", sample.Theme.Setting);
        if (!sample.Theme.IsAffairs)
            y.Words("learning_styles", OneOrTwo("learning-styles"));
        y.Words(
            "scopes",
            sample.WholeSchool ? "学校全体"
                : random.Percent(60) ? "学級"
                : "学年"
        );
        if (sample.Stage.School == "特別支援学校")
        {
            y.Words("disability_types", OneOrTwo("disability-types"));
            y.Words("disability_degrees", OneOrTwo("disability-degrees"));
        }
        y.Words("municipalities", sample.Place);
        y.Words("devices", random.Skewed(SampleVocabularies.Labels("devices")[..4]));
        y.Words("tools", sample.Tool.Label);

        ImmutableArray<string> OneOrTwo(string slug) =>
            random.Some(SampleVocabularies.Labels(slug), random.Between(1, 2));
    }

    public static void Effort(YamlWriter y, SampleCase sample)
    {
        var random = sample.Random;
        y.Field("preparation", random.Skewed(SampleVocabularies.Labels("preparation-times")));
        y.Field("time_per_use", sample.Theme.IsAffairs ? $"1回{random.Between(1, 6) * 5}分" : "45分");
        y.Field("cost", random.Skewed(SampleVocabularies.Labels("costs")));
        if (!sample.Theme.IsAffairs)
            return;
        if (random.Percent(70))
            y.Raw("time_saved", Line(("what", "この業務にかかる時間"), ("value", Text(random.Between(2, 24) * 5)), ("unit", "分"),
                ("per", "1週間"), ("period", Text(sample.Year))));
        y.Field("stopped", "紙に書いて集める作業");
    }

    /// <summary>What one needs, each with what to do without it.</summary>
    public static void Needs(YamlWriter y, SampleCase sample) =>
        y.RawItems("needs",
            [
                Line(("item", sample.Tool.Needs), ("alternative", sample.Tool.Instead)),
                Line(("item", sample.Product), ("alternative", "はじめは紙で用意する")),
                .. sample.Random.Some(Things.Helpers, sample.Random.Between(1, 3))
                    .Select(h => Line(("item", h), ("must", "false"))),
            ]);

    /// <summary>What other schools made of it, whose it is, and when it was checked; one in ten is due to be checked again.</summary>
    public static void Reused(YamlWriter y, SampleCase sample, string section)
    {
        var random = sample.Random;
        if (random.Percent(30))
            y.Items("adaptations", Enumerable.Range(0, random.Between(1, 2)), _ =>
            {
                y.Field("who", $"{random.One(Things.Municipalities)}の{sample.Stage.School}");
                y.Words("school_types", sample.Stage.School);
                y.Number("years", sample.Year + 1);
                y.Statement("changed", random, section, $"{sample.Tool.Instead}形に変えて取り入れました。");
                if (random.Percent(60))
                    y.Part("result", () =>
                    {
                        y.Statement(random, section, sample.Pick(Results.Said));
                        y.Raw("evidence", "1");
                    });
            });
        y.Raw(
            "rights",
            random.Percent(70)
                ? "{holder: 例示県教育委員会, licence: CC BY 4.0, consent: 写っていない}"
                : "{holder: 例示県教育委員会, licence: {absent: 未照会}}"
        );
        y.Raw("reviewed", "2026-10-01");
        y.Raw("review_due", random.Percent(10) ? "2026-11-01" : "2027-10-01");
    }
}
