namespace Knowledgebase.Theme.Components.Forms;

/// <summary>The button that puts a record into the request. Button and count have their room before the script has come, so nothing moves.</summary>
static class AddToRequestComponent
{
    public static void Write(HtmlWriter w, AddToRequestBlock ask)
    {
        w.Line($"""<div class="ask" data-ask="{ask.Key}">""");
        w.Line(
            $"""
            <button type="button" class="strong" data-add aria-pressed="false" disabled>{w.Words.AddToRequest}</button>
            <a href="{ask.FormUrl}" data-form-link>{w.Words.ToForm}<span class="ask-count" data-count></span></a>
            <a href="{ask.Url}">{w.Words.BeforeRequest}</a>
            <p class="unseen" role="status" data-said></p>
            </div>
            """
        );
    }
}
