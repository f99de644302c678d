namespace Knowledgebase.Sample;

/// <summary>Results of practices and lessons: the level of evidence follows from what the sentence says.</summary>
static class FindingSamples
{
    /// <summary>Levels 1 to 5 as often as in life: most results are said, few are compared.</summary>
    static readonly ImmutableArray<int> Levels = [1, 2, 3, 4, 5];

    public static void Add(YamlWriter y, Scene scene)
    {
        var levels = new SortedSet<int> { scene.Random.Often(Levels), scene.Random.Often(Levels) };
        y.Items(
            "results",
            levels,
            level =>
            {
                Draw(scene);
                var (count, share, before, after) = scene.Numbers;
                var text = scene.Say(
                    level switch
                    {
                        1 => Results.Said,
                        2 => Results.Counted,
                        3 => Results.Compared,
                        4 => Results.BesideOthers,
                        _ => Results.Independent,
                    }
                );
                var theme = scene.Theme;
                World.Statement(
                    y,
                    scene.Random,
                    theme.Slug,
                    text,
                    level switch
                    {
                        1 => [],
                        2 =>
                        [
                            World.Figure("取り組んだ人", count, "名", scene.Year),
                            World.Figure("よいと答えた人の割合", share, "%", scene.Year),
                        ],
                        _ =>
                        [
                            World.Figure($"{theme.Counted}（比べるもの）", before, theme.Unit, scene.Year),
                            World.Figure(theme.Counted, after, theme.Unit, scene.Year),
                        ],
                    }
                );
                y.Raw("evidence", Scene.Text(level));
                if (level > 1)
                    y.Field("method", scene.Random.Often(Results.Methods));
            }
        );
    }

    static void Draw(Scene scene)
    {
        var random = scene.Random;
        var (low, high) = (random.Between(4, 18), random.Between(20, 48));
        scene.Numbers = (
            random.Between(18, 140),
            random.Between(52, 96),
            scene.Theme.Falls ? high : low,
            scene.Theme.Falls ? low : high
        );
    }
}
