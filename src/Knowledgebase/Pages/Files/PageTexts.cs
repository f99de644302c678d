using System.Collections.Concurrent;

namespace Knowledgebase.Pages.Files;

/// <summary>What the pages of records say, kept when a page is made: the search is made of it and need not make the page again. Safe from many threads.</summary>
sealed class PageTexts
{
    readonly ConcurrentDictionary<RecordId, ImmutableArray<string>> _texts = [];

    public PageView Kept(RecordId id, PageView page)
    {
        if (!_texts.ContainsKey(id))
            _texts.TryAdd(id, [.. page.Texts()]);
        return page;
    }

    public ImmutableArray<string> Of(RecordId id, Func<PageView> page) =>
        _texts.GetOrAdd(id, static (_, make) => [.. make().Texts()], page);
}
