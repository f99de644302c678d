namespace Knowledgebase.Theme.Views.Blocks.Time;

/// <summary>What is done one after the other, each at its time.</summary>
public sealed record ScheduleBlock(ImmutableArray<ScheduleStepView> Moments) : Block
{
    internal override IEnumerable<string> Texts() => Moments.Select(m => m.Text);
}

/// <summary>One thing on a timeline; no time where nothing is said.</summary>
public sealed record ScheduleStepView(ValueView When, string Text, string? Time);
