namespace Knowledgebase.Theme.Components.Forms;

/// <summary>The button that puts a record into the request. Button and count have their room before the script has come, so nothing moves.</summary>
internal static class AddToRequestComponent
{
    public static void Write(HtmlWriter w, AddToRequestBlock ask)
    {
        w.Line($"""<div class="ask" data-ask="{ask.Key}">""");
        w.Line($"""
            <a href="{ask.FormUrl}" data-form-link>申込みへ<span class="ask-count" data-count></span></a>
            <a href="{ask.Url}">頼めること・申し込む前に</a>
            <button type="button" data-add aria-pressed="false" disabled>申込みに入れる</button>
            <p class="unseen" role="status" data-said></p>
            </div>
            """);
    }
}
