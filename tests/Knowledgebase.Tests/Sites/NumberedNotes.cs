using AngleSharp.Dom;

namespace Knowledgebase.Tests.Sites;

/// <summary>What the small numbers behind a statement lead to at the end of its page.</summary>
static class NumberedNotes
{
    /// <summary>The places in sources behind what an element says.</summary>
    public static IElement[] CitesIn(IElement element) => LinksIn(element, sign => !IsDoubt(sign));

    /// <summary>The notes on how the cited places were read.</summary>
    public static IElement[] DoubtsIn(IElement element) => LinksIn(element, IsDoubt);

    static bool IsDoubt(IElement sign) => sign.TextContent.StartsWith('※');

    static IElement[] LinksIn(IElement element, Func<IElement, bool> are) =>
        [.. element.QuerySelectorAll("sup a").Where(are).Select(sign => element.Owner!.GetElementById(sign.GetAttribute("href")![1..])!.QuerySelector("a")!)];
}
