namespace Knowledgebase.Theme.Views.Blocks.Time;

/// <summary>Dates in the order given, each with what it belongs to.</summary>
public sealed record DatesBlock(ImmutableArray<DateView> Dates) : UnsearchedBlock;

/// <summary>One date.</summary>
/// <param name="Date">The day as <c>2027-03-31</c>.</param>
/// <param name="DateText">The day as readers see it.</param>
/// <param name="Link">What it belongs to; its note is shown behind it.</param>
/// <param name="Mark">What is special about it, or null.</param>
public sealed record DateView(string Date, string DateText, LinkView Link, MarkView? Mark = null);
