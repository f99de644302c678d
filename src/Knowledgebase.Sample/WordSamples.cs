namespace Knowledgebase.Sample;

/// <summary>Terms: one for each tool, then one for each theme.</summary>
static class WordSamples
{
    public static IEnumerable<SourceFile> Make(SampleSite site)
    {
        for (var i = 0; i < site.Size.Terms; i++)
            yield return Term(site, i);
    }

    static SourceFile Term(SampleSite site, int index)
    {
        var random = site.Random("term", index);
        var tool = index < Tool.All.Length ? Tool.All[index] : null;
        var theme = SchoolTheme.All[index < Tool.All.Length ? index : index - Tool.All.Length];
        var title = tool?.Label ?? theme.Name;
        var y = new YamlWriter();
        SampleSite.Head(y, title, $"例示の記録に出る言葉「{title}」の意味と、ほかの言い方です。", theme.Slug, random);
        y.Field(
            "type",
            tool is not null ? "技術・道具の言葉"
                : theme.IsAffairs ? "校務の言葉"
                : "学びの言葉"
        );
        y.Part(
            "definition",
            () =>
                SampleSite.Statement(
                    y,
                    random,
                    theme.Slug,
                    tool is not null
                        ? $"{tool.Does}道具です。使うには、{tool.Needs}が必要です。"
                        : $"{theme.Aim}を目指す取組です。"
                )
        );
        y.Words("synonyms", tool?.Synonyms.Split('/') ?? []);
        var project = SampleSite.Project(index % site.Size.Projects);
        y.Words(
            "see_also",
            $"projects/{project}",
            $"activities/{SampleSite.Nested(project, "activity", 0)}",
            $"materials/{SampleSite.Id("material", index % site.Size.Materials)}"
        );
        return y.ToFile($"terms/{(tool is not null ? $"tool-{tool.Slug}" : $"theme-{theme.Slug}")}.yaml");
    }
}
