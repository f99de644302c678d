namespace Knowledgebase.Theme.Views.Blocks.Time;

/// <summary>Dates in the order given, each with what it belongs to.</summary>
public sealed record DatesBlock(ImmutableArray<DateView> Dates) : UnsearchedBlock;

/// <summary>One date, as <c>2027-03-31</c> and as readers see it.</summary>
public sealed record DateView(string Date, string DateText, LinkView Link, MarkView? Mark = null);
