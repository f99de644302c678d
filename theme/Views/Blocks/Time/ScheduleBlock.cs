namespace Knowledgebase.Theme.Views.Blocks.Time;

/// <summary>What is done one after the other, each at its time.</summary>
public sealed record ScheduleBlock(ImmutableArray<ScheduleStepView> Moments) : Block
{
    internal override bool Summarizes => false;

    internal override IEnumerable<string> Texts() => Moments.Select(m => m.Text);
}

/// <summary>One thing on a timeline.</summary>
/// <param name="When">When it is done.</param>
/// <param name="Text">What is done.</param>
/// <param name="Time">How long it takes, or null where nothing is said.</param>
public sealed record ScheduleStepView(ValueView When, string Text, string? Time);
