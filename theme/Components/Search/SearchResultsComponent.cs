namespace Knowledgebase.Theme.Components.Search;

/// <summary>
/// The places where the script shows what it found, with every sentence that is always the same, so that no script carries them.
/// They are hidden until they are wanted, and stay so where no script runs. The filter comes after the results for who reads in order.
/// </summary>
static class SearchResultsComponent
{
    public static void Write(HtmlWriter w, SearchResultsBlock block)
    {
        WriteOpening(w, block.Narrowing, "whole");
        w.Line(
            $"""
            <div class="note open" role="note" aria-labelledby="page-needs">
            <p class="note-title" id="page-needs">{new Title(block.Title)}</p>
            <p>{block.Text}</p>
            </div>
            <p class="private" hidden>{w.Words.Private}</p>
            <div class="recent" hidden>
            <p>{w.Words.Recent}</p>
            <ul></ul>
            <button type="button">{w.Words.ClearRecent}</button>
            </div>
            """
        );
        WriteResults(w, block.Narrowing, headingLevel: 2);
        WriteFilter(w, [], headingLevel: 2, isNarrowing: true);
        w.Line($"</div>");
    }

    internal static void WriteOpening(HtmlWriter w, NarrowingView narrowing, string look) =>
        w.Line(
            $"""<div class="findings {look}" data-findings="{narrowing.Kind}" data-facets="{string.Join(' ', narrowing.Facets)}">"""
        );

    internal static void WriteResults(HtmlWriter w, NarrowingView narrowing, int headingLevel)
    {
        w.Write($"<div hidden>");
        foreach (var drawing in narrowing.Drawings)
        {
            w.Write($"""<span data-drawing="{drawing.Kind}">""");
            IconComponent.Write(w, drawing.Icon);
            w.Write($"</span>");
        }

        w.Line($"</div>");
        w.Line(
            $"""
            <div class="results" hidden>
            <div role="status">
            <h{headingLevel} class="found" id="page-found" tabindex="-1">{w.Words.Searching}</h{headingLevel}>
            <p class="trouble" data-trouble="offline" hidden>{w.Words.Offline}</p>
            <p class="trouble" data-trouble="broken" hidden>{w.Words.Broken}</p>
            </div>
            <p class="again" hidden><button type="button">{w.Words.LoadAgain}</button></p>
            <ul class="chips"></ul>
            <p class="suggestions" hidden>{w.Words.DidYouMean}<span></span></p>
            <p class="gap" hidden>{w.Words.NotFound}<a href="{narrowing.WaysUrl}">{w.Words.OtherWays}</a></p>
            <p class="notices"></p>
            <div class="list-tools">
            """
        );
        WriteToFilter(w);
        w.Line($"""<label class="order">{w.Words.Order}<select>""");
        foreach (var order in narrowing.Orders)
            w.Line($"""<option value="{order.Key}">{order.Label}</option>""");
        w.Line(
            $"""
            </select></label>
            </div>
            <ol class="cards hits"></ol>
            <button type="button" class="more" hidden>{w.Words.More}</button>
            """
        );
        // The address of a narrowed list is that of the list: it is copied where one searches all.
        if (narrowing.Kind.Length == 0)
            w.Line(
                $"""
                <p class="share"><button type="button">{w.Words.CopySearch}</button>
                <span role="status"><span hidden>{w.Words.Copied}</span><span hidden>{w.Words.NotCopied}</span></span></p>
                """
            );
        w.Line($"</div>");
    }

    /// <summary>The way to the filter on a screen that has no room beside the list; it opens over the list.</summary>
    internal static void WriteToFilter(HtmlWriter w) =>
        w.Line($"""<button type="button" class="to-narrow" popovertarget="page-filter">{w.Words.Filter}</button>""");

    internal static void WriteFilter(
        HtmlWriter w,
        ImmutableArray<FilterView> filters,
        int headingLevel,
        bool isNarrowing
    )
    {
        w.Line(
            $"""
            <aside class="narrow" id="page-filter" popover aria-labelledby="page-narrow"{(filters.IsEmpty ? " hidden" : "")}>
            <h{headingLevel} id="page-narrow">{w.Words.Filter}</h{headingLevel}>
            """
        );
        // Where all is searched, the page's own box is the one for words.
        if (!filters.IsEmpty)
            w.Line(
                $"""
                <p class="within" hidden><label for="page-within">{w.Words.WordsWithin}</label>
                <input type="search" id="page-within" maxlength="256" autocomplete="off" enterkeyhint="search"></p>
                """
            );
        w.Line($"""<div class="facets">""");
        foreach (var filter in filters)
            WriteOne(w, filter, isNarrowing);
        w.Line(
            $"""
            </div>
            <button type="button" class="to-results strong" popovertarget="page-filter" popovertargetaction="hide">{w.Words.SeeResults}</button>
            </aside>
            """
        );
    }

    // What the search calls a property and its values is for the script that narrows.
    static void WriteOne(HtmlWriter w, FilterView filter, bool isNarrowing)
    {
        var open = filter.IsOpen ? " open" : "";
        w.Write($"<details class=\"facet\" id=\"{filter.Id}\"");
        if (isNarrowing)
            w.Write($" data-facet=\"{filter.Key}\"");
        w.Line($"{open}>");
        w.Line(
            $"""
            <summary>{filter.Title}</summary>
            <ul>
            """
        );
        foreach (var choice in filter.Choices)
        {
            w.Write($"<li");
            if (isNarrowing)
                w.Write($" data-value=\"{choice.Key}\"");
            w.Write($">");
            if (choice.Link.Url.Length > 0)
                w.Write($"""<a href="{choice.Link.Url}">{choice.Link.Text}</a>""");
            else
                w.Write($"<strong>{choice.Link.Text}</strong>");
            if (choice.Link.Count is { } count)
                w.Write($""" <span class="count">{w.Words.Count(count)}</span>""");
            w.Line($"");
        }

        w.Line($"</ul>");
        if (filter.Rest is { } rest)
            w.Line($"""<p class="count">{rest}</p>""");
        w.Line($"</details>");
    }
}
