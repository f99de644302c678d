namespace Knowledgebase.Theme.Components.Search;

/// <summary>
/// The places where the script shows what it found, with every sentence that is always the same, so that no script carries them.
/// They are hidden until they are wanted, and stay so where no script runs.
/// </summary>
static class SearchResultsComponent
{
    public static void Write(HtmlWriter w, SearchResultsBlock block)
    {
        w.Line(
            $"""
            <div class="findings whole" data-findings data-facets="{string.Join(' ', block.Facets)}">
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
            <details class="narrow fold" hidden>
            <summary>{w.Words.Filter}</summary>
            <div class="facets"></div>
            </details>
            """
        );
        WriteResults(w, "#ways");
        w.Line($"</div>");
    }

    public static void WriteResults(HtmlWriter w, string waysUrl) =>
        w.Line(
            $"""
            <div class="results" hidden>
            <div role="status">
            <p class="found">{w.Words.Searching}</p>
            <p class="trouble" data-trouble="offline" hidden>{w.Words.Offline}</p>
            <p class="trouble" data-trouble="broken" hidden>{w.Words.Broken}</p>
            </div>
            <p class="again" hidden><button type="button">{w.Words.LoadAgain}</button></p>
            <ul class="chips"></ul>
            <p class="gap" hidden>{w.Words.NotFound}<a href="{waysUrl}">{w.Words.OtherWays}</a></p>
            <p class="notices"></p>
            <p class="suggestions" hidden>{w.Words.OtherWords} <span></span></p>
            <ol class="hits"></ol>
            <button type="button" class="more" hidden>{w.Words.More}</button>
            <p class="share" hidden><button type="button">{w.Words.CopySearch}</button>
            <span role="status"><span hidden>{w.Words.Copied}</span><span hidden>{w.Words.NotCopied}</span></span></p>
            </div>
            """
        );
}
