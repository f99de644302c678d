namespace Knowledgebase.Theme.Views;

/// <summary>Where the search of a site lies. The index and its reader are beside the page, as <c>api.js</c>.</summary>
/// <param name="PageUrl">Address of the search page.</param>
/// <param name="ScriptUrl">Address of the script that every page loads.</param>
public sealed record SearchView(string PageUrl, string ScriptUrl);

/// <summary>The search box inside a page. The header then shows none, so that no page has two.</summary>
/// <param name="Label">What to type.</param>
/// <param name="Examples">Words that find something, offered below the box.</param>
public sealed record SearchBlock(string Label, ImmutableArray<string> Examples) : Block;

/// <summary>The place where the results of the search page appear; until then it says what the search needs.</summary>
public sealed record FindingsBlock(string Title, string Text) : Block;

/// <summary>Filters above a list, opened when wanted. Without a script they hold the link alone.</summary>
/// <param name="Kind">The kind within which is filtered, as in <c>?kind=</c>.</param>
/// <param name="Text">A sentence for those without a script.</param>
/// <param name="Link">Where the static lists are.</param>
public sealed record NarrowBlock(string Kind, string Text, LinkView Link) : Block;

/// <summary>Links under headings, set side by side.</summary>
public sealed record GroupsBlock(ImmutableArray<GroupView> Groups) : Block;

/// <summary>One heading with its links. A link without an address is shown as text.</summary>
/// <param name="Id">Fragment of the heading; unique in the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Links">What stands under it.</param>
public sealed record GroupView(string Id, string Title, ImmutableArray<LinkView> Links);
