namespace Knowledgebase.Sample;

/// <summary>Terms: one for each tool, then one for each theme.</summary>
static class WordSamples
{
    public static SourceFile Make(SampleSite site, int index)
    {
        var random = site.Random("term", index);
        var tool = index < Tool.All.Length ? Tool.All[index] : null;
        var theme = SchoolTheme.All[tool is null ? index - Tool.All.Length : index];
        var title = tool?.Label ?? theme.Name;
        var y = Head(title, $"例示の記録に出る言葉「{title}」の意味と、ほかの言い方です。", theme.Slug, random);
        var (type, definition) =
            tool is not null ? ("技術・道具の言葉", $"{tool.Does}道具です。使うには、{tool.Needs}が必要です。")
            : (theme.IsAffairs ? "校務の言葉" : "学びの言葉", $"{theme.Aim}を目指す取組です。");
        y.Field("type", type);
        y.Statement("definition", random, theme.Slug, definition);
        y.Words("synonyms", tool?.Synonyms.Split('/') ?? []);
        var project = Project(index % site.Size.Projects);
        y.Words("see_also",
            $"projects/{project}",
            $"activities/{Nested(project, "activity", 0)}",
            $"materials/{Id("material", index % site.Size.Materials)}");
        return y.ToFile($"terms/{(tool is not null ? $"tool-{tool.Slug}" : $"theme-{theme.Slug}")}.yaml");
    }
}
