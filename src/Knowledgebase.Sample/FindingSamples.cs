namespace Knowledgebase.Sample;

/// <summary>Results of practices and lessons: the level of evidence follows from what the sentence says.</summary>
static class FindingSamples
{
    /// <summary>Levels 1 to 5 as often as in life: most results are said, few are compared.</summary>
    static readonly ImmutableArray<int> Levels = [1, 2, 3, 4, 5];

    public static void Add(YamlWriter y, SampleCase sample)
    {
        var levels = new SortedSet<int> { sample.Random.Skewed(Levels), sample.Random.Skewed(Levels) };
        y.Items(
            "results",
            levels,
            level =>
            {
                Draw(sample);
                var (count, share, before, after) = sample.Numbers;
                var text = sample.Pick(
                    level switch
                    {
                        1 => Results.Said,
                        2 => Results.Counted,
                        3 => Results.Compared,
                        4 => Results.BesideOthers,
                        _ => Results.Independent,
                    }
                );
                var theme = sample.Theme;
                SampleSite.Statement(
                    y,
                    sample.Random,
                    theme.Slug,
                    text,
                    level switch
                    {
                        1 => [],
                        2 =>
                        [
                            SampleSite.Figure("取り組んだ人", count, "名", sample.Year),
                            SampleSite.Figure("よいと答えた人の割合", share, "%", sample.Year),
                        ],
                        _ =>
                        [
                            SampleSite.Figure($"{theme.Counted}（比べるもの）", before, theme.Unit, sample.Year),
                            SampleSite.Figure(theme.Counted, after, theme.Unit, sample.Year),
                        ],
                    }
                );
                y.Raw("evidence", SampleCase.Text(level));
                if (level > 1)
                    y.Field("method", sample.Random.Skewed(Results.Methods));
            }
        );
    }

    static void Draw(SampleCase sample)
    {
        var random = sample.Random;
        var (low, high) = (random.Between(4, 18), random.Between(20, 48));
        sample.Numbers = (
            random.Between(18, 140),
            random.Between(52, 96),
            sample.Theme.Falls ? high : low,
            sample.Theme.Falls ? low : high
        );
    }
}
