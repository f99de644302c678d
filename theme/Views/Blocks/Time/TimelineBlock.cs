namespace Knowledgebase.Theme.Views.Blocks.Time;

/// <summary>Dated things in order of time, with today among them.</summary>
public sealed record TimelineBlock(ImmutableArray<TimelineEntryView> Entries) : UnsearchedBlock;

/// <summary>One date on a time line. Without an address it is a mark on the line, such as today.</summary>
public sealed record TimelineEntryView(string Date, string DateText, string Text, string? Url)
{
    /// <summary>How it stands: passed, still to come, what a later evaluation says.</summary>
    public MarkView? State { get; init; }

    /// <summary>What it belongs to.</summary>
    public string? Note { get; init; }
}
