namespace Knowledgebase.Theme.Views.Blocks.Charts;

/// <summary>What a chart shows: values and their texts. Where they come to lie on the page is the theme's affair.</summary>
/// <param name="Title">The caption, with the unit.</param>
/// <param name="Description">All that the chart shows, in words.</param>
public abstract record ChartView(string Title, string Description);

/// <summary>A chart as a file of its own.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Foot">Lines below it: where it comes from, who made it.</param>
public sealed record ChartFileView(ChartView Chart, ImmutableArray<string> Foot);
