namespace Knowledgebase.Sample;

/// <summary>Terms: one for each tool, then one for each theme.</summary>
static class WordSamples
{
    public static IEnumerable<SourceFile> Make(World world)
    {
        for (var i = 0; i < world.Size.Terms; i++)
            yield return Term(world, i);
    }

    static SourceFile Term(World world, int index)
    {
        var random = world.Random("term", index);
        var tool = index < Tool.All.Length ? Tool.All[index] : null;
        var theme = SchoolTheme.All[index < Tool.All.Length ? index : index - Tool.All.Length];
        var title = tool?.Label ?? theme.Name;
        var y = new YamlWriter();
        World.Head(y, title, $"例示の記録に出る言葉「{title}」の意味と、ほかの言い方です。", theme.Slug, random);
        y.Field(
            "type",
            tool is not null ? "技術・道具の言葉"
                : theme.IsAffairs ? "校務の言葉"
                : "学びの言葉"
        );
        y.Part(
            "definition",
            () =>
                World.Statement(
                    y,
                    random,
                    theme.Slug,
                    tool is not null
                        ? $"{tool.Does}道具です。使うには、{tool.Needs}が必要です。"
                        : $"{theme.Aim}を目指す取組です。"
                )
        );
        y.Words("synonyms", tool?.Synonyms.Split('/') ?? []);
        var project = World.Project(index % world.Size.Projects);
        y.Words(
            "see_also",
            $"projects/{project}",
            $"activities/{World.Nested(project, "activity", 0)}",
            $"materials/{World.Id("material", index % world.Size.Materials)}"
        );
        return y.ToFile($"terms/{(tool is not null ? $"tool-{tool.Slug}" : $"theme-{theme.Slug}")}.yaml");
    }
}
