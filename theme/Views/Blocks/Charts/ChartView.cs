namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>What a chart shows: values and their texts. Where they come to lie on the page is the theme's affair.</summary>
public abstract record ChartView(string Title, string Description);

/// <summary>A chart as a file of its own; below it where it comes from and who made it.</summary>
public sealed record ChartFileView(ChartView Chart, ImmutableArray<string> Foot);
