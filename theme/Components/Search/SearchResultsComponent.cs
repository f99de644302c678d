namespace Knowledgebase.Theme.Components.Search;

/// <summary>
/// The places where the script shows what it found, with every sentence that is always the same, so that no script carries them.
/// They are hidden until they are wanted, and stay so where no script runs.
/// </summary>
internal static class SearchResultsComponent
{
    public static void Write(HtmlWriter w, SearchResultsBlock block)
    {
        w.Line($"""
            <div class="findings whole" data-findings>
            <div class="note open" role="note" aria-labelledby="page-needs">
            <p class="note-title" id="page-needs">{new Title(block.Title)}</p>
            <p>{block.Text}</p>
            </div>
            <p class="private" hidden>探す言葉は、この端末の外へ送りません。</p>
            <div class="recent" hidden>
            <p>最近の検索（この端末だけに残ります）</p>
            <ul></ul>
            <button type="button">履歴を消す</button>
            </div>
            <details class="narrow fold" hidden>
            <summary>絞り込む</summary>
            <div class="facets"></div>
            </details>
            """);
        WriteResults(w, "#ways");
        w.Line($"</div>");
    }

    public static void WriteResults(HtmlWriter w, string waysUrl) => w.Line($"""
        <div class="results" hidden>
        <div role="status">
        <p class="found">探しています…</p>
        <p class="trouble" data-trouble="offline" hidden>検索に使うファイルを読み込めませんでした。通信の状態をお確かめください。</p>
        <p class="trouble" data-trouble="broken" hidden>検索に使うファイルが足りないか、壊れています。サイトが新しくなったところかもしれません。このページを読み込み直してください。</p>
        </div>
        <p class="again" hidden><button type="button">もう一度読み込む</button></p>
        <ul class="chips"></ul>
        <p class="gap" hidden>まだ載っていないか、別の言葉で書かれています。<a href="{waysUrl}">ほかの探し方</a></p>
        <p class="notices"></p>
        <p class="suggestions" hidden>別の言葉 <span></span></p>
        <ol class="hits"></ol>
        <button type="button" class="more" hidden>さらに表示</button>
        <p class="share" hidden><button type="button">この検索のリンクをコピーする</button>
        <span role="status"><span hidden>コピーしました</span><span hidden>コピーできませんでした。アドレス欄からコピーしてください</span></span></p>
        </div>
        """);
}
