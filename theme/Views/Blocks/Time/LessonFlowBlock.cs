namespace Knowledgebase.Theme.Views.Blocks.Time;

/// <summary>A lesson's hour: drawn to scale where every step tells its minutes, then step by step.</summary>
public sealed record LessonFlowBlock(ImmutableArray<LessonStepView> Steps) : Block
{
    internal override IEnumerable<string> Texts() => Steps.Select(s => $"{s.Activity} {s.Support}".TrimEnd());
}

/// <summary>One step: what pupils do, what the teacher minds, how long.</summary>
public sealed record LessonStepView(string Activity, string Support, int? Minutes)
{
    /// <summary>Whether pupils use devices; null where that is not told.</summary>
    public bool? UsesDevices { get; init; }
}
