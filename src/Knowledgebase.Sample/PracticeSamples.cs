namespace Knowledgebase.Sample;

static class PracticeSamples
{
    public static SourceFile Make(SampleSite site, SeededRandom random, int index, bool nameOnly)
    {
        var sample = new SampleCase(random);
        var section = sample.Theme.Slug;
        var y = new YamlWriter();
        SampleSite.Head(
            y,
            site.Titles.Text(() => sample.Pick(Sentences.Titles), () => random.One(Things.Municipalities)),
            site.Summaries.Text(() => sample.Pick(Sentences.Summaries), () => SampleCase.Japanese(sample.Year)),
            section,
            random
        );
        CaseSamples.Links(site, y, random);
        CaseSamples.Audience(y, sample, sample.Theme.IsAffairs ? "校務" : sample.Subject.Label);
        if (!nameOnly)
            Details(y, sample, section);
        y.Raw("contact", nameOnly ? "{absent: 記載なし}" : PeopleSamples.Office(random));
        return y.ToFile($"practices/{SampleSite.Id($"{section}-{sample.Tool.Slug}", index)}.yaml");
    }

    static void Details(YamlWriter y, SampleCase sample, string section)
    {
        var random = sample.Random;
        y.Raw("years", SampleCase.Text(sample.Year));
        y.Part("problem", () => SampleSite.Statement(y, random, section, sample.Pick(Sentences.Problems)));
        y.Part("aim", () => SampleSite.Statement(y, random, section, sample.Pick(Sentences.Aims)));
        y.Items(
            "about",
            sample.PickSome(Sentences.Abouts, random.Between(3, 6)),
            text => SampleSite.Statement(y, random, section, text)
        );
        y.Texts("steps", sample.PickSome(Sentences.Steps, random.Between(4, 8)));
        CaseSamples.Needs(y, sample);
        CaseSamples.Effort(y, sample);
        FindingSamples.Add(y, sample);
        y.Field(
            "did_not_work",
            $"{sample.Tool.Trouble}。{sample.Pick(["{helper}を用意して直しました。", "{who}と使い方の約束を決め直しました。", "次の{month}に向けて、{product}を見直しました。"])}"
        );
        y.Field("limits", sample.Pick(Sentences.Limits));
        y.Field("personal_data", random.One(Sentences.Data));
        CaseSamples.Reused(y, sample, section);
    }
}
