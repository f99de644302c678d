namespace Knowledgebase.Theme.Views;

/// <summary>The few facts with which a practice or lesson opens, as one card.</summary>
public sealed record GlanceBlock(ImmutableArray<FactView> Facts) : Block;

/// <summary>What one needs, to be ticked on screen or paper.</summary>
public sealed record ChecklistBlock(ImmutableArray<CheckView> Items) : Block;

/// <summary>One thing to tick off.</summary>
/// <param name="Text">The thing.</param>
/// <param name="Must">Whether nothing works without it.</param>
/// <param name="Alternative">What to do without it, or that nothing is said about that.</param>
public sealed record CheckView(string Text, bool Must, ValueView Alternative);

/// <summary>What is done one after the other, each at its time.</summary>
public sealed record TimelineBlock(ImmutableArray<MomentView> Moments) : Block;

/// <summary>One thing on a timeline.</summary>
/// <param name="When">When it is done.</param>
/// <param name="Text">What is done.</param>
/// <param name="Time">How long it takes, or null where nothing is said.</param>
public sealed record MomentView(ValueView When, string Text, string? Time);

/// <summary>A text to copy as it is: one click selects all of it.</summary>
public sealed record CopyBlock(string Text) : Block;

/// <summary>The way to report a mistake; a script fills in the page that the reader came from.</summary>
public sealed record ReportBlock(string Text) : Block;
