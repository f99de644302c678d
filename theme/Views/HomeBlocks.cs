namespace Knowledgebase.Theme.Views;

/// <summary>The big ways into the site on the home page.</summary>
public sealed record DoorsBlock(ImmutableArray<DoorView> Doors) : Block;

/// <summary>One door: a title that leads somewhere, a sentence, and the most wanted places behind it.</summary>
public sealed record DoorView(Icon Icon, string Title, string Url, string Text, ImmutableArray<LinkView> Links);

/// <summary>What a reader may rely on, as a short list.</summary>
public sealed record PointsBlock(ImmutableArray<PointView> Points) : Block;

/// <summary>One of them: a title that leads to the explanation, and a sentence.</summary>
public sealed record PointView(Icon Icon, string Title, string Url, string Text);

/// <summary>Dates in the order given, each with what it belongs to.</summary>
public sealed record DatesBlock(ImmutableArray<DateView> Dates) : Block;

/// <summary>One date.</summary>
/// <param name="Date">The day as <c>2027-03-31</c>.</param>
/// <param name="DateText">The day as readers see it.</param>
/// <param name="Link">What it belongs to; its note is shown behind it.</param>
/// <param name="Mark">What is special about it, or null.</param>
public sealed record DateView(string Date, string DateText, LinkView Link, MarkView? Mark = null);
